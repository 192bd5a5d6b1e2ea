import { describe, expect, it, vi } from 'vitest'
import { openBadgesExtensionsContextUrl } from '../../src/model/contexts/context-urls'
import { pretendCommittee, pretendIssuer, sampleBadge, sampleLabel } from '../../src/testing'
import type { FetchResponse } from '../../src/verifying/options/fetch-option'
import type { VerifyOptions } from '../../src/verifying/options/verify-options'
import type { VerificationReport } from '../../src/verifying/outcome/report'
import { verify } from '../../src/verifying/verify'
import { answerJson, publishedIssuer, stubFetch } from '../keys/published'
import { index, listId, signedList, issuer as statusIssuer } from '../status/support'
import { codesOf, proofsOf, replaceAt } from '../support/credentials'

const created = '2026-05-18T12:00:00Z'
const now = '2026-06-01T00:00:00Z'
const service = 'https://issuer.example/refresh/1'
const issuer = pretendIssuer()
const stranger = pretendIssuer('Stranger')

interface Changes {
  by?: typeof issuer
  validFrom?: string
  [member: string]: unknown
}

/** A signed badge that names the refresh service. */
function badgeWith({ by = issuer, validFrom = created, ...changes }: Changes = {}) {
  const badge = sampleBadge(by.profile, { validFrom })
  const refreshService = { id: service, type: '1EdTechCredentialRefresh' }
  const context = [...badge['@context'], openBadgesExtensionsContextUrl]
  return by.sign({ ...badge, '@context': context, refreshService, ...changes }, { created })
}

const badge = await badgeWith()
const later = '2026-05-25T12:00:00Z'
const newer = await badgeWith({ validFrom: later, name: 'Neighbourhood guide, revised' })

/** Verifies a credential whose refresh service gives this answer. */
async function judge(
  answer: object | (() => Promise<FetchResponse>),
  input: object = badge,
  options: Partial<VerifyOptions> = {},
) {
  const stub = stubFetch({ [service]: answer as never })
  const report = await verify(input, { now, fetch: stub.fetch, ...options })
  return { report, asked: stub.urls(), refresh: report.refresh }
}

/** Codes of problems, without those of a caller who said nothing of trust. */
function codesFor(report: VerificationReport): string[] {
  return codesOf(report).filter((code) => !['POLICY_NOT_GIVEN', 'TRUST_NOT_GIVEN'].includes(code))
}

/** All that the report says, without what the refresh service has to do with. */
function withoutRefresh({ refresh: _, network: __, problems, ...report }: VerificationReport) {
  return { ...report, problems: problems.filter(({ section }) => section !== 'refresh') }
}

