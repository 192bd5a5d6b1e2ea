import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { VerificationReport } from '../../src/index'
import { openBadgesExtensionsContextUrl } from '../../src/model/contexts/context-urls'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { publishedIssuer } from '../keys/published'
import { makeFolder, runCommand, writeInto } from './support/run-command'

const cwd = makeFolder()
const args = ['verify', 'local.json', '--json', '--now', '2026-06-01T00:00:00Z']

beforeAll(async () => {
  writeInto(cwd, 'local.json', await publishedIssuer('did:web:localhost%3A8443').badge())
  writeInto(cwd, 'refreshed.json', await badgeWithService('https://localhost/refresh'))
})
afterAll(() => rmSync(cwd, { recursive: true }))

function badgeWithService(id: string): Promise<object> {
  const issuer = pretendIssuer()
  const badge = sampleBadge(issuer.profile)
  return issuer.sign(
    {
      ...badge,
      '@context': [...badge['@context'], openBadgesExtensionsContextUrl],
      refreshService: { id, type: '1EdTechCredentialRefresh' },
    },
    { created: '2026-05-18T12:00:00Z' },
  )
}

// A name for local use distinguishes both without a network: with --online it is checked, and refused before any request.
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

describe('verify of a credential with a refresh service', () => {
  // A service for local use is refused before it is asked, so that no network is needed to show what is printed.
  it.each([
    [['--online'], 'its host is a name for local use'],
    [[], 'nothing was fetched, so it was not asked'],
  ])('with %j says what came of it, and verifies the file', async (online, reason) => {
    const run = await runCommand(['verify', 'refreshed.json', ...args.slice(3), ...online], { cwd })
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(run.stdout).toContain('What the issuer says now')
    expect(run.stdout).toContain(`? https://localhost/refresh: ${reason}`)
  })
})
