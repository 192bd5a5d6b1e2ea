import { describe, expect, it } from 'vitest'
import { QualityLabelError } from '../../src/core/errors'
import type { JsonObject } from '../../src/core/json'
import { signCredential, validate, verify } from '../../src/index'
import {
  credentialsV1ContextUrl,
  credentialsV2ContextUrl,
  openBadgesContextUrl,
  statusList2021ContextUrl,
} from '../../src/model/contexts/context-urls'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { craftProof } from '../support/credentials'
import { signOlder, toOlder } from '../support/older'
import { entryWith, index, issuer, judge, listId, listWith, now, statusOf } from './support'

const created = '2026-05-18T12:00:00Z'
const entry2021 = (changes: object = {}) => entryWith({ type: 'StatusList2021Entry', ...changes })

const unsigned = (credentialStatus: unknown) => ({
  ...sampleBadge(issuer.profile),
  '@context': [credentialsV2ContextUrl, openBadgesContextUrl, statusList2021ContextUrl],
  credentialStatus,
})

async function badgeOf(credentialStatus: unknown): Promise<object> {
  const badge = unsigned(credentialStatus)
  return { ...badge, proof: await craftProof(badge, issuer.signer, created, {}) }
}

interface Changes {
  set?: Record<number, number>
  subject?: object
  changes?: object
  by?: ReturnType<typeof pretendIssuer>
}

/** A list of 2021 with the bits of one of ours, in data model 1.1 as its issuers write it. */
function list2021({ set = {}, subject = {}, changes = {}, by = issuer }: Changes = {}): JsonObject {
  const { credentialSubject } = listWith({ set, by }) as { credentialSubject: { encodedList: string } }
  return {
    '@context': [
      credentialsV1ContextUrl,
      statusList2021ContextUrl,
      'https://w3id.org/security/data-integrity/v2',
    ],
    id: listId,
    type: ['VerifiableCredential', 'StatusList2021Credential'],
    issuer: by.profile.id,
    issuanceDate: '2026-05-20T00:00:00Z',
    credentialSubject: {
      id: `${listId}#list`,
      type: 'StatusList2021',
      statusPurpose: 'revocation',
      encodedList: credentialSubject.encodedList.slice(1),
      ...subject,
    },
    ...changes,
  }
}

const signed = (given: Changes = {}) => signOlder(list2021(given), (given.by ?? issuer).signer)
const badge = await badgeOf(entry2021())
const undecided = (code: string) => ['indeterminate', `indeterminate ${code}`]

