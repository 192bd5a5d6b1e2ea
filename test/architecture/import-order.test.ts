import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readSources } from '../support/import-graph'
import type { ImportRules } from '../support/import-order'
import { checkImportOrder, dynamicImports, storeys } from '../support/import-order'

const rules: ImportRules = {
  sideways: [],
  only: {
    index: [
      'verify',
      'core',
      'problems',
      'model',
      'schema',
      'canonical',
      'keys',
      'securing',
      'status',
      'trust',
      'formats',
      'programme',
      'issuing',
      'interop',
    ],
    rendering: ['core', 'problems', 'model'],
    pages: ['rendering'],
    digitalbazaar: ['interop'],
  },
  packages: ['@noble/ed25519', '@noble/hashes', '@scure/base', 'canonicalize', 'fflate', 'jsonld'],
  typesOf: { rendering: ['verifying', 'programme'] },
  ownPackages: {
    rendering: ['markdown-it', 'uqr'],
    interop: ['@digitalbazaar/ed25519-signature-2020'],
    core: ['tinypool'],
    securing: ['jose'],
    keys: ['jose'],
    formats: ['saxes'],
    page: ['quality-label:page-program'],
    verifying: [
      '@digitalbazaar/vc',
      '@digitalbazaar/data-integrity',
      '@digitalbazaar/ecdsa-sd-2023-cryptosuite',
      '@digitalbazaar/eddsa-rdfc-2022-cryptosuite',
      '@digitalbazaar/ed25519-signature-2020',
    ],
  },
}

const sources = readSources(fileURLToPath(new URL('../../src', import.meta.url)))

describe('src/', () => {
  it('keeps the order of its rooms', () => {
    expect(checkImportOrder(sources, rules)).toEqual([])
  })

  it('was really read', () => {
    expect(sources.length).toBeGreaterThan(50)
    expect(new Set(sources.map(({ path }) => path.split('/')[0]))).toContain('verifying')
  })

  it('loads nothing later but jsonld, jose, what only some inputs or options of verify need, a second check, worker threads, other languages than English, questions and broken lines at a terminal, trust material of the command, images and pages to print and the two programs of the command', () => {
    expect(dynamicImports(sources)).toEqual([
      'canonical/canonize-in-general.ts -> jsonld',
      'canonical/canonize.ts -> canonical/canonize-in-general.ts',
      'cli/main.ts -> cli/ask-on-terminal.ts',
      'cli/output.ts -> cli/wrap-text.ts',
      'cli/pages/load-pages.ts -> pages.ts',
      'cli/run-command.ts -> cli/verify-alone.ts',
      'cli/run-command.ts -> cli/every-verb.ts',
      'cli/verify/material-flags.ts -> cli/verify/read-material.ts',
      ...['fi', 'de', 'lt', 'it', 'es', 'fr', 'nl'].map(
        (language) => `cli/words/speech.ts -> cli/words/${language}.ts`,
      ),
      'core/open-workers.ts -> tinypool',
      ...['fi', 'de', 'lt', 'it', 'es', 'fr', 'nl'].map(
        (language) => `describing/words/load.ts -> describing/words/${language}.ts`,
      ),
      'formats/bake.ts -> formats/svg.ts',
      'formats/bake.ts -> formats/png.ts',
      'formats/extract-open-badges-2.ts -> formats/svg-of-open-badges-2.ts',
      'formats/extract-open-badges-2.ts -> formats/png-of-open-badges-2.ts',
      'formats/extract.ts -> formats/read-image.ts',
      'formats/read-image.ts -> formats/svg.ts',
      'formats/read-image.ts -> formats/png.ts',
      'formats/read-image.ts -> formats/name-misbaked.ts',
      'interop/digitalbazaar/canonize-for-host.ts -> jsonld',
      'issuing/batch/issue-batch.ts -> issuing/batch/prepare-in-workers.ts',
      'keys/encrypted-jwk.ts -> jose',
      'page/file/build-page.ts -> quality-label:page-program',
      ...['fi', 'de', 'lt', 'it', 'es', 'fr', 'nl'].map(
        (language) => `problems/load-words.ts -> problems/languages/${language}.ts`,
      ),
      'securing/verify-jws.ts -> jose',
      'verifying/authority/tell-authority.ts -> verifying/authority/check-authority.ts',
      'verifying/committee/check-policy.ts -> verifying/committee/check-committee.ts',
      'verifying/content/check-document-shape.ts -> schema/every-shape.ts',
      'verifying/content/check-evidence.ts -> canonical/compare-context.ts',
      'verifying/content/tell-self-issued.ts -> model/is-self-issued.ts',
      'verifying/create-verifier.ts -> verifying/prepare-calls.ts',
      'verifying/input/open-image.ts -> formats/read-image.ts',
      'verifying/integrity/check-integrity.ts -> verifying/integrity/check-by-host.ts',
      'verifying/integrity/check-integrity.ts -> securing/check-jwt.ts',
      'verifying/integrity/check-integrity.ts -> verifying/integrity/link-proofs.ts',
      'verifying/integrity/check-integrity.ts -> verifying/integrity/check-selective-proof.ts',
      'verifying/integrity/link-proofs.ts -> verifying/integrity/check-selective-proof.ts',
      'verifying/integrity/load-peers.ts -> @digitalbazaar/vc',
      'verifying/integrity/load-peers.ts -> @digitalbazaar/data-integrity',
      'verifying/integrity/load-peers.ts -> @digitalbazaar/eddsa-rdfc-2022-cryptosuite',
      'verifying/integrity/load-peers.ts -> @digitalbazaar/ed25519-signature-2020',
      'verifying/integrity/load-peers.ts -> @digitalbazaar/ecdsa-sd-2023-cryptosuite',
      'verifying/label/tell-label.ts -> verifying/label/report-label.ts',
      'verifying/network/when-fetched.ts -> verifying/network/fetch-missing-documents.ts',
      'verifying/network/when-fetched.ts -> verifying/network/with-refresh.ts',
      'verifying/options/verify-options.ts -> canonical/read-supplied-contexts.ts',
      'verifying/status/check-status.ts -> verifying/status/check-status-entry.ts',
      'verifying/trust/check-trust.ts -> verifying/trust/check-network-endorsement.ts',
      'verifying/verify-endorsements.ts -> verifying/endorsements/judge-endorsements.ts',
      'verifying/verify-presentation.ts -> verifying/presentation/check-presentation.ts',
      'verifying/verify.ts -> verifying/trust/check-register.ts',
      'verifying/verify.ts -> verifying/trust/weigh-status-lists.ts',
      'verifying/verify.ts -> verifying/endorsements/judge-endorsements.ts',
      'verifying/verify.ts -> verifying/content/check-recipient.ts',
    ])
  })

  it('has the rooms that docs/architecture.md describes, and no other', () => {
    const page = readFileSync(fileURLToPath(new URL('../../docs/architecture.md', import.meta.url)), 'utf8')
    const described = [...page.matchAll(/^\| `src\/([a-z]+)\/` +\|/gm)].map((match) => match[1])
    const open = new Set(
      sources.filter(({ path }) => path.includes('/')).map(({ path }) => path.split('/')[0]),
    )
    expect(described.sort()).toEqual([...open].sort())
  })
})

