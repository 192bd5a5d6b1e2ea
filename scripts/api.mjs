/**
 * Writes what each entry exports, with its types, to `etc/api/`, so that a change of the public API shows in a diff.
 *
 *   npm run api          writes the reports from the built types
 *   npm run api:check    fails where one is out of date
 *
 * Run `npm run build` first: the reports are of the types that are published.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'etc', 'api')
const manifest = join(root, 'package.json')
const { exports: entries } = JSON.parse(readFileSync(manifest, 'utf8'))
const names = Object.keys(entries)
  .filter((path) => !path.endsWith('.json'))
  .map((path) => (path === '.' ? 'index' : path.slice(2)))
const isCheck = process.argv.includes('--check')

const made = mkdtempSync(join(tmpdir(), 'quality-label-api-'))
try {
  const outdated = names.filter((name) => update(name))
  const gone = readdirSync(folder).filter((file) => !names.some((name) => file === fileOf(name)))
  for (const file of gone) if (!isCheck) rmSync(join(folder, file))
  for (const file of [...outdated.map(fileOf), ...gone])
    console.log(`${isCheck ? 'Out of date' : 'Wrote'}: etc/api/${file}`)
  if (isCheck && outdated.length + gone.length > 0) {
    console.log('Run npm run build && npm run api, and review the change')
    process.exitCode = 1
  }
} finally {
  rmSync(made, { recursive: true, force: true })
}

/** Writes the report of an entry, unless it is only checked, and returns whether it was out of date. */
function update(name) {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, fileOf(name))
  const before = read(path)
  const report = describe(name)
  if (report === before) return false
  if (!isCheck) writeFileSync(path, report)
  return true
}

/** Returns the report of one entry. */
function describe(name) {
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: manifest,
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, 'dist', `${name}.d.ts`),
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'ES2022',
            module: 'ESNext',
            moduleResolution: 'Bundler',
            lib: ['ES2022'],
            types: [],
            strict: true,
            exactOptionalPropertyTypes: true,
          },
          files: [join(root, 'dist', `${name}.d.ts`)],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: made,
        reportTempFolder: join(made, 'temp'),
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        extractorMessageReporting: {
          default: { logLevel: 'none' },
        },
        tsdocMessageReporting: { default: { logLevel: 'none' } },
        compilerMessageReporting: { default: { logLevel: 'error' } },
      },
      newlineKind: 'lf',
    },
  })
  const options = { localBuild: true, showVerboseMessages: false, messageCallback: quietUnlessWrong }
  const { succeeded } = Extractor.invoke(config, options)
  if (!succeeded) throw new Error(`Cannot describe the entry ${name}`)
  return readFileSync(join(made, `${name}.api.md`), 'utf8')
}

function quietUnlessWrong(message) {
  if (message.logLevel !== 'error') message.logLevel = 'none'
}

function fileOf(name) {
  return `${name}.api.md`
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
