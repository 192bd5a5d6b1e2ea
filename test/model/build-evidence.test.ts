import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digestMultibase } from '../../src/core/digest'
import type { EvidenceOptions } from '../../src/model/build-evidence'
import { buildEvidence } from '../../src/model/build-evidence'
import { anyHttpUrl, anyText, anyUri, maybe } from '../support/arbitraries'
import { expectNothingEmpty, expectShape } from '../support/check-document'

const id = 'urn:uuid:0e5b8a70-3c1d-4f0a-9a41-000000000001'
const url = 'https://pamario-laboratorija.example/planas.pdf'
const bytes = new TextEncoder().encode('planas')
const file = { kind: 'file', url, mediaType: 'application/pdf', bytes } as const

describe('buildEvidence()', () => {
  it('builds a text and a link', () => {
    expect(buildEvidence({ kind: 'text', id, text: '*Wrote* a plan', name: 'Reflection' })).toEqual({
      evidence: { id, type: ['Evidence'], name: 'Reflection', narrative: '*Wrote* a plan', genre: 'Text' },
    })
    expect(buildEvidence({ kind: 'link', url, audience: 'Evaluators', genre: 'Portfolio' })).toEqual({
      evidence: { id: url, type: ['Evidence'], genre: 'Portfolio', audience: 'Evaluators' },
    })
  })

  it('binds a file by the digest of its bytes, outside the evidence and without a type', () => {
    expect(buildEvidence(file)).toEqual({
      evidence: { id: url, type: ['Evidence'], genre: 'File' },
      relatedResource: {
        id: url,
        digestMultibase: 'zQmXuhLcnGECRCwJ1FMbqDh9DCnHSVbuVnrGf6WC72VPguK',
        mediaType: 'application/pdf',
      },
    })
    const stated = { ...file, bytes: undefined, digestMultibase: digestMultibase(bytes) }
    expect(buildEvidence(stated)).toEqual(buildEvidence(file))
  })

  it('binds a photo and a video that are sent in another way', () => {
    const photo = buildEvidence({ kind: 'photo', id, mediaType: 'image/webp', bytes })
    expect(photo.evidence).toMatchObject({ id, genre: 'Photo' })
    expect(photo.relatedResource).toMatchObject({ id, mediaType: 'image/webp' })
    const video = buildEvidence({ kind: 'video', url, mediaType: 'video/mp4', bytes })
    expect(video.evidence.genre).toBe('Video')
  })

  it('writes the answers of a form so that they read as they were given', () => {
    const { evidence } = buildEvidence({
      kind: 'form',
      id,
      answers: [
        {
          question: 'What did you *do*?\nAnd why?',
          answer: '# Not a heading\r\n- not a list\n\n<b>1 < 2</b>',
        },
        {
          question: 'Kaip sekėsi?',
          answer: '1. Gerai. Žr. https://a.example, www.b.example\n    [ne](javascript:x)',
        },
      ],
    })
    expect(evidence.narrative).toBe(
      [
        '**What did you \\*do\\*? And why?**',
        '\\# Not a heading\\\n\\- not a list',
        '\\<b\\>1 \\< 2\\</b\\>',
        '**Kaip sekėsi?**',
        '1\\. Gerai. Žr. https\\://a.example, www\\.b.example\\\n&#32;&#32;&#32;&#32;\\[ne\\](javascript:x)',
      ].join('\n\n'),
    )
  })

  it('is deterministic, without empty values and valid, for any content', () => {
    const common = {
      name: maybe(anyText),
      description: maybe(anyText),
      genre: maybe(anyText),
      audience: maybe(anyText),
    }
    const content = fc.uint8Array({ maxLength: 64 })
    const options: fc.Arbitrary<EvidenceOptions> = fc.oneof(
      fc.record({ kind: fc.constant('text' as const), id: anyUri, text: anyText, ...common }),
      fc.record({ kind: fc.constant('link' as const), url: anyHttpUrl, ...common }),
      fc.record({
        kind: fc.constant('form' as const),
        id: anyUri,
        answers: fc.array(fc.record({ question: anyText, answer: anyText }), { minLength: 1, maxLength: 4 }),
        ...common,
      }),
      fc.record({
        kind: fc.constant('file' as const),
        url: anyHttpUrl,
        mediaType: fc.constant('text/csv'),
        bytes: content,
        ...common,
      }),
      fc.record({
        kind: fc.constant('photo' as const),
        id: anyUri,
        mediaType: fc.constant('image/png'),
        bytes: content,
        ...common,
      }),
    )
    fc.assert(
      fc.property(options, (given) => {
        const built = buildEvidence(given)
        expect(JSON.stringify(buildEvidence({ ...given }))).toBe(JSON.stringify(built))
        expectNothingEmpty(built)
        expectShape(built.evidence, 'evidence')
        if ('bytes' in given)
          expect(built.relatedResource?.digestMultibase).toBe(digestMultibase(given.bytes ?? ''))
      }),
    )
  })

  it('keeps HTML, links and emphasis of answers out of the Markdown', () => {
    fc.assert(
      fc.property(anyText, (answer) => {
        const { narrative = '' } = buildEvidence({
          kind: 'form',
          id,
          answers: [{ question: 'Q', answer }],
        }).evidence
        const body = narrative.slice('**Q**\n\n'.length)
        // Every character that could open markup is after a backslash.
        expect(body.replace(/\\[^\n]/g, '').replace(/&#(?:9|32);/g, '')).not.toMatch(/[`*_[\]<>&|~@$]/)
        for (const line of body.split('\n')) expect(line).not.toMatch(/^(?:[ \t]|[-+=#:]|\d{1,9}[.)])/)
      }),
    )
  })

  it.each<[string, object, typeof RangeError | typeof TypeError, string]>([
    [
      'an address that is not of the web',
      { kind: 'link', url: 'ftp://a.example/x' },
      RangeError,
      'Cannot build evidence: expected url to be an absolute http(s) URL, got "ftp://a.example/x"',
    ],
    ['an address without a scheme', { kind: 'link', url: 'a.example/x' }, RangeError, 'expected url'],
    ['another kind', { kind: 'sound' }, RangeError, 'expected kind'],
    ['a text without id', { kind: 'text', text: 'a' }, TypeError, 'expected id'],
    ['a blank text', { kind: 'text', id, text: '\n' }, RangeError, 'expected text'],
    ['a form without answers', { kind: 'form', id, answers: [] }, TypeError, 'expected answers'],
    [
      'a question left blank',
      { kind: 'form', id, answers: [{ question: '', answer: 'a' }] },
      RangeError,
      'expected answers[0].question',
    ],
    ['a file without place', { ...file, url: undefined }, TypeError, 'expected url or id'],
    ['a file in two places', { ...file, id }, RangeError, 'expected url or id'],
    ['a file without content', { ...file, bytes: undefined }, TypeError, 'expected bytes or digestMultibase'],
    ['bytes that are none', { ...file, bytes: 'planas' }, TypeError, 'expected bytes'],
    [
      'a digest of no known kind',
      { ...file, bytes: undefined, digestMultibase: 'zQm' },
      RangeError,
      'expected digestMultibase',
    ],
    ['a media type that is none', { ...file, mediaType: 'pdf' }, RangeError, 'expected mediaType'],
    ['a photo that is a document', { ...file, kind: 'photo' }, RangeError, 'a media type of image/…'],
    ['a video that is a picture', { ...file, kind: 'video', mediaType: 'image/png' }, RangeError, 'video/…'],
  ])('refuses %s', (_, options, kind, message) => {
    const build = () => buildEvidence(options as EvidenceOptions)
    expect(build).toThrow(kind)
    expect(build).toThrow(message)
  })
})