describe('checkImportOrder()', () => {
  const check = (files: Record<string, string>, changed: Partial<ImportRules> = {}) =>
    checkImportOrder(
      Object.entries(files).map(([path, text]) => ({ path, text })),
      { ...rules, ...changed },
    )

  it('finds nothing in a house in order', () => {
    const files = {
      'core/bytes.ts': 'export const a = 1',
      'model/b.ts': "import { a } from '../core/bytes'\nexport const b = a",
      'verifying/c.ts': "import { b } from '../model/b'\nexport const c = b",
      'cli/main.ts':
        "import { readFileSync } from 'node:fs'\nimport { c } from '../verifying/c'\nconsole.log(c, readFileSync, Date.now())",
    }
    expect(check(files)).toEqual([])
  })

  it.each([
    ['an import', "import { b } from '../model/b'"],
    ['a type import', "import type { B } from '../model/b'"],
    ['a re-export', "export * from '../model/b'"],
    ['a dynamic import', "export const b = () => import('../model/b')"],
    ['an import type', "export type B = import('../model/b').B"],
    ['an import for effect', "import '../model/b'"],
    ['a require', "export const b = require('../model/b')"],
  ])('names an arrow that points upwards: %s', (_, text) => {
    const files = { 'core/a.ts': text, 'model/b.ts': 'export const b = 1' }
    expect(check(files)).toEqual(['core/a.ts -> model/b.ts points upwards: core stands below model'])
  })

  it('names an arrow between rooms of one storey, and lets through what is agreed', () => {
    const files = { 'issuing/a.ts': "import '../verifying/b'", 'verifying/b.ts': '' }
    expect(check(files)).toEqual([
      'issuing/a.ts -> verifying/b.ts joins issuing and verifying, which never meet',
    ])
    expect(check(files, { sideways: ['issuing -> verifying'] })).toEqual([])
  })

  it('names an arrow that does not lead down within a room of rooms', () => {
    const files = {
      'verifying/status/a.ts': "import '../trust/b'",
      'verifying/trust/b.ts': "import '../status/c'",
      'verifying/status/c.ts': '',
      'verifying/attic/d.ts': "import '../status/c'",
      'verifying/label/e.ts': "import '../verify'",
      'verifying/verify.ts': "import './status/c'",
    }
    expect(check(files).sort()).toEqual([
      'verifying/attic/d.ts is in no known room of verifying',
      'verifying/label/e.ts -> verifying/verify.ts does not lead down: see the rooms of verifying',
      'verifying/status/a.ts -> verifying/trust/b.ts does not lead down: see the rooms of verifying',
    ])
    expect(
      check({ 'verifying/label/a.ts': "import '../committee/b'", 'verifying/committee/b.ts': '' }),
    ).toEqual([
      'verifying/label/a.ts -> verifying/committee/b.ts does not lead down: see the rooms of verifying',
    ])
  })

  it('names an arrow that leaves what a room may use', () => {
    const files = {
      'pages.ts': "import './core/b'\nimport './rendering/a'",
      'core/b.ts': '',
      'rendering/a.ts': '',
    }
    expect(check(files)).toEqual(['pages.ts -> core/b.ts leaves rendering, all that pages may use'])
  })

  it('lets a room have types of another whose code it may not use', () => {
    const files = {
      'rendering/a.ts': "import type { B } from '../verifying/b'\nexport type { B } from '../verifying/b'",
      'rendering/c.ts': "import { b } from '../verifying/b'",
      'verifying/b.ts': '',
    }
    expect(check(files)).toEqual([
      'rendering/c.ts -> verifying/b.ts leaves core, problems, model, all that rendering may use',
    ])
  })

  it('names an unknown room', () => {
    const files = { 'attic/a.ts': "import '../core/b'", 'core/b.ts': '', 'cli/c.ts': "import '../attic/a'" }
    expect(check(files)).toEqual([
      'attic/a.ts is in no known room',
      'cli/c.ts -> attic/a.ts leads to no known room',
    ])
  })

  it('names a circle between files of one room, once', () => {
    const files = {
      'core/a.ts': "import './b'",
      'core/b.ts': "import './c'",
      'core/c.ts': "import type { A } from './a'",
    }
    expect(check(files)).toEqual(['core/a.ts -> core/b.ts -> core/c.ts -> core/a.ts is a circle'])
  })

  it.each(['node:fs', 'fs', 'crypto', 'node:test'])('names the Node built-in %s', (builtin) => {
    expect(check({ 'keys/a.ts': `import '${builtin}'` })).toEqual([
      `keys/a.ts -> ${builtin} is a Node built-in outside cli`,
    ])
  })

  it('names a package that only the command may use', () => {
    expect(check({ 'keys/a.ts': "import 'commander'", 'cli/b.ts': "import 'commander'" })).toEqual([
      'keys/a.ts -> commander is a package that only cli may use',
    ])
    expect(check({ 'keys/a.ts': "import '@noble/ed25519'" })).toEqual([])
  })

  it('lets one room have a package that no other may use', () => {
    const text = "import '@digitalbazaar/ed25519-signature-2020'"
    expect(check({ 'interop/a.ts': text })).toEqual([])
    expect(check({ 'status/a.ts': text })).toHaveLength(1)
  })

  it.each([
    ["console.warn('x')", 'console.warn'],
    ['const now = Date.now()', 'Date.now'],
    ['const now = new Date()', 'the clock (Date without an argument)'],
    ['const now = Date()', 'the clock (Date without an argument)'],
    ['const die = Math.random()', 'Math.random'],
    ["await fetch('https://example.com')", 'fetch'],
    ["eval('1')", 'eval'],
    ["new Function('return 1')", 'Function'],
  ])('names what only cli and page may do: %s', (text, use) => {
    expect(check({ 'verifying/a.ts': text })).toEqual([`verifying/a.ts uses ${use} outside cli and page`])
    expect(check({ 'cli/a.ts': text })).toEqual([])
  })

  it('reads code, not comments and texts', () => {
    expect(
      check({ 'core/a.ts': "// import '../model/b'\nexport const a = \"import '../cli/main' console.log\"" }),
    ).toEqual([])
  })

  it('names an import that leads nowhere', () => {
    expect(check({ 'core/a.ts': "import './gone'" })).toEqual(['core/a.ts -> core/gone leads to no file'])
  })
})

describe('storeys', () => {
  it('holds each room once', () => {
    const rooms = storeys.flat()
    expect(new Set(rooms).size).toBe(rooms.length)
  })
})