describe('verify() of a credential that names a refresh service', () => {
  it('reports a newer copy beside the supplied one, after one request', async () => {
    const { report, asked, refresh } = await judge(newer)
    expect(asked).toEqual([service])
    expect(report).toMatchObject({ verdict: 'valid', network: [service], verified: { validFrom: created } })
    expect(codesFor(report)).toEqual(['REFRESH_REPLACED'])
    expect(refresh).toMatchObject({ service, state: 'replaced' })
    expect(refresh?.reason).toContain(later)
    expect(refresh?.report).toMatchObject({ verdict: 'valid', verified: { validFrom: later } })
  })

  it('says without fetch that a service was not asked', async () => {
    const report = await verify(badge, { now })
    expect(report).toMatchObject({ verdict: 'valid', network: [], refresh: { service, state: 'notAsked' } })
    expect(codesOf(report, 'note')).toEqual(['TRUST_NOT_GIVEN', 'REFRESH_NOT_ASKED'])
    expect(report.refresh?.report).toBeUndefined()
  })

  it('tells of a valid copy, and keeps the verdict on one that has expired', async () => {
    const expired = await badgeWith({ validUntil: '2026-05-20T00:00:00Z' })
    const { report, refresh } = await judge(newer, expired)
    expect(report.verdict).toBe('invalid')
    expect(codesFor(report)).toEqual(['EXPIRED', 'REFRESH_REPLACED'])
    expect(refresh?.report?.verdict).toBe('valid')
  })

  it('never asks the service that the copy names', async () => {
    const other = 'https://issuer.example/refresh/2'
    const chained = await badgeWith({
      validFrom: later,
      refreshService: { id: other, type: '1EdTechCredentialRefresh' },
    })
    const { asked, refresh } = await judge(chained)
    expect(asked).toEqual([service])
    expect(refresh?.state).toBe('replaced')
    expect(refresh?.report?.refresh).toBeUndefined()
    expect((await judge(newer)).asked).toEqual([service])
  })

  it('asks one service among several of its kind', async () => {
    const refreshService = [
      { id: service, type: '1EdTechCredentialRefresh' },
      { id: 'https://issuer.example/refresh/2', type: '1EdTechCredentialRefresh' },
    ]
    for (const services of [refreshService, [...refreshService].reverse()]) {
      const { asked, refresh } = await judge(newer, await badgeWith({ refreshService: services }))
      expect(asked).toEqual([service])
      expect(refresh).toMatchObject({ service, state: 'replaced' })
    }
  })

  it('knows the same credential by its id after unescaping and trimming', async () => {
    const plain = await badgeWith({ id: 'https://issuer.example/badges/a%7Eb' })
    const escaped = await badgeWith({ id: 'https://issuer.example/badges/a~b', validFrom: later })
    expect((await judge(escaped, plain)).refresh?.state).toBe('replaced')
    const another = await badgeWith({ id: 'https://issuer.example/badges/a-b', validFrom: later })
    expect((await judge(another, plain)).refresh?.state).toBe('refused')
  })

  it('says that the issuer sends the same content, with any proof', async () => {
    const { proof: _, ...unsigned } = badge
    const again = await issuer.sign(unsigned, { created: later })
    const { report, refresh } = await judge(again)
    expect(refresh).toMatchObject({ state: 'unchanged', report: { verdict: 'valid' } })
    expect(codesFor(report)).toEqual([])
  })

  it('verifies the copy by the policy and the trust of the caller', async () => {
    const pretend = pretendCommittee()
    const { trust } = pretend
    const labelWith = (validFrom: string) => {
      const label = sampleLabel(pretend)
      const context = [...label['@context'], openBadgesExtensionsContextUrl]
      const refreshService = { id: service, type: '1EdTechCredentialRefresh' }
      return { ...label, '@context': context, validFrom, refreshService }
    }
    const label = await pretend.sign(labelWith(created), { created })
    const signed = await pretend.sign(labelWith(later), { created: later })
    expect((await judge(signed, label, { trust })).refresh?.state).toBe('replaced')
    const [first] = proofsOf(signed)
    const { report, refresh } = await judge({ ...signed, proof: first }, label, { trust })
    expect(report.verdict).toBe('valid')
    expect(refresh).toMatchObject({
      state: 'refused',
      report: { sections: { policy: { verdict: 'invalid' } } },
    })
  })

  it('is the same where the service says nothing, refuses or lies', async () => {
    const alone = withoutRefresh(await verify(badge, { now }))
    for (const answer of [newer, stranger.profile, { ...newer, name: 'Another' }]) {
      expect(withoutRefresh((await judge(answer)).report)).toEqual(alone)
    }
  })
})

