import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import ts from 'typescript'
import { describe, expect, inject, it } from 'vitest'
import { measureBundle } from '../../bench/measure-bundle.mjs'

const dist = join(inject('consumer'), 'node_modules', 'quality-label', 'dist')

// What a browser loads before its first verdict, in KiB as docs/performance.md has it, and a little more. A change that needs more says why on that page.
const mostKibibytes = 129

/** Text in this package's code for signing and secrets, and the code that it shows. */
const signingMarks = {
  createPrivateKey: 'signing with native cryptography',
  'function ed25519Signer': 'signing',
  'function createSigner': 'signers',
  'function generateKey': 'making keys',
  'function createProof': 'making proofs',
  'function createJcsProof': 'making proofs of trust bundles',
  ALREADY_SIGNED: 'adding proofs',
  COPIES_DIFFER: 'merging copies',
  'function importKey': 'reading secret keys',
  revealSecret: 'exporting secret keys',
  DECISION_NOT_TO_ISSUE: 'issuing',
}

/** Optional peers: they confirm what is read under supplied contexts, and verify selective disclosures. */
const hostPackages = [
  '@digitalbazaar/data-integrity',
  '@digitalbazaar/ecdsa-sd-2023-cryptosuite',
  '@digitalbazaar/ed25519-signature-2020',
  '@digitalbazaar/eddsa-rdfc-2022-cryptosuite',
  '@digitalbazaar/vc',
]

interface Loaded {
  file: string
  text: string
  /** Packages that it imports. */
  packages: string[]
  /** Those that are loaded with it, before anything asks for them. */
  atOnce: string[]
}

it('has no file that imports itself, which bundlers do not bear', () => {
  const own = follow('verify.js').filter(({ file, text }) => text.includes(`import("./${file}")`))
  expect(own.map(({ file }) => file)).toEqual([])
})

it('begins with few files in Node', () => {
  const files = withStaticImports('verify.js').map(({ file }) => file)
  expect(files.length).toBeGreaterThan(2)
  expect(files.length).toBeLessThan(21)
})

it('loads no more in browsers before the first verdict than the page about performance says', async () => {
  const { ours } = await measureBundle()
  expect(ours).toBeLessThan(mostKibibytes)
  expect(ours).toBeGreaterThan(30)
})

/** Text in code that verifying an ordinary badge does not need, and the code that it shows. */
const laterMarks = {
  RGI_Emoji: 'the width of texts',
  xmlns: 'the reader of SVG',
  'redirect:': 'fetching',
}

describe('verify on one file', () => {
  const start = ['main.js', 'verify-alone.js'].flatMap((name) => withStaticImports(join('cli', name)))

  it('loads three files, of at most 490 KB', () => {
    const sizes = start.map(({ text }) => text.length)
    expect(sizes).toHaveLength(3)
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(490_000)
    expect(start.map(({ text }) => text).join('\n')).toContain('PROOF_VERIFICATION_ERROR')
  })

  it.each(Object.entries(laterMarks))('loads what has %s, %s, only when it is needed', (mark) => {
    expect(start.filter(({ text }) => text.includes(mark)).map(({ file }) => file)).toEqual([])
    const whole = follow('cli/verify-alone.js').map(({ text }) => text)
    expect(whole.filter((text) => text.includes(mark))).not.toEqual([])
  })
})

/** A built file and those that it loads before it runs. */
function withStaticImports(file: string, seen = new Set<string>()): { file: string; text: string }[] {
  if (seen.has(file)) return []
  seen.add(file)
  const text = readFileSync(join(dist, file), 'utf8')
  const names = specifiersOf(file, text).filter(({ name, atOnce }) => atOnce && name.startsWith('.'))
  return [{ file, text }, ...names.flatMap(({ name }) => withStaticImports(join(dirname(file), name), seen))]
}

/** What a page loads of the entry without keys, in KiB at most, minified and gzipped. */
const keylessUses = {
  '*': 59,
  'claimCode, judgeClaim': 23,
  'checkAnswers, progressOf': 33,
  matchRequirements: 24,
  'decide, evaluateAwardRule': 32,
}

describe('the entry for pages without keys', () => {
  it.each(Object.entries(keylessUses))('loads for { %s } at most %d KiB', async (names, most) => {
    const { kibibytes, text } = await bundleKeyless(names)
    expect(kibibytes).toBeLessThan(most)
    expect(kibibytes).toBeGreaterThan(3)
    for (const mark of [...Object.keys(signingMarks), 'URDNA2015', 'DocumentLoader'])
      expect(text.includes(mark) && mark !== 'DECISION_NOT_TO_ISSUE', mark).toBe(false)
  })

  it('has in it what decides', async () => {
    expect((await bundleKeyless('*')).text).toContain('DECISION_CHECKS_UNMET')
  })
})

