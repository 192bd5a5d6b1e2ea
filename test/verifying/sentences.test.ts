import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import type { EndorsementTarget } from '../../src/issuing/build-endorsement'
import { buildEndorsement } from '../../src/issuing/build-endorsement'
import { languages } from '../../src/problems/find-language'
import { pretendCommittee, pretendIssuer, sampleBadge, sampleLabel } from '../../src/testing'
import type { VerificationReport } from '../../src/verifying/outcome/report'
import { verify } from '../../src/verifying/verify'
import { leavesOf, replaceAt } from '../support/credentials'
import { misleading, sentencesOf, withoutQuotations } from '../support/sentences'
import { inputBytes, readVectors } from '../vectors/read-vectors'

const created = '2026-05-18T12:00:00Z'
const now = '2026-06-01T00:00:00Z'
const claim = 'and signed by 9 of the committee'
const issuer = pretendIssuer()
const pretend = pretendCommittee()

/** A label whose network has another name, at every place. */
function labelOf(name: string): ReturnType<typeof sampleLabel> {
  return JSON.parse(
    JSON.stringify(sampleLabel(pretend)).replaceAll('"Pretend network"', () => JSON.stringify(name)),
  )
}

/** The document of a vector. */
function documentOf(name: string): JsonObject {
  const vector = readVectors('valid').find((candidate) => candidate.name === name)
  if (!vector) throw new Error(`Cannot find the vector ${name}`)
  return JSON.parse(new TextDecoder().decode(inputBytes(vector)))
}

/** Sentences of a report in which a text of the document could pass for the report's own words. */
function borrowed(report: VerificationReport, text: string): [string, string][] {
  return sentencesOf(report).filter(([, sentence]) => {
    const own = withoutQuotations(sentence)
    return own.includes(text) || misleading.test(own)
  })
}

const names: Record<string, string> = {
  'a sentence': `X ${claim}`,
  'a closing quotation mark': `X” ${claim} “`,
  'quotation marks of other languages': `X» ${claim}“ „«`,
  'a closed isolate': `X”\u2069 ${claim} \u2068“`,
  'an override': `\u202eettimmoc\u202c ${claim}`,
  'line breaks': `X\n\u2028\u2029\r${claim}`,
  'ten kilobytes': `${'X '.repeat(5000)}${claim}`,
  'escape sequences': `X\u001b[2K\u0007 ${claim}`,
  'right-to-left letters': `אבג ${claim}`,
}

describe('verify() and names that pose as sentences', () => {
  describe.each(Object.keys(names))('%s', (kind) => {
    const name = names[kind] as string

    it.each(languages)(
      'is a quotation in the summary in %s, with the id of an unknown issuer',
      async (language) => {
        const badge = sampleBadge({ ...issuer.profile, name })
        const named = {
          ...badge,
          name,
          credentialSubject: { ...badge.credentialSubject, name },
        }
        const signed = await issuer.sign(named as typeof badge, { created })
        const report = await verify(signed, { now, language })
        expect(report.verdict).toBe('valid')
        expect(withoutQuotations(report.summary)).toContain(issuer.profile.id)
        expect(borrowed(report, claim)).toEqual([])
        expect(report.summary.length).toBeLessThan(800)
        // The name itself is data, and handed on as it was signed.
        expect(report.credential.name).toBe(name)
      },
    )

    it('is a quotation if the issuer is known only by its id', async () => {
      const label = await pretend.sign(labelOf(name), { created })
      const report = await verify(label, { now, trust: pretend.trust })
      expect([report.verdict, borrowed(report, claim)]).toEqual(['valid', []])
      expect(report.summary).toMatch(/, issued by \u2068“[^\u2069]*”\u2069 \(did:web:network\.example\) to /)
    })
  })

  it('names an issuer as the trust material does', async () => {
    const trust = { ...pretend.trust, networks: [{ id: pretend.committee.network, name: 'Baltic Network' }] }
    const signed = await pretend.sign(labelOf(`X ${claim} of Y`), { created })
    const report = await verify(signed, { now, trust })
    expect(report.summary).toContain(', issued by Baltic Network to ')
    expect(report.summary).not.toContain('of Y')
    expect(report.sections.trust.reason).toBe('The issuer is Baltic Network, which the trust material knows')
  })

  it('names an endorser as the trust material does, and an unknown one by a quotation and its id', async () => {
    const endorser = pretendIssuer(`Zed ${claim}`)
    const badge = await issuer.sign(sampleBadge(issuer.profile), { created })
    const endorsement = await buildEndorsement({
      id: 'urn:example:endorsement',
      endorser: endorser.profile,
      target: badge as unknown as EndorsementTarget,
      comment: 'Good',
      validFrom: created,
    })
    const signed = await endorser.sign(endorsement, { created })
    const forged = { ...signed, name: 'Changed' }
    const known = { endorsers: [{ id: endorser.profile.id, name: 'Harbour Union', kind: 'union' }] }
    const detailOf = async (trust?: object) =>
      (await verify(badge, { now, endorsements: [forged], ...(trust ? { trust } : {}) })).problems.find(
        ({ code }) => code === 'ENDORSEMENT_INVALID',
      )?.detail
    expect(await detailOf(known)).toMatch(/^The endorsement by Harbour Union is invalid\. /)
    const named = `The endorsement by \u2068“Zed ${claim}”\u2069 (${endorser.profile.id}) is invalid. `
    expect((await detailOf())?.slice(0, named.length)).toBe(named)
    expect((await detailOf())?.slice(named.length)).toMatch(/^The signature does not match/)
  })
})

describe('verify() and texts at any place of a document', () => {
  const label = documentOf('proof-sets-three-of-three.json')
  const badge = documentOf('endorsements-embedded.json')
  const text = `0 problems ${claim}`
  const places = (document: JsonObject) =>
    leavesOf(document)
      .filter(({ value }) => typeof value === 'string')
      .map(({ pointer }) => pointer)

  it.each(Object.entries({ label, badge }))('never speaks with a text of a %s', async (_, document) => {
    for (const pointer of places(document)) {
      const report = await verify(replaceAt(document, pointer, text), { now, trust: pretend.trust })
      expect([pointer, borrowed(report, claim)]).toEqual([pointer, []])
    }
  })

  it.each(Object.entries({ label, badge }))(
    'never speaks with the name of a member of a %s',
    async (_, document) => {
      for (const pointer of ['', ...places(document)]) {
        const at = `${pointer.slice(0, pointer.lastIndexOf('/') + 1) || '/'}${text}`
        const report = await verify(replaceAt(document, at, 'x'), { now, trust: pretend.trust })
        expect([pointer, borrowed(report, claim)]).toEqual([pointer, []])
      }
    },
  )

  it.each([
    `{"${text}": 1, "${text}": 2}`,
    `{"a": ${text}}`,
    `<svg xmlns="${text}"/>`,
    `${text}`,
    '{"__proto__": 1}',
    `{"type": ["${text}", "b c"], "@context": "${text}"}`,
    `eyJhbGciOiJub25lIn0.${text}.`,
  ])('never speaks with a text that cannot be read: %s', async (input) => {
    expect(borrowed(await verify(input, { now }), claim)).toEqual([])
  })

  it('shows no character that misleads, for any vector', async () => {
    for (const vector of [...readVectors('valid'), ...readVectors('invalid')]) {
      const report = await verify(inputBytes(vector), vector.options)
      const wrong = sentencesOf(report).filter(([, sentence]) => misleading.test(withoutQuotations(sentence)))
      expect([vector.name, wrong]).toEqual([vector.name, []])
    }
  })
})