describe('verify() and what takes the place of nothing', () => {
  const subject = (badge as { credentialSubject: object }).credentialSubject

  it.each([
    ['older', badgeWith({ validFrom: '2026-05-01T12:00:00Z' }), /was not issued later/],
    ['other content of the same date', badgeWith({ name: 'Another' }), /was not issued later/],
    ['of another issuer', badgeWith({ by: stranger, validFrom: later }), /another issuer/],
    ['another credential', badgeWith({ id: 'urn:example:other', validFrom: later }), /another credential/],
    [
      'about another subject',
      badgeWith({ validFrom: later, credentialSubject: { ...subject, id: stranger.profile.id } }),
      /another subject/,
    ],
    ['forged', { ...newer, name: 'Another' }, /not shown to be authentic/],
    ['signed by somebody else in the name of the issuer', forgedByStranger(), /not shown to be authentic/],
    ['unsigned', replaceAt(newer, '/proof', undefined), /not shown to be authentic/],
    ['not valid yet', badgeWith({ validFrom: '2026-06-02T00:00:00Z' }), /newer and not valid/],
    ['expired', badgeWith({ validFrom: later, validUntil: '2026-05-30T00:00:00Z' }), /newer and not valid/],
    ['no credential', issuer.profile, /not shown to be authentic/],
    ['an empty object', {}, /not shown to be authentic/],
    ['a list', [newer], /not shown to be authentic/],
  ])('refuses a copy that is %s', async (_what, copy, reason) => {
    const { report, refresh } = await judge(await copy)
    expect(refresh).toMatchObject({ state: 'refused', reason: expect.stringMatching(reason) })
    expect(report).toMatchObject({ verdict: 'valid', network: [service], verified: { validFrom: created } })
    expect(codesFor(report)).toEqual(['REFRESH_REFUSED'])
  })

  it.each([
    ['set', { [index]: 1 }, 'refused', 'invalid'],
    ['not set', {}, 'replaced', 'valid'],
  ])('checks the status of the copy: its revocation %s', async (_what, set, state, verdict) => {
    const credentialStatus = {
      id: `${listId}#${index}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(index),
      statusListCredential: listId,
    }
    const copy = await badgeWith({ by: statusIssuer, validFrom: later, credentialStatus })
    const own = await badgeWith({ by: statusIssuer })
    const { refresh } = await judge(copy, own, { statusLists: [{ credential: await signedList({ set }) }] })
    expect(refresh).toMatchObject({ state, report: { sections: { status: { verdict } } } })
  })

  it('leaves a copy whose status is unknown where it is', async () => {
    const credentialStatus = {
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '1',
      statusListCredential: listId,
    }
    const { refresh } = await judge(await badgeWith({ validFrom: later, credentialStatus }))
    expect(refresh).toMatchObject({ state: 'refused', report: { verdict: 'indeterminate' } })
  })

  it('takes two issuers for two whose names are one after unescaping', async () => {
    const [own, other] = ['did:web:issuer.example%3A8443', 'did:web:issuer.example:8443'].map(publishedIssuer)
    if (!own || !other) throw new Error('expected two issuers')
    const { proof: _, ...unsigned } = badge
    const by = (id: string, validFrom: string) => ({
      ...unsigned,
      issuer: { id, type: ['Profile'], name: 'Issuer' },
      validFrom,
    })
    const options = { didDocuments: [own.document, other.document] }
    const input = await own.sign(by(own.id, created))
    const copies = [own, other].map((issuer) => issuer.sign(by(issuer.id, later)))
    const states = (await Promise.all(copies)).map(
      async (copy) => (await judge(copy, input, options)).refresh,
    )
    expect(await Promise.all(states)).toMatchObject([{ state: 'replaced' }, { state: 'refused' }])
  })

  it('tells holders without id by their identifiers', async () => {
    const about = (identityHash: string) => ({
      ...replaceAt(subject, '/id', undefined),
      identifier: [{ type: 'IdentityObject', identityHash, identityType: 'emailAddress', hashed: false }],
    })
    const own = await badgeWith({ credentialSubject: about('a@example.com') })
    const states = ['a@example.com', 'b@example.com'].map(async (hash) => {
      const copy = await badgeWith({ validFrom: later, credentialSubject: about(hash) })
      return (await judge(copy, own)).refresh?.state
    })
    expect(await Promise.all(states)).toEqual(['replaced', 'refused'])
  })
})

describe('verify() and a refresh service that cannot be asked', () => {
  it.each<[string, () => Promise<FetchResponse>, RegExp]>([
    ['cannot be reached', () => Promise.reject(new TypeError('failed')), /could not be reached/],
    ['has moved', async () => new Response(null, { status: 302 }), /status 302/],
    ['is not there', async () => answerJson(newer, { status: 404 }), /status 404/],
    ['was reached by a redirect', redirected, /leads elsewhere/],
    ['sends 5 MB', async () => answerJson(' '.repeat(5_000_000)), /more than 1048576 bytes/],
    ['sends a page', async () => answerJson(newer, { type: 'text/html' }), /other than a credential/],
  ])('keeps the verdict where it %s', async (_what, answer, reason) => {
    const { report, asked, refresh } = await judge(answer)
    expect(asked).toEqual([service])
    expect(report).toMatchObject({ verdict: 'valid', network: [service] })
    expect(refresh).toMatchObject({ state: 'unavailable', reason: expect.stringMatching(reason) })
    expect(codesFor(report)).toEqual(['REFRESH_UNAVAILABLE'])
  })

  it('waits no longer than its time', async () => {
    const controller = new AbortController()
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(controller.signal)
    const { report, refresh } = await judge(() => {
      setTimeout(() => controller.abort(), 10)
      return new Promise(() => undefined)
    })
    expect(timeout).toHaveBeenCalledWith(10_000)
    timeout.mockRestore()
    expect(report.verdict).toBe('valid')
    expect(refresh).toMatchObject({ state: 'unavailable', reason: expect.stringMatching(/did not answer/) })
  })

  it.each([
    'http://issuer.example/refresh/1',
    'https://127.0.0.1/refresh/1',
    'https://localhost/refresh/1',
    'https://user@issuer.example/refresh/1',
    'https://issuer.example/refresh?id=%2e',
    'https://issuer.example/a/../b',
    'did:web:issuer.example',
    'urn:example:refresh',
  ])('never asks %s', async (id) => {
    const own = await badgeWith({ refreshService: { id, type: '1EdTechCredentialRefresh' } })
    const { report, asked, refresh } = await judge(newer, own)
    expect(asked).toEqual([])
    expect(report).toMatchObject({ verdict: 'valid', network: [] })
    expect(refresh).toMatchObject({ service: id, state: 'unavailable' })
  })

  it.each<[string, object | Promise<object>]>([
    ['has no proof', replaceAt(badge, '/proof', undefined)],
    ['was changed', { ...badge, name: 'Another' }],
    [
      'points to another service than was signed',
      replaceAt(badge, '/refreshService/id', 'https://thief.example/'),
    ],
    ['is signed by a key that nobody shows to be the issuer’s', unbound()],
  ])('sends no request for a credential that %s', async (_what, input) => {
    const { report, asked } = await judge(newer, await input)
    expect(asked).not.toContain(service)
    expect(report.verdict).not.toBe('valid')
    expect(report.refresh).toBeUndefined()
    expect(codesOf(report).filter((code) => code.startsWith('REFRESH'))).toEqual([])
  })

  it('sends no request for a service of another type', async () => {
    const other = await badgeWith({ refreshService: { id: service, type: '1EdTechRevocationList' } })
    expect((await judge(newer, other)).asked).toEqual([])
  })

  it('lists the documents of issuers before the service', async () => {
    const published = publishedIssuer('did:web:issuer.example')
    const address = 'https://issuer.example/.well-known/did.json'
    const { proof: _, ...unsigned } = badge
    const own = { ...unsigned, issuer: { id: published.id, type: ['Profile'], name: 'Issuer' } }
    const input = await published.sign(own)
    const copy = await published.sign({ ...own, validFrom: later })
    const stub = stubFetch({ [address]: published.document, [service]: copy as never })
    const report = await verify(input, { now, fetch: stub.fetch })
    expect(stub.urls()).toEqual([address, service])
    expect(report).toMatchObject({
      verdict: 'valid',
      network: [address, service],
      refresh: { state: 'replaced' },
    })
  })
})

async function forgedByStranger(): Promise<object> {
  const { proof: _, ...unsigned } = newer
  return stranger.sign(unsigned, { created, allowOtherController: true })
}

async function unbound(): Promise<object> {
  const published = publishedIssuer('did:web:nobody.example')
  const { proof: _, ...unsigned } = badge
  return published.sign({ ...unsigned, issuer: { id: published.id, type: ['Profile'], name: 'Nobody' } })
}

async function redirected(): Promise<FetchResponse> {
  const response = answerJson(newer)
  return { status: 200, redirected: true, headers: response.headers, body: response.body }
}
