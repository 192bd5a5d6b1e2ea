import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { VerificationReport } from '../../src/index'
import { publishedIssuer } from '../keys/published'
import { makeFolder, runCommand, writeInto } from './support/run-command'

const cwd = makeFolder()
const args = ['verify', 'local.json', '--json', '--now', '2026-06-01T00:00:00Z']

beforeAll(async () => {
  writeInto(cwd, 'local.json', await publishedIssuer('did:web:localhost%3A8443').badge())
})
afterAll(() => rmSync(cwd, { recursive: true }))

// A name for local use tells the two apart without a network: with --online it is looked at, and refused before it is asked.
describe('verify --online', () => {
  it.each([
    [['--online'], 'its host is a name for local use'],
    [[], 'no document of it was given'],
  ])('with %j says why the document is missing', async (online, reason) => {
    const run = await runCommand([...args, ...online], { cwd })
    const report = JSON.parse(run.stdout) as VerificationReport
    expect(run.exitCode).toBe(2)
    expect(report).toMatchObject({ verdict: 'indeterminate', network: [] })
    expect(report.problems.map(({ detail }) => detail).join()).toContain(reason)
  })
})
