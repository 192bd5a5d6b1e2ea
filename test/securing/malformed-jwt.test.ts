import { describe, expect, it } from 'vitest'
import { encodeBase64Url } from '../../src/core/base64url'
import { QualityLabelError } from '../../src/core/errors'
import { languages } from '../../src/problems/find-language'
import { credentialOfJwt } from '../../src/securing/jwt-claims'
import { parseJwt } from '../../src/securing/parse-jwt'
import { verify } from '../../src/verifying/verify'

const part = (text: string) => encodeBase64Url(new TextEncoder().encode(text))
const header = part('{"alg":"EdDSA"}')
const jwtOf = (payload: object) => `${header}.${part(JSON.stringify(payload))}.AAAA`

/** Each with what its error says in English. */
const malformed: Readonly<Record<string, readonly [jwt: string, message: string]>> = {
  'two parts': ['e30.e30', 'expected three parts with a dot between them, found 2'],
  'many parts': [`${header}.AA.AA.AA.AA.AA`, 'found more than five'],
  'a payload that is a list': [`${header}.${part('[]')}.AAAA`, 'expected a JSON object as payload'],
  'a header that names a member twice': [
    `${part('{"a":1,"a":1}')}.${part('{}')}.AAAA`,
    'expected a header of strict JSON',
  ],
  padding: [`${header}.${part('{}')}.AAA=`, 'found something else in the signature'],
  'a long header': [
    `eyJ${'A'.repeat(9000)}.${part('{}')}.AAAA`,
    'expected at most 8192 characters of header',
  ],
  'a property beside vc': [
    jwtOf({ vc: {}, name: 'x' }),
    'expected only registered claims beside vc, found "name"',
  ],
  'a text as vc': [jwtOf({ vc: 'x' }), 'expected a credential in the claim vc, found another value'],
  'data model 1.1 without vc': [
    jwtOf({ '@context': ['https://www.w3.org/2018/credentials/v1'] }),
    'expected a credential of data model 1.1 in the claim vc, found one beside the claims',
  ],
}

function errorOf(jwt: string): unknown {
  try {
    credentialOfJwt(parseJwt(jwt))
  } catch (error) {
    return error
  }
}

describe.each(Object.entries(malformed))('MalformedJwt, for %s,', (_, [jwt, message]) => {
  it('is an error in English with its details as texts', () => {
    const error = errorOf(jwt)
    expect(error).toBeInstanceOf(QualityLabelError)
    const { code, details, message: text } = error as QualityLabelError
    expect(code).toBe('JWT_MALFORMED')
    expect(text).toContain(message)
    expect(text).toBe(`Cannot read JWT: expected ${details['expected']}, found ${details['found']}`)
  })

  it('is reported in each language in other words', async () => {
    const now = '2026-06-01T00:00:00Z'
    const reports = await Promise.all(languages.map((language) => verify(jwt, { language, now })))
    const problems = reports.map(({ problems: [problem] }) => problem)
    expect(problems.map((problem) => problem?.code)).toEqual(languages.map(() => 'JWT_MALFORMED'))
    expect(new Set(problems.map((problem) => problem?.expected)).size).toBe(languages.length)
    expect(problems[0]?.detail).toContain(problems[0]?.expected)
  })
})
