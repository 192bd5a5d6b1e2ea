import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { describeDocument } from '../../src/describing/describe-document'
import { englishSpeech } from '../../src/describing/speech'
import { pretendIssuer, sampleBadge } from '../../src/testing'

const { profile } = pretendIssuer('Havenlab')
const badge = sampleBadge(profile) as unknown as JsonObject
const subject = badge['credentialSubject'] as JsonObject

async function about(credentialSubject: JsonObject): Promise<readonly string[]> {
  const facts = await describeDocument({ ...badge, credentialSubject }, englishSpeech, (id) => [
    `known: ${id}`,
  ])
  const [, ...lines] = facts.find(([name]) => name === 'About') ?? ['']
  return lines
}

describe('describeDocument()', () => {
  it('names a holder who is the issuer or the creator, and says what others call one', async () => {
    expect(await about({ ...subject, id: profile.id })).toEqual([
      `“Havenlab” <${profile.id}>`,
      `known: ${profile.id}`,
    ])
    expect(await about({ ...subject, id: 'urn:example:other' })).toEqual([
      'urn:example:other',
      'known: urn:example:other',
    ])
  })

  it('keeps the name that the subject itself has', async () => {
    const [line] = await about({ ...subject, id: profile.id, name: 'Another' })
    expect(line).toBe(`“Another” <${profile.id}>`)
  })
})
