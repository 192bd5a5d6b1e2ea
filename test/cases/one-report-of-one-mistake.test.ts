import { expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { validate } from '../../src/gate/validate'
import { signCredential } from '../../src/securing/add-proof'
import { pretendIssuer } from '../../src/testing/pretend-issuer'
import { sampleBadge } from '../../src/testing/sample-badge'
import { verify } from '../../src/verifying/verify'
import { replaceAt } from '../support/credentials'
import { describeWithVectors, readVector } from '../support/vectors'

const now = '2026-11-28T00:00:00Z'
const issuer = pretendIssuer()
const badge = sampleBadge(issuer.profile) as unknown as JsonObject
const withValue = (pointer: string, value: JsonValue) => replaceAt(badge, pointer, value)

const placesOf = (problems: readonly { code: string; pointer: string }[]) =>
  problems.map(({ code, pointer }) => `${code} ${pointer}`)

describeWithVectors('one report of one mistake', () => {
  it.each(['55-no-zone.json', '55-24h.json'])('verify() reports the date in %s once', async (name) => {
    const { problems, sections } = await verify(readVector(`../cases/${name}`), { now })
    const dates = placesOf(problems).filter((place) => place.startsWith('VALUE_FORMAT'))
    expect(dates).toEqual([...new Set(dates)])
    expect(dates.length).toBeGreaterThan(0)
    expect(sections.time.verdict).not.toBe('valid')
  })

  it('validate() reports an undefined term with its place and advice, as signing does', async () => {
    const odd = withValue('/credentialSubject/achievement/madeUp', 'x')
    const pointer = '/credentialSubject/achievement/madeUp'
    const { valid, problems } = validate(odd)
    expect([valid, placesOf(problems)]).toEqual([false, [`TERM_UNDEFINED ${pointer}`]])
    await expect(
      signCredential(odd, issuer.signer, { created: '2026-05-18T12:00:00Z' }),
    ).rejects.toMatchObject({
      code: 'TERM_UNDEFINED',
      details: { pointer, problems: [problems[0]] },
    })
  })

  it('validate() accepts the same value under a term that is defined', () => {
    expect(validate(withValue('/credentialSubject/achievement/humanCode', 'x'))).toMatchObject({
      valid: true,
    })
  })

  it.each([
    ['two captions', 'another', false],
    ['one caption, twice', 'a leaf', true],
  ])('validate() says whether one image has %s', (_, caption, valid) => {
    const image = (text: string) => ({ id: 'https://a.example/1.png', type: 'Image', caption: text })
    const once = withValue('/image', image('a leaf'))
    const result = validate(replaceAt(once, '/credentialSubject/achievement/image', image(caption)))
    expect(result.valid, placesOf(result.problems).join()).toBe(valid)
  })

  it('validate() keeps to the schema under contexts that are not pinned', () => {
    const contexts = [...(badge['@context'] as JsonValue[]), 'https://terms.example/context.json']
    expect(validate(withValue('/@context', contexts))).toMatchObject({ valid: true })
  })
})
