import { beforeAll, describe, expect, it } from 'vitest'
import { verify } from '../../src/index'
import { openBadgesExtensionsContextUrl } from '../../src/model/contexts/context-urls'
import { sampleBadge } from '../../src/testing'
import { issuer, judge, now, statusOf } from './support'

const list = 'https://issuer.example/revoked.json'
const created = '2026-05-18T12:00:00Z'
const weak = ['valid', 'warning STATUS_LIST_UNSIGNED']

let badge: object

async function badgeCalled(id: string): Promise<object> {
  const sample = sampleBadge(issuer.profile, { id })
  const credential = {
    ...sample,
    '@context': [...sample['@context'], openBadgesExtensionsContextUrl],
    credentialStatus: { id: list, type: '1EdTechRevocationList' },
  }
  return issuer.sign(credential, { created })
}

function listOf(revokedCredential: unknown, changes: object = {}): object {
  return { id: list, issuer: issuer.profile.id, revokedCredential, ...changes }
}

beforeAll(async () => {
  badge = await badgeCalled('https://issuer.example/badges/1')
})

describe('verify() of a credential with a 1EdTechRevocationList', () => {
  it('is valid with a warning where it is not listed, and invalid where it is', async () => {
    const elsewhere = listOf([{ id: 'https://issuer.example/badges/2' }])
    const report = await judge(badge, [elsewhere])
    expect([report.verdict, ...statusOf(report)]).toEqual(['valid', ...weak])
    const listed = listOf([{ id: 'https://issuer.example/badges/1', revocationReason: 'Issued by mistake' }])
    const refused = await judge(badge, [listed])
    expect([refused.verdict, ...statusOf(refused)]).toEqual(['invalid', 'invalid', 'error REVOKED'])
    expect(refused.sections.status.reason).toContain('(\u2068“Issued by mistake”\u2069)')
    expect(refused.sections.status.entries).toEqual([
      { pointer: '/credentialStatus', verdict: 'invalid', type: '1EdTechRevocationList', list },
    ])
  })

  it('is undecided without the list', async () => {
    expect(statusOf(await judge(badge, []))).toEqual([
      'indeterminate',
      'indeterminate STATUS_RETRIEVAL_ERROR',
    ])
    const other = listOf([], { id: `${list}?` })
    expect((await judge(badge, [other])).verdict).toBe('indeterminate')
  })

  it.each<[string, unknown, string]>([
    ['an empty list', [], 'valid'],
    ['an entry that says so', [{ id: 'https://issuer.example/badges/1', revoked: true }], 'invalid'],
    ['an entry that says not', [{ id: 'https://issuer.example/badges/1', revoked: false }], 'valid'],
    ['an entry alone', { id: 'https://issuer.example/badges/1' }, 'invalid'],
    ['its id with spaces', [{ id: ' https://issuer.example/badges/1 ' }], 'invalid'],
    ['its id with an escape', [{ id: 'https://issuer.example/badges/%31' }], 'invalid'],
    ['an id that begins alike', [{ id: 'https://issuer.example/badges/11' }], 'valid'],
    ['an id with an escape that is none', [{ id: 'https://issuer.example/badges/%zz' }], 'valid'],
  ])('reads %s', async (_, revokedCredential, verdict) => {
    expect((await judge(badge, [listOf(revokedCredential)])).verdict).toBe(verdict)
  })

  it.each<[string, object]>([
    ['without entries', { revokedCredential: undefined }],
    ['whose entries are text', { revokedCredential: ['https://issuer.example/badges/1'] }],
    ['with an entry without id', { revokedCredential: [{ revoked: true }] }],
    ['with a word for a boolean', { revokedCredential: [{ id: 'urn:example:1', revoked: 'false' }] }],
    ['with a reason that is no text', { revokedCredential: [{ id: 'urn:example:1', revocationReason: {} }] }],
    ['without issuer', { issuer: undefined }],
    ['whose issuer has no id', { issuer: { name: 'Issuer' } }],
  ])('does not decide by one %s', async (_, changes) => {
    const report = await judge(badge, [listOf([], changes)])
    expect(report.verdict).toBe('indeterminate')
    expect(statusOf(report)).toContain('indeterminate STATUS_LIST_MALFORMED')
  })

  it('believes no list of another issuer', async () => {
    const listed = [{ id: 'https://issuer.example/badges/1' }]
    for (const revokedCredential of [[], listed]) {
      const foreign = listOf(revokedCredential, { issuer: 'did:web:stranger.example' })
      expect(statusOf(await judge(badge, [foreign]))).toContain('indeterminate STATUS_LIST_ISSUER_MISMATCH')
    }
    expect(statusOf(await judge(badge, [listOf([], { issuer: { id: issuer.profile.id } })]))).toEqual(weak)
  })

  it('takes one of several copies that lists the credential for enough', async () => {
    const listed = listOf([{ id: 'https://issuer.example/badges/1' }])
    for (const lists of [
      [listed, listOf([])],
      [listOf([]), listed],
    ]) {
      expect(statusOf(await judge(badge, lists))).toEqual(['invalid', 'error REVOKED'])
    }
  })

  it('compares the id that the credential has', async () => {
    const escaped = await badgeCalled('https://issuer.example/badges/%C4%97')
    const listed = listOf([{ id: 'https://issuer.example/badges/ė' }])
    expect((await verify(escaped, { now, statusLists: [{ credential: listed }] })).verdict).toBe('invalid')
  })
})
