import { afterAll, describe, expect, it } from 'vitest'
import type { SuppliedContext } from '../../src/canonical/read-supplied-contexts'
import { hashInlineContext } from '../../src/canonical/terms/context-key'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { signCredential } from '../../src/securing/add-proof'
import type { VerifyOptions } from '../../src/verifying/options/verify-options'
import type { VerificationReport } from '../../src/verifying/outcome/report'
import { verify } from '../../src/verifying/verify'
import {
  alumniCredential,
  created,
  degreeCredential,
  examples,
  examplesUrl,
  issuer,
  now,
  published,
  school,
  schoolUrl,
  sealGeneric,
  v2,
} from '../support/generic'
import { oneIn } from '../support/runs'
import { everyRewrite } from './every-rewrite'
import type { Rewrite } from './rewrite'
import { parentAt, placesOf, rewritten } from './rewrite'

const step = oneIn(61, 13)
const furtherStep = oneIn(5, 1)

// A caller can accept more contexts than a credential names; an attacker who rewrites one can choose from all of them.
const further = published('https://further.example/v1', {
  id: '@id',
  type: '@type',
  motto: 'https://further.example/vocab#motto',
  Motto: {
    '@id': 'https://further.example/vocab#Motto',
    '@context': { text: 'https://further.example/vocab#text', name: 'https://schema.org/name' },
  },
})
const otherWords = published('https://words.example/v1', { '@vocab': 'https://words.example/vocab#' })
const urls = [v2, examplesUrl, schoolUrl, further.url, otherWords.url]
const options = { now, contexts: [examples, school, further, otherWords] }

const names: Record<string, string> = {
  alumniOf: 'https://www.w3.org/ns/credentials/examples#alumniOf',
  AlumniCredential: 'https://www.w3.org/ns/credentials/examples#AlumniCredential',
  degree: 'https://school.example/vocab#degree',
  grade: 'https://school.example/vocab#grade',
  school: 'https://school.example/vocab#school',
  nickname: 'https://school.example/vocab#nickname',
}

/** A member under the name of another, its IRI, or as a compact IRI. */
function* rename(document: JsonObject): Generator<Rewrite> {
  const others = [...Object.keys(names), 'motto', 'text', 'honours', 'alumniof']
  for (const { pointer, parent, key, value } of placesOf(document)) {
    if (Array.isArray(parent) || key === '@context') continue
    const iri = names[key]
    const forms = iri === undefined ? [] : [iri, `sch:${key}`, iri.replace(/^https:/, 'HTTPS:')]
    for (const name of [...others, ...forms]) {
      if (parent[name] !== undefined) continue
      yield* rewritten(document, 'rename generic', pointer, (copy) => {
        const node = parentAt(copy, pointer)
        delete node[key]
        node[name] = value
      })
    }
  }
}

/** Every list of up to three of the accepted contexts behind that of W3C, and some that lack it. */
function* readUnderOthers(document: JsonObject): Generator<Rewrite> {
  const lists: string[][] = [[]]
  for (const a of urls) for (const b of urls) for (const c of ['', ...urls]) lists.push([a, b, c])
  for (const list of lists) {
    const context = [v2, ...list.filter((url) => url !== '' && url !== v2)] as JsonValue
    yield* rewritten(document, 'other contexts', '/@context', (copy) => {
      copy['@context'] = context
    })
  }
}

const counts = new Map<string, { tried: number; accepted: number }>()

function rewritesOf(credential: JsonObject): Rewrite[] {
  const all = everyRewrite(credential).filter((_, index) => index % step === 0)
  const further = [...rename(credential), ...readUnderOthers(credential)]
  return [...all, ...further.filter((_, index) => index % furtherStep === 0)]
}

/** The rewrites after which something else is believed. */
async function believed(
  credential: JsonObject,
  original: VerificationReport,
  judgedBy: VerifyOptions = options,
): Promise<string[]> {
  const fooled: string[] = []
  for (const { kind, pointer, write } of rewritesOf(credential)) {
    const text = write()
    if (text === undefined) continue
    const report = await verify(text, judgedBy)
    const count = counts.get(kind) ?? { tried: 0, accepted: 0 }
    counts.set(kind, count)
    count.tried += 1
    if (report.verdict !== 'valid') continue
    count.accepted += 1
    const isSame = JSON.stringify(sorted(report.verified)) === JSON.stringify(sorted(original.verified))
    if (original.verdict !== 'valid' || !isSame) fooled.push(`${kind} ${pointer} ${text}`)
  }
  return fooled
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(members.map(([member, inner]) => [member, sorted(inner)]))
}