async function bundleKeyless(names: string): Promise<{ kibibytes: number; text: string }> {
  const use = names === '*' ? 'export *' : `export { ${names} }`
  const { outputFiles } = await build({
    stdin: { contents: `${use} from './programme.js'`, resolveDir: dist },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  })
  const [file, ...others] = outputFiles
  expect(others).toEqual([])
  return { kibibytes: gzipSync(file?.contents ?? '').length / 1024, text: file?.text ?? '' }
}

describe.each(['verify.js', 'verify.cjs'])('dist/%s and all that it loads', (entry) => {
  const loaded = follow(entry)
  const text = loaded.map((file) => file.text).join('\n')

  it('was followed to the code that verifies', () => {
    expect(loaded.length).toBeGreaterThan(1)
    expect(text).toContain('PROOF_VERIFICATION_ERROR')
  })

  it.each(Object.entries(signingMarks))('carries no %s: %s', (mark) => {
    expect(loaded.filter((file) => file.text.includes(mark)).map(({ file }) => file)).toEqual([])
    // The mark still means something where signing is.
    expect(follow(entry.replace('verify', 'index')).some((file) => file.text.includes(mark))).toBe(true)
  })

  it('imports no Node built-in, and no package but jsonld, jose and those of the second check, when they are needed', () => {
    const packages = loaded.flatMap((file) => file.packages)
    expect(packages.filter((name) => name.startsWith('node:') || builtinModules.includes(name))).toEqual([])
    expect([...new Set(packages)].sort()).toEqual([...hostPackages, 'jose', 'jsonld'])
    expect(loaded.flatMap((file) => file.atOnce)).toEqual([])
  })

  it('loads packages that are only ES modules with import(), which Node 20 can do from CommonJS', () => {
    expect(text).toContain('import("jose")')
    expect(text).not.toContain('require("jose")')
    for (const name of hostPackages) expect(text).not.toContain(`require("${name}")`)
  })

  it('evaluates no text as code', () => {
    expect(loaded.flatMap(evaluations)).toEqual([])
    expect(
      evaluations({
        file: 'planted.js',
        text: "eval('1'); new Function('return 1')",
        packages: [],
        atOnce: [],
      }),
    ).toHaveLength(2)
  })
})

/** A built file and every built file that it leads to. */
function follow(entry: string, seen = new Map<string, Loaded>()): Loaded[] {
  const path = join(dist, entry)
  if (seen.has(path)) return []
  const text = readFileSync(path, 'utf8')
  const specifiers = specifiersOf(entry, text)
  const outside = specifiers.filter(({ name }) => !name.startsWith('.'))
  const packages = outside.map(({ name }) => name)
  const atOnce = outside.filter((specifier) => specifier.atOnce).map(({ name }) => name)
  seen.set(path, { file: entry, text, packages, atOnce })
  for (const { name } of specifiers.filter((specifier) => specifier.name.startsWith('.'))) {
    follow(join(dirname(entry), name), seen)
  }
  return [...seen.values()]
}

/** What a file imports, and whether it does so as it is loaded rather than when a function of it runs. */
function specifiersOf(file: string, text: string): { name: string; atOnce: boolean }[] {
  const found: { name: string; atOnce: boolean }[] = []
  walk(file, text, (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      found.push({ name: (node.moduleSpecifier as ts.StringLiteral).text, atOnce: true })
    }
    if (!ts.isCallExpression(node)) return
    const callee = node.expression
    const loads =
      callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')
    const [argument] = node.arguments
    const name = argument && ts.isStringLiteral(argument) ? argument.text : 'computed'
    if (loads) found.push({ name, atOnce: !ts.findAncestor(node, ts.isFunctionLike) })
  })
  return found
}

function evaluations({ file, text }: Loaded): string[] {
  const found: string[] = []
  walk(file, text, (node) => {
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return
    const name = node.expression.getText().replace(/^globalThis\./, '')
    if (['eval', 'Function'].includes(name)) found.push(`${file}: ${name}`)
  })
  return found
}

function walk(file: string, text: string, visit: (node: ts.Node) => void): void {
  const step = (node: ts.Node): void => {
    visit(node)
    ts.forEachChild(node, step)
  }
  step(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true))
}
