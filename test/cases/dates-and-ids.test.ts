import { expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { casesNow, describeWithCases, readCase } from '../support/cases'
import { craftProof, replaceAt } from '../support/credentials'

const created = '2026-05-18T12:00:00Z'
const issuer = pretendIssuer()

/** A badge with another value, signed by an issuer that checks nothing. */
async function signedWith(pointer: string, value: JsonValue): Promise<string> {
  const badge = replaceAt(sampleBadge(issuer.profile) as unknown as JsonObject, pointer, value)
  return JSON.stringify({ ...badge, proof: await craftProof(badge, issuer.signer, created, {}) })
}

async function outcomeOf(text: string, recipient?: object) {
  const { verdict, problems } = await verify(text, { now: casesNow, ...(recipient ? { recipient } : {}) })
  const told = problems.filter(({ code }) => code !== 'TRUST_NOT_GIVEN')
  return [verdict, ...new Set(told.map(({ code, pointer }) => `${code} ${pointer}`))]
}

describeWithCases('verify() of dates and ids as issuers write them', () => {
  it.each([
    ['55-offset.json', 'valid'],
    ['55-no-zone.json', 'invalid', 'VALUE_FORMAT /validFrom'],
    ['55-24h.json', 'invalid', 'VALUE_FORMAT /validUntil'],
    ['21-non-uri-id.json', 'invalid', 'VALUE_TYPE /id'],
    ['60-identity-name.json', 'valid'],
  ])('reports on %s: %s', async (file, ...told) => {
    expect(await outcomeOf(readCase(file))).toEqual(told)
  })

  it.each<[pointer: string, good: JsonValue, bad: JsonValue, code: string]>([
    ['/validFrom', '2024-01-01T05:30:00+05:30', '2024-01-01T05:30:00+0530', 'VALUE_FORMAT'],
    ['/validFrom', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00 Z', 'VALUE_FORMAT'],
    ['/validUntil', '2030-12-31T23:59:59.999Z', '2030-12-31T24:00:01Z', 'VALUE_FORMAT'],
  ])('takes a %s that is %s, and not %s', async (pointer, good, bad, code) => {
    expect(await outcomeOf(await signedWith(pointer, good))).toEqual(['valid'])
    expect(await outcomeOf(await signedWith(pointer, bad))).toEqual(['invalid', `${code} ${pointer}`])
  })

  // No processor signs it, so that it can only come of a change.
  it('accepts an id that is an address, and not only its end', async () => {
    const id = 'urn:uuid:2a28c227-ebc6-4dab-9226-d3c541149057'
    const text = await signedWith('/id', id)
    expect(await outcomeOf(text)).toEqual(['valid'])
    const changed = await outcomeOf(text.replace(id, id.slice(9)))
    expect(changed).toEqual(expect.arrayContaining(['invalid', 'VALUE_TYPE /id']))
  })

  it.each([
    ['of its type', { identifier: 'Ada Lovelace', identifierType: 'name' }, ['valid']],
    [
      'of another value',
      { identifier: 'Ada', identifierType: 'name' },
      ['invalid', 'RECIPIENT_MISMATCH /credentialSubject'],
    ],
    [
      'of another type',
      { identifier: 'Ada Lovelace' },
      ['indeterminate', 'RECIPIENT_UNKNOWN /credentialSubject'],
    ],
  ])('compares a plain name with an identifier %s', async (_, recipient, told) => {
    expect(await outcomeOf(readCase('60-identity-name.json'), recipient)).toEqual(told)
  })
})