describe('verify() with supplied contexts and a single change at any place', () => {
  it.each<[string, () => JsonObject, VerificationReport['verdict']]>([
    ['the example of W3C', alumniCredential, 'valid'],
    ['a degree', degreeCredential, 'valid'],
    [
      'a degree that has expired',
      () => ({ ...degreeCredential(), validUntil: '2026-06-18T12:00:00Z' }),
      'invalid',
    ],
  ])(
    'never accepts another content, after any rewrite of %s',
    { timeout: 900_000 },
    async (_, make, verdict) => {
      const credential = await sealGeneric(make())
      const original = await verify(JSON.stringify(credential), options)
      expect(original.verdict).toBe(verdict)
      expect(await believed(credential, original)).toEqual([])
    },
  )

  // What a sender may bring: a context of its own, one that defines more than can be read, contexts in a proof.
  const inline = {
    motto: 'https://further.example/vocab#motto',
    Motto: 'https://further.example/vocab#Motto',
  }
  const body = JSON.stringify(inline)
  const sha256 = hashInlineContext(inline)
  const inlineAlone: readonly SuppliedContext[] = [{ sha256 }]
  const inlineBeside: readonly SuppliedContext[] = [{ sha256, body }, examples, further, otherWords]
  const partlyRead = published('https://partly.example/v1', {
    honours: 'https://partly.example/vocab#honours',
    Honours: 'https://partly.example/vocab#Honours',
    member: { '@reverse': 'https://partly.example/vocab#honours' },
    nested: '@nest',
    none: null,
  })
  const partly = [partlyRead, examples, otherWords]
  const withContext = (context: JsonValue, changes: JsonObject): JsonObject => {
    const { alumniOf: _, ...subject } = alumniCredential()['credentialSubject'] as JsonObject
    return {
      ...alumniCredential(),
      '@context': [v2, context],
      type: ['VerifiableCredential'],
      credentialSubject: { ...subject, ...changes },
    }
  }
  const inLanguages = [
    { '@value': 'Vadovė', '@language': 'lt' },
    { '@value': 'مرشدة', '@language': 'ar', '@direction': 'rtl' },
  ]
  it.each<[string, () => JsonObject, readonly SuppliedContext[], readonly SuppliedContext[]]>([
    [
      'with an inline context known by its hash',
      () => withContext(inline, { motto: 'Onwards' }),
      inlineBeside,
      inlineAlone,
    ],
    [
      'with an inline context beside others',
      () => withContext(inline, { motto: 'Onwards' }),
      inlineBeside,
      inlineBeside,
    ],
    [
      'under a context that is read in part',
      () => withContext(partlyRead.url, { honours: 'first' }),
      partly,
      partly,
    ],
    [
      'named in languages, about two subjects',
      () => ({
        ...alumniCredential(),
        name: inLanguages,
        credentialSubject: [
          { id: 'did:example:a', alumniOf: 'The School of Examples' },
          { id: 'did:example:b', alumniOf: 'The School of Samples' },
        ],
      }),
      [examples],
      [examples, school, further, otherWords],
    ],
  ])(
    'never accepts another content, after any rewrite of one %s',
    { timeout: 900_000 },
    async (_, make, signedBy, judgedBy) => {
      const credential = await signCredential(make(), issuer.signer, { created, contexts: signedBy })
      const judged = { now, contexts: judgedBy }
      const original = await verify(JSON.stringify(credential), judged)
      expect(original.verdict).toBe('valid')
      expect(await believed(credential as JsonObject, original, judged)).toEqual([])
      const repeated = {
        ...credential,
        proof: { ...(credential['proof'] as JsonObject), '@context': credential['@context'] },
      }
      const again = await verify(JSON.stringify(repeated), judged)
      expect(again.verdict).toBe('valid')
      expect(await believed(repeated as JsonObject, again, judged)).toEqual([])
    },
  )

  it('accepts those that change only the spelling', () => {
    for (const kind of ['reorder members', 'other contexts'])
      expect([kind, counts.get(kind)?.accepted]).not.toEqual([kind, 0])
    for (const kind of ['rename generic', 'move to keyword'])
      expect([kind, counts.get(kind)?.accepted]).toEqual([kind, 0])
  })

  afterAll(() => {
    const tried = [...counts.values()].reduce((sum, count) => sum + count.tried, 0)
    const accepted = [...counts.values()].reduce((sum, count) => sum + count.accepted, 0)
    console.info(`${tried} rewrites, ${accepted} of them accepted with the same content`)
  })
})
