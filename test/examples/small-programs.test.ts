import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateKey, verify } from 'quality-label'
import { describe, expect, it, onTestFinished } from 'vitest'
import { issueTo, receive } from '../../examples/badge-by-email'
import { bakeBadge } from '../../examples/bake'
import { checkShapes } from '../../examples/check-shapes'
import { issueWithVc, verifyWithVc } from '../../examples/digitalbazaar'
import { issueCourse } from '../../examples/issue-a-batch'
import { issueLabel } from '../../examples/issue-a-label'

import { explainJwt, issueEndorsed, newIssuer } from '../../examples/jwt'
import { upgradeBadge } from '../../examples/upgrade-badges'

import { explain, verifyOffline } from '../../examples/verify-offline'
import { pretendCommittee, pretendIssuer, sampleBadge, sampleLabel } from '../../src/testing'
import { lagoonLabFolder } from '../support/lagoon-lab'

const now = '2026-06-12T09:00:00Z'
const dossier = (name: string) => new Uint8Array(readFileSync(new URL(name, lagoonLabFolder)))
const bytesOf = (document: object) => new TextEncoder().encode(JSON.stringify(document))

async function judge(memberSlugs: string[]) {
  const label = await issueLabel(memberSlugs)
  return verifyOffline(bytesOf(label), dossier('committee.json'), dossier('network.did.json'), now)
}

describe('examples/issue-a-label.ts', () => {
  it('issues a label that three members signed', async () => {
    const label = await issueLabel(['sanne-de-wit', 'rasa-petrauskiene', 'nuria-puig'])
    expect(label.proof).toHaveLength(3)
    const didDocuments = [JSON.parse(new TextDecoder().decode(dossier('network.did.json')))]
    expect((await verify(label, { now, didDocuments })).verdict).toBe('valid')
  })
})

describe('examples/issue-a-batch.ts', () => {
  it('issues the good lines, complains of the others, and leaves out what is issued', async () => {
    const { profile, signer } = pretendIssuer()
    const lineOf = (index: number) => JSON.stringify(sampleBadge(profile, { id: `urn:example:${index}` }))
    const lines = [lineOf(1), '{"id": 2}', lineOf(3)]
    let done = 0
    const first = await issueCourse(
      lines,
      signer,
      '2026-05-18T14:00:00Z',
      new Set(['urn:example:3']),
      (progress) => {
        done = progress.done
      },
    )
    expect(done).toBe(3)
    expect(first.lines).toHaveLength(1)
    expect((await verify(first.lines[0] as string, { now })).verdict).toBe('valid')
    expect(first.complaints).toEqual([expect.stringMatching(/^line 2: Cannot sign: /)])
  })
})

describe('examples/badge-by-email.ts', () => {
  it('issues a badge without the address, which any spelling of it finds, and no other address', async () => {
    const key = await generateKey()
    const [badge, second] = [
      await issueTo('rasa@example.org', key, '2026-05-18T14:00:00Z'),
      await issueTo('rasa@example.org', key, '2026-05-18T14:00:00Z'),
    ]
    expect(JSON.stringify(badge)).not.toContain('rasa@')
    expect(badge.credentialSubject.identifier).not.toEqual(second.credentialSubject.identifier)
    const found = await receive(badge, ['ona@example.org', 'Rasa@Example.org'], now)
    expect(found).toMatchObject({ verdict: 'valid', recipient: { verdict: 'valid' } })
    expect((await receive(badge, ['ona@example.org'], now)).verdict).toBe('invalid')
  })
})

describe('examples/jwt.ts', () => {
  it('issues a JWT with an endorsement in it, and says what verifiers find', async () => {
    const issuer = await newIssuer('Walks')
    const jwt = await issueEndorsed(sampleBadge(issuer.profile), issuer)
    const report = await verify(jwt, { now })
    expect(report).toMatchObject({ verdict: 'valid', network: [] })
    expect(explainJwt(report)[1]).toBe('Town hall (valid): Our youth workers count on this badge.')
    const stranger = await newIssuer('Stranger')
    const forged = issueEndorsed(sampleBadge(issuer.profile), stranger)
    await expect(forged).rejects.toMatchObject({ code: 'CONTROLLER_NOT_ISSUER' })
  })
})