describe('verify() of a badge with a status list of 2021', () => {
  it('reads the bit of the badge, and none beside it', async () => {
    const report = await judge(badge, [await signed({ set: { [index - 1]: 1, [index + 1]: 1 } })])
    expect([report.verdict, ...statusOf(report)]).toEqual(['valid', 'valid'])
    expect(report.sections.status.entries).toMatchObject([
      { type: 'StatusList2021Entry', purpose: 'revocation', list: listId, index, value: 0 },
    ])
    const revoked = await judge(badge, [await signed({ set: { [index]: 1 } })])
    expect([revoked.verdict, ...statusOf(revoked)]).toEqual(['invalid', 'invalid', 'error REVOKED'])
  })

  it('reads a suspension by a list of that purpose', async () => {
    const suspended = await badgeOf(entry2021({ statusPurpose: 'suspension' }))
    const list = (set: Record<number, number>) => signed({ set, subject: { statusPurpose: 'suspension' } })
    expect(statusOf(await judge(suspended, [await list({})]))).toEqual(['valid'])
    expect(statusOf(await judge(suspended, [await list({ [index]: 1 })]))).toEqual([
      'invalid',
      'error SUSPENDED',
    ])
  })

  it('knows no meaning of a purpose that only its successor defines', async () => {
    const refreshed = await badgeOf(entry2021({ statusPurpose: 'refresh' }))
    const list = await signed({ set: { [index]: 1 }, subject: { statusPurpose: 'refresh' } })
    expect(statusOf(await judge(refreshed, [list]))).toEqual(undecided('STATUS_MEANING_UNKNOWN'))
  })

  it('reads it of a badge of either data model', async () => {
    const older = await signOlder(
      {
        ...toOlder(unsigned(entry2021())),
        '@context': [
          credentialsV1ContextUrl,
          openBadgesContextUrl,
          statusList2021ContextUrl,
          'https://w3id.org/security/data-integrity/v2',
        ],
      },
      issuer.signer,
    )
    for (const one of [badge, older]) {
      expect(statusOf(await judge(one, [await signed()]))).toEqual(['valid'])
      const list = await signed({ set: { [index]: 1 } })
      expect(statusOf(await judge(one, [list]))).toEqual(['invalid', 'error REVOKED'])
    }
  })

  it('looks at the dates of data model 1.1', async () => {
    const dated = async (changes: object) => statusOf(await judge(badge, [await signed({ changes })]))
    expect(await dated({ expirationDate: '2026-06-02T00:00:00Z' })).toEqual(['valid'])
    expect(await dated({ expirationDate: '2026-05-31T00:00:00Z' })).toEqual(undecided('STATUS_LIST_EXPIRED'))
    expect(await dated({ issuanceDate: '2026-06-02T00:00:00Z' })).toEqual(
      undecided('STATUS_LIST_NOT_YET_VALID'),
    )
    expect(await dated({ expirationDate: 'soon' })).toEqual(undecided('STATUS_LIST_MALFORMED'))
  })

  it('lets the newer list tell', async () => {
    const newer = await signed({
      set: { [index]: 1 },
      changes: { issuanceDate: '2026-05-25T00:00:00Z' },
    })
    expect(statusOf(await judge(badge, [newer, await signed()]))).toEqual(['invalid', 'error REVOKED'])
  })

  it.each<[string, Changes, string]>([
    ['with the letter u of its successor', { subject: withPrefix('u') }, 'STATUS_LIST_MALFORMED'],
    ['with padding', { subject: { encodedList: 'H4sIAAAA==' } }, 'STATUS_LIST_MALFORMED'],
    ['with two purposes', { subject: { statusPurpose: ['revocation', 'x'] } }, 'STATUS_LIST_MALFORMED'],
    ['of another purpose', { subject: { statusPurpose: 'suspension' } }, 'STATUS_PURPOSE_MISMATCH'],
    ['of another issuer', { by: pretendIssuer('Stranger') }, 'STATUS_LIST_ISSUER_MISMATCH'],
    ['of another id', { changes: { id: `${listId}0` } }, 'STATUS_RETRIEVAL_ERROR'],
    ['of 16 bits', { subject: { encodedList: 'H4sIAAAAAAAAA2NgAAB8_SBaAgAAAA' } }, 'STATUS_LIST_MALFORMED'],
  ])('says nothing good of a list %s', async (_, changes, code) => {
    expect(statusOf(await judge(badge, [await signed(changes)]))).toEqual(undecided(code))
  })

  it('says nothing good of a list with another signature', async () => {
    const { proof } = await signed()
    const list = { ...list2021({ changes: { description: 'x' } }), proof: proof as JsonObject }
    expect(statusOf(await judge(badge, [list]))).toEqual(undecided('STATUS_VERIFICATION_ERROR'))
  })

  it('reads no entry by a list of the other kind', async () => {
    const bitstring = await issuer.sign(listWith(), { created })
    expect(statusOf(await judge(badge, [bitstring]))).toEqual(undecided('STATUS_LIST_MALFORMED'))
    const other = await badgeOf(entryWith())
    expect(statusOf(await judge(other, [await signed()]))).toEqual(undecided('STATUS_LIST_MALFORMED'))
    expect(statusOf(await judge(other, [bitstring]))).toEqual(['valid'])
  })

  it('refuses an entry that is malformed', async () => {
    const report = await judge(await badgeOf(entry2021({ statusListIndex: '-1' })), [await signed()])
    expect(statusOf(report)).toEqual(['invalid', 'error STATUS_ENTRY_MALFORMED'])
  })

  it('fetches the list from the address that the entry names', async () => {
    const list = JSON.stringify(await signed({ set: { [index]: 1 } }))
    const asked: string[] = []
    const fetch = async (url: string) => {
      asked.push(url)
      return new Response(list, { headers: { 'content-type': 'application/json' } })
    }
    const report = await verify(badge, { now, fetch: fetch as typeof globalThis.fetch })
    expect([asked, ...statusOf(report)]).toEqual([[listId], 'invalid', 'error REVOKED'])
  })
})

describe('validate() of a status list of 2021', () => {
  it('knows its shape', async () => {
    expect(validate(await signed())).toEqual({ valid: true, shape: 'statusList2021', problems: [] })
  })
})

describe('signCredential()', () => {
  it('does not sign a status list of 2021', async () => {
    const list = { ...list2021(), '@context': [credentialsV2ContextUrl, statusList2021ContextUrl] }
    await expect(signCredential(list, issuer.signer, { created })).rejects.toThrow(QualityLabelError)
  })
})

/** The bits of a list after a letter of multibase. */
function withPrefix(letter: string): object {
  const { credentialSubject } = list2021() as { credentialSubject: { encodedList: string } }
  return { encodedList: letter + credentialSubject.encodedList }
}
