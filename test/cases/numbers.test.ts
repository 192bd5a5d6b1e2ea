import { describe, expect, it } from 'vitest'
import { parseJson } from '../../src/core/parse-json'
import { validate } from '../../src/gate/validate'
import { upgradeFromOpenBadges2 } from '../../src/interop/open-badges-2/upgrade-from-open-badges-2'
import { signCredential } from '../../src/securing/add-proof'
import { createStatusList } from '../../src/status/create-status-list'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { refusal } from '../core/refusal'
import { casesNow, describeWithCases, readCase, readCaseBytes } from '../support/cases'

const now = casesNow

async function outcomeOf(text: string | Uint8Array) {
  const { verdict, problems, verified } = await verify(text, { now })
  return { verdict, verified, codes: problems.map(({ code }) => code) }
}

describeWithCases('numbers as issuers write them', () => {
  const signed = ['23-credits.json', '23-credits-python.json', 'w1-number-42.0.json']
  it.each(signed)('verify() takes %s, whose number is that of its signature', async (name) => {
    const { verdict, verified } = await outcomeOf(readCase(name))
    expect(verdict).toBe('valid')
    expect(verified).toMatchObject({ credentialSubject: { creditsEarned: 42 } })
  })

  it('verify() hands on one content for both spellings of one badge', async () => {
    const [whole, python] = await Promise.all(
      ['23-credits.json', '23-credits-python.json'].map((name) => outcomeOf(readCase(name))),
    )
    expect(python).toEqual(whole)
  })

  const equal = ['42.00', '4.2e1', '4.2E+01', '0.42e2', '420e-1']
  it.each(equal)('verify() takes the signed 42 written as %s', async (spelling) => {
    expect(await outcomeOf(readCase('23-credits-python.json').replace('42.0', spelling))).toMatchObject({
      verdict: 'valid',
      verified: { credentialSubject: { creditsEarned: 42 } },
    })
  })

  const others: [string, string][] = [
    ['42.000000000000000000001', 'PARSING_ERROR'],
    ['42.00000000000001', 'PROOF_VERIFICATION_ERROR'],
    ['4.2e0', 'PROOF_VERIFICATION_ERROR'],
    ['42e999999999', 'PARSING_ERROR'],
    ['-0.0', 'PARSING_ERROR'],
    ['042.0', 'PARSING_ERROR'],
  ]
  it.each(others)('verify() refuses %s in place of the signed 42, with %s', async (spelling, code) => {
    const text = readCase('23-credits-python.json').replace('42.0', spelling)
    const outcome = await outcomeOf(text)
    expect(outcome.verdict).toBe('invalid')
    expect(outcome.codes).toContain(code)
  })

  const unsigned = ['23-unsigned-python.json', 'full-example-as-published.json']
  it.each(unsigned)('validate() takes %s, read as text and as bytes', (name) => {
    expect(validate(parseJson(readCase(name)))).toMatchObject({ valid: true })
    expect(validate(parseJson(readCaseBytes(name)))).toMatchObject({ valid: true })
  })

  it('parseJson() refuses the nearest other numbers, and says where', () => {
    const text = readCase('23-unsigned-python.json')
    for (const spelling of ['3.00000000000000000001', '-0.0', '9007199254740992.0']) {
      expect(() => parseJson(text.replace('"creditsEarned": 3.0', `"creditsEarned": ${spelling}`))).toThrow(
        refusal('JSON_NUMBER', { pointer: '/credentialSubject/creditsEarned' }),
      )
    }
  })

  it('parseJson() refuses the published example with digits that a double does not keep', () => {
    const text = readCase('full-example-as-published.json')
    expect(text).toContain('42.0')
    expect(() => parseJson(text.replace('42.0', '42.00'))).not.toThrow()
    for (const spelling of ['42.00000000000000000001', '-0.0', '042.0'])
      expect(() => parseJson(text.replace('42.0', spelling))).toThrow()
  })

  it('signCredential() signs the published example, and verify() takes it with either spelling', async () => {
    const issuer = pretendIssuer()
    const read = parseJson(readCase('23-unsigned-python.json')) as object
    const credential = await signCredential({ ...read, issuer: issuer.profile }, issuer.signer, {
      created: '2024-01-01T00:00:00Z',
    })
    const text = JSON.stringify(credential)
    expect(text).toContain('"creditsEarned":3,')
    for (const spelling of ['3', '3.0', '30E-1'])
      expect(await outcomeOf(text.replace('"creditsEarned":3', `"creditsEarned":${spelling}`))).toMatchObject(
        {
          verdict: 'valid',
        },
      )
  })

  it('upgradeFromOpenBadges2() takes a version that is a number, in any spelling', async () => {
    const options = {
      id: 'urn:uuid:0b9bbe4c-3a2c-4c68-9c4a-0d6a4a2b8a11',
      issuer: pretendIssuer().profile,
      now,
    }
    const text = readCase('09-version-number.json')
    const upgrade = async (input: string) => (await upgradeFromOpenBadges2(input, options)).credential
    expect(await upgrade(text.replace('"version": 2', '"version": 2.0'))).toEqual(await upgrade(text))
    await expect(upgrade(text.replace('"version": 2', '"version": 2.00000000000000000001'))).rejects.toThrow(
      expect.objectContaining({ code: 'JSON_NUMBER' }),
    )
  })
})