describe('examples/upgrade-badges.ts', () => {
  it('signs anew what a platform exported, with text, photo and link, and says what was lost', async () => {
    const { profile, signer } = pretendIssuer()
    const { signed, lost } = await upgradeBadge(profile, signer, '2026-11-22T00:00:00Z')
    expect(await verify(signed, { now: '2026-11-22T00:00:00Z' })).toMatchObject({ verdict: 'valid' })
    expect(signed.evidence).toMatchObject([
      { genre: 'Text', narrative: expect.stringContaining('who lived here') },
      { genre: 'Photo', id: 'https://platform.example/evidence/harbour.jpg' },
      { genre: 'Link', id: 'https://blog.example/harbour-walk' },
      { id: 'https://platform.example/assertions/7f3d' },
    ])
    expect(lost.map((line) => line.split(':')[0])).toEqual(['/verification', '/platform'])
  })
})

describe('examples/verify-offline.ts', () => {
  it('accepts the label with its quorum, fetching nothing', async () => {
    const report = await judge(['sanne-de-wit', 'rasa-petrauskiene', 'nuria-puig'])
    expect(report).toMatchObject({ verdict: 'valid', network: [] })
    expect(explain(report)).toHaveLength(1)
  })

  it('says who is missing and what to do below the quorum', async () => {
    const report = await judge(['sanne-de-wit', 'nuria-puig'])
    expect(report.verdict).toBe('invalid')
    expect(explain(report).join('\n')).toContain('Ask the members who are missing to sign')
  })
})

describe('examples/bake.ts', () => {
  it('bakes what is signed, to be verified as an image, and nothing that is not', async () => {
    const { profile, sign } = pretendIssuer()
    const badge = await sign(sampleBadge(profile), { created: '2026-05-18T14:00:00Z' })
    const picture = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')
    const { image, format } = await bakeBadge(picture, JSON.stringify(badge))
    expect(format).toBe('svg')
    expect((await verify(image, { now })).verdict).toBe('valid')
    const unsigned = bakeBadge(picture, JSON.stringify(sampleBadge(profile)))
    await expect(unsigned).rejects.toMatchObject({ code: 'BAKING_UNSIGNED' })
  })
})

describe('examples/digitalbazaar.ts', () => {
  it('issues with @digitalbazaar/vc what this package and that one find valid', async () => {
    const { profile, signer } = pretendIssuer()
    const badge = await issueWithVc(sampleBadge(profile), signer, '2026-05-18T14:00:00Z')
    expect((await verify(badge, { now })).verdict).toBe('valid')
    expect(await verifyWithVc(badge, [], now)).toBe(true)
    expect(await verifyWithVc({ ...badge, name: 'Another' }, [], now)).toBe(false)
  })

  it('verifies a label of an issuer whose DID document is supplied, and not without', async () => {
    const pretend = pretendCommittee()
    const label = await pretend.sign(sampleLabel(pretend), { created: '2026-05-18T14:00:00Z' })
    expect(await verifyWithVc(label, [pretend.didDocument], now)).toBe(true)
    expect(await verifyWithVc(label, [], now)).toBe(false)
  })
})

describe('examples/check-shapes.ts', () => {
  it('has nothing to say of good fixtures, and a line for each problem of bad ones', () => {
    const folder = mkdtempSync(join(tmpdir(), 'quality-label-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const committee = JSON.parse(new TextDecoder().decode(dossier('committee.json')))
    writeFileSync(join(folder, 'good.committee.json'), JSON.stringify(committee))
    expect(checkShapes(folder)).toEqual([])
    writeFileSync(join(folder, 'bad.committee.json'), JSON.stringify({ ...committee, quorum: 0 }))
    writeFileSync(join(folder, 'swapped.label.json'), JSON.stringify(committee))
    const lines = checkShapes(folder)
    expect(lines.some((line) => line.startsWith('bad.committee.json /quorum: '))).toBe(true)
    expect(lines.some((line) => line.startsWith('swapped.label.json'))).toBe(true)
    expect(lines.some((line) => line.startsWith('good'))).toBe(false)
  })
})

describe('examples/README.md', () => {
  it('has a row for each program and each folder, and no other', () => {
    const folder = new URL('../../examples/', import.meta.url)
    const page = readFileSync(new URL('README.md', folder), 'utf8')
    const rows = [...page.matchAll(/^\| `([\w.-]+)` /gm)].map(([, name]) => name)
    const entries = readdirSync(folder).filter((name) => name !== 'README.md' && !name.endsWith('.json'))
    expect(rows.sort()).toEqual(entries.sort())
  })
})
