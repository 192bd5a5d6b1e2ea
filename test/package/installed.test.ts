import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, inject, it } from 'vitest'
import { runOrThrow } from './support/run'

const consumer = inject('consumer')
const root = fileURLToPath(new URL('../../', import.meta.url))
const { version, peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string
  peerDependencies: Record<string, string>
}
const expected = {
  version,
  schema: 'https://w3id.org/quality-label/schemas/achievement.json',
  verdict: 'valid',
  counted: ['Aino Halla', 'Benedek Szűcs', 'Céline Morvan'],
  badgeVerdict: 'valid',
  isSameInThreads: true,
  refusal: 'ALREADY_SIGNED',
}

describe('the installed package', () => {
  it.each(['module.mjs', 'script.cjs'])('signs and verifies in %s', async (file) => {
    expect(JSON.parse(await runOrThrow('node', [file], consumer))).toEqual(expected)
  })

  it.each(['node16', 'nodenext', 'bundler', 'without-dom'])(
    'has types under moduleResolution %s',
    async (resolution) => {
      const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
      const project = join('types', `tsconfig.${resolution}.json`)
      expect(await runOrThrow('node', [tsc, '--project', project], consumer)).toBe('')
    },
  )

  it.each(['quality-label', 'quality-label/verify'])(
    'is bundled for browsers as %s where no optional peer is installed',
    async (name) => {
      const isolated = withoutPeers()
      try {
        const contents = `import * as library from '${name}'; console.log(library.verify)`
        const { outputFiles } = await build({
          stdin: { contents, resolveDir: isolated },
          bundle: true,
          write: false,
          platform: 'browser',
          format: 'esm',
          logLevel: 'silent',
        })
        // They are still imported when they are needed, and their absence is reported then.
        for (const peer of Object.keys(peerDependencies)) expect(outputFiles[0]?.text).toContain(`"${peer}"`)
      } finally {
        rmSync(isolated, { recursive: true, force: true })
      }
    },
  )

  it('brings the command', async () => {
    const stdout = await runOrThrow('npx', ['--no-install', 'quality-label', '--version'], consumer)
    expect(stdout.trim()).toBe(version)
  })

  it('brings what the demo needs', async () => {
    const stdout = await runOrThrow('npx', ['--no-install', 'quality-label', 'demo'], consumer)
    expect(stdout).toContain('Pamario laboratorija')
  })
})

/** A copy of the consumer's folder in which only what every user has is installed. */
function withoutPeers(): string {
  const folder = mkdtempSync(join(tmpdir(), 'quality-label-without-peers-'))
  const modules = join(consumer, 'node_modules')
  const peers = new Set(Object.keys(peerDependencies).map((name) => join(modules, name)))
  cpSync(modules, join(folder, 'node_modules'), { recursive: true, filter: (path) => !peers.has(path) })
  return folder
}
