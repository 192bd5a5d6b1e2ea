import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, inject, it } from 'vitest'
import { runOrThrow } from './support/run'

const consumer = inject('consumer')
const root = fileURLToPath(new URL('../../', import.meta.url))
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
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

  it.each(['node16', 'nodenext', 'bundler'])('has types under moduleResolution %s', async (resolution) => {
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
    const project = join('types', `tsconfig.${resolution}.json`)
    expect(await runOrThrow('node', [tsc, '--project', project], consumer)).toBe('')
  })

  it('brings the command', async () => {
    const stdout = await runOrThrow('npx', ['--no-install', 'quality-label', '--version'], consumer)
    expect(stdout.trim()).toBe(version)
  })

  it('brings what the demo needs', async () => {
    const stdout = await runOrThrow('npx', ['--no-install', 'quality-label', 'demo'], consumer)
    expect(stdout).toContain('Pamario laboratorija')
  })
})
