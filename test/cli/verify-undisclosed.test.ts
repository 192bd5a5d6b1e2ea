import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { disclose, now, richBadge, selectiveIssuer, signBase } from '../support/selective'
import { makeFolder, runCommand, writeInto } from './support/run-command'

const cwd = makeFolder()

beforeAll(async () => {
  const issuer = await selectiveIssuer()
  writeInto(cwd, 'part.json', await disclose(await signBase(richBadge(issuer), issuer)))
})
afterAll(() => rmSync(cwd, { recursive: true }))

describe('verify --allow-undisclosed', () => {
  it('accepts a badge that may hide its status, which is undecided otherwise', async () => {
    const judge = (...flags: string[]) =>
      runCommand(['verify', 'part.json', '--now', now, '--json', ...flags], { cwd })
    const [careful, allowed] = [await judge(), await judge('--allow-undisclosed')]
    expect(JSON.parse(careful.stdout)).toMatchObject({ verdict: 'indeterminate' })
    expect(JSON.parse(allowed.stdout)).toMatchObject({ verdict: 'valid' })
    expect([careful.exitCode, allowed.exitCode]).toEqual([2, 0])
  })
})