describeWithCases('a byte order mark before a badge', () => {
  it('verify() and validate() ignore it', async () => {
    const bytes = readCaseBytes('45-bom.json')
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(await outcomeOf(bytes)).toMatchObject({ verdict: 'valid' })
    expect(await outcomeOf(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))).toMatchObject({
      verdict: 'valid',
    })
    expect(validate(parseJson(bytes))).toMatchObject({ valid: true })
  })

  it('verify() refuses two of them', async () => {
    const bytes = readCaseBytes('45-bom.json')
    const outcome = await outcomeOf(Uint8Array.of(...bytes.subarray(0, 3), ...bytes))
    expect(outcome).toMatchObject({ verdict: 'invalid', codes: expect.arrayContaining(['PARSING_ERROR']) })
  })
})

describe('numbers and byte order marks in what is supplied to verify()', () => {
  const issuer = pretendIssuer()
  const url = 'https://organiser.example/status/1'

  it('verify() reads the claims of a JWT in any spelling, and refuses a date that is not a number', async () => {
    const { signAsJwt } = await import('../../src/securing/sign-as-jwt')
    const { craftJwt } = await import('../support/jwt')
    const good = await signAsJwt(sampleBadge(issuer.profile), issuer.signer)
    const [header = '', payload = ''] = good
      .split('.')
      .map((part) => Buffer.from(part, 'base64url').toString())
    const spelled = payload.replace(/"nbf":(\d+)/, '"nbf":$1.0')
    expect(spelled).not.toBe(payload)
    const jwt = await craftJwt(JSON.parse(header), spelled, issuer.signer)
    expect(await outcomeOf(jwt)).toMatchObject({ verdict: 'valid' })
    expect(await outcomeOf(`\ufeff${jwt}`)).toMatchObject({ verdict: 'valid' })
    const lossy = payload.replace(/"nbf":(\d+)/, '"nbf":$1.00000000000000000001')
    const refused = await craftJwt(JSON.parse(header), lossy, issuer.signer)
    expect(await outcomeOf(refused)).toMatchObject({
      verdict: 'invalid',
      codes: expect.arrayContaining(['PARSING_ERROR']),
    })
  })

  it('verify() reads status lists with a byte order mark and any spelling of their numbers', async () => {
    const list = createStatusList({
      id: url,
      issuer: issuer.profile.id,
      statusPurpose: 'revocation',
      validFrom: '2026-01-01T00:00:00Z',
    })
    const withTtl = { ...list, credentialSubject: { ...list.credentialSubject, ttl: 300_000 } }
    const signedList = await issuer.sign(withTtl, { created: '2026-01-01T00:00:00Z' })
    const entry = {
      id: `${url}#7`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '7',
      statusListCredential: url,
    }
    const badge = await issuer.sign(
      { ...sampleBadge(issuer.profile), credentialStatus: entry },
      { created: '2026-06-01T00:00:00Z' },
    )
    const verdictUnder = async (text: string) =>
      (await verify(badge, { now, statusLists: [{ credential: text, fetchedAt: now }] })).sections.status
        .verdict
    const text = JSON.stringify(signedList)
    expect(text).toContain('"ttl":300000')
    expect(await verdictUnder(text)).toBe('valid')
    expect(await verdictUnder(`\ufeff${text.replace('"ttl":300000', '"ttl":3.0e5')}`)).toBe('valid')
    expect(await verdictUnder(text.replace('"ttl":300000', '"ttl":300000.00000000000000001'))).not.toBe(
      'valid',
    )
  })
})
