import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Activity, LabelHolder, VerificationReport } from '../../../src/index'
import { readTrustBundle, signAsJwt, verify } from '../../../src/index'
import { bookletHtml, certificateHtml, holdersHtml, portfolioHtml } from '../../../src/pages'
import { languages } from '../../../src/problems/find-language'
import { style, styleHash } from '../../../src/rendering/pages/style'
import { pageWords } from '../../../src/rendering/words/page-words'
import { pretendIssuer, sampleBadge } from '../../../src/testing'
import type { PresentedReport } from '../../../src/verifying/outcome/presentation-report'
import type { ProofReport } from '../../../src/verifying/outcome/report'
import { anyText } from '../../support/arbitraries'
import { readHavenlabZuid } from '../../support/havenlab-zuid'
import { readQr } from '../../support/read-qr'
import { runs, withRuns } from '../../support/runs'
import { startWork } from '../../support/start-work'
import {
  activities,
  forty,
  inScripts,
  pagesIn,
  presentationIn,
  reportIn,
  reportOnLabel,
  trustOf,
} from '../support/sample-pages'
import { findActive, readWellFormed } from '../support/well-formed'

const report = await reportIn('en')
const labelReport = await reportOnLabel('en')
const october = trustOf('2026-10-01', report.checkedAt)
const presentation = await presentationIn('en')

const [issuer, other] = [pretendIssuer('Lab'), pretendIssuer('Other')]
const badge = { ...sampleBadge(issuer.profile), name: 'A' }
const jwt = await signAsJwt(badge, issuer.signer)
const ofJwt = await verify(jwt, { now: '2026-10-10T00:00:00Z' })

/** Reads a page as XML, and expects that nothing in it runs or is loaded. */
function readPage(html: string) {
  expect(html.startsWith('<!DOCTYPE html>\n')).toBe(true)
  const read = readWellFormed(html.replace('<!DOCTYPE html>\n', ''))
  expect(findActive(read, 1)).toEqual([])
  return read
}

/** The sections of the report with other members of one of them. */
function withSection(name: 'integrity' | 'status', members: object) {
  return { sections: { ...report.sections, [name]: { ...report.sections[name], ...members } } }
}

/** The content of a report with other members of its achievement and its subject. */
function withAchievement({ verified }: VerificationReport, members: object, ofSubject: object = {}) {
  const [subject] = [verified?.credentialSubject].flat()
  const achievement = { ...(subject?.['achievement'] as object), ...members }
  return { ...verified, credentialSubject: { ...subject, ...ofSubject, achievement } }
}

/** A copy of a value in which every text that a stranger wrote is another. */
function withTexts<T>(value: T, text: string, kept: (pointer: string) => boolean, pointer = ''): T {
  if (typeof value === 'string') return (kept(pointer) ? value : text) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, each]) => [
    name,
    withTexts(each, text, kept, `${pointer}/${name}`),
  ])
  return (Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries)) as T
}

describe('the pages', () => {
  it.each(languages)(
    'are well-formed, with one title and main part, and load nothing, in %s',
    async (language) => {
      for (const [name, html] of Object.entries(await pagesIn(language))) {
        const { elements } = readPage(html)
        const count = (tag: string) => elements.filter((each) => each.name === tag).length
        expect([count('h1'), count('main'), count('header')], name).toEqual([1, 1, 1])
        expect(elements[0]?.attributes, name).toEqual({ lang: language, dir: 'ltr' })
        for (const { attributes } of elements.filter((each) => each.name === 'img'))
          expect(attributes['alt']).not.toBe('')
      }
    },
  )

  it('let only their own style apply', async () => {
    expect(styleHash).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`)
    expect(style).not.toMatch(/[<>&'"]|url|@import/)
    for (const html of Object.values(await pagesIn('en')))
      expect(html).toContain(
        `content="default-src &#39;none&#39;; img-src data:; style-src &#39;${styleHash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
      )
  })

  it('are the same each time', async () => {
    expect(await pagesIn('fi')).toEqual(await pagesIn('fi'))
  })

  it('have English words and say so where a language has none, and run from right to left in a language that does', () => {
    expect(bookletHtml(inScripts, { language: 'ar' })).toContain('<html lang="en" dir="ltr">')
    expect(pageWords('de-AT').language).toBe('de-AT')
    expect(bookletHtml(inScripts, { language: 'ar' })).toContain('<h2 id="badge-6" lang="ar" dir="auto">')
  })
})

describe('certificateHtml()', () => {
  it('says whose it is, who issued and signed it, how long it is valid, what was checked and when', async () => {
    const { text } = readPage(certificateHtml(await reportOnLabel('en')))
    for (const said of [
      ...['did:web:havenlab-zuid.example', 'Cities of Learning Network', 'Sanne de Wit', 'Núria Puig'],
      ...[
        '15 January 2027 (UTC)',
        '10 October 2026, 12:00 (UTC)',
        'What was checked',
        'not checked',
        'holds',
      ],
    ])
      expect(text).toContain(said)
  })

  it.each(['invalid', 'indeterminate'] as const)('is refused for what is %s', (verdict) => {
    expect(() => certificateHtml({ ...report, verdict } as VerificationReport)).toThrow(
      `Cannot write certificate: expected report.verdict to be valid, got "${verdict}"`,
    )
  })

  const qrOf = (of: VerificationReport, options: object) =>
    readQr(/<svg.*<\/svg>/s.exec(certificateHtml(of, options))?.[0] ?? '')

  it('has the JWT in its QR code where it fits, else place and digest', async () => {
    const { id, digest } = ofJwt.credential
    expect(qrOf(ofJwt, { jwt })).toBe(jwt)
    expect(qrOf(ofJwt, {})).toBe(`${id} ${digest}`)
    const long = await signAsJwt({ ...badge, description: 'x'.repeat(2000) }, issuer.signer)
    const ofLong = await verify(long, { now: '2026-10-10T00:00:00Z' })
    const address = 'https://havenlab.example/b/1'
    expect(qrOf(ofLong, { jwt: long })).toBe(`${id} ${ofLong.credential.digest}`)
    expect(qrOf(ofLong, { jwt: long, address })).toBe(`${address} ${ofLong.credential.digest}`)
    expect(() => qrOf(ofJwt, { address: 'javascript:alert(1)' })).toThrow('expected address to be')
  })

  it.each([
    [
      'of another issuer with the same id',
      () => signAsJwt({ ...badge, issuer: other.profile }, other.signer),
    ],
    ['of the same issuer with the same id', () => signAsJwt({ ...badge, name: 'B' }, issuer.signer)],
    ['with another signature', () => jwt.replace(/[^.]{4}$/, 'AAAA')],
    ['of the same content without a signature', () => jwt.replace(/[^.]*$/, '')],
  ])('refuses a JWT %s', async (_, make) => {
    const another = await make()
    expect(() => qrOf(ofJwt, { jwt: another })).toThrow(
      'Cannot write certificate: expected options.jwt to be the JWT that the report is of',
    )
  })

  it('refuses what is not a JWT, and a JWT where the report is of none', () => {
    for (const text of ['a.b.c', '', `${jwt}~`])
      expect(() => qrOf(ofJwt, { jwt: text })).toThrow('expected options.jwt to be a JWT, got')
    const [proof] = ofJwt.sections.integrity.proofs
    const { jwtDigest: _, ...older } = proof as ProofReport
    const { sections } = ofJwt
    const ofOlder = {
      ...ofJwt,
      sections: { ...sections, integrity: { ...sections.integrity, proofs: [older] } },
    }
    for (const without of [report, ofOlder as VerificationReport])
      expect(() => qrOf(without, { jwt })).toThrow('left out for a report that is not of a JWT')
  })

  it('shows an address as it is linked', () => {
    const criteria = { id: 'https://bank.example:443@evil.example/terms' }
    const verified = withAchievement(report, { criteria })
    const { text } = readPage(certificateHtml({ ...report, verified } as VerificationReport))
    expect(text).toContain('https://evil.example/terms')
    expect(text).not.toContain('bank.example')
  })

  it('names levels and results of as many as a badge can have in little time', () => {
    const many = Array.from({ length: 4000 }, (_, index) => `urn:example:${index}`)
    const resultDescription = [
      {
        ...{ id: 'urn:example:rubric', name: 'Rubric' },
        rubricCriterionLevel: many.map((id) => ({ id, name: `Level of ${id}` })),
      },
    ]
    const result = many.map((id) => ({ resultDescription: 'urn:example:rubric', achievedLevel: id }))
    const worked = startWork()
    const verified = withAchievement(report, { resultDescription }, { result })
    const html = certificateHtml({ ...report, verified } as VerificationReport)
    expect(worked()).toBeLessThan(1500)
    expect(html.match(/Level of urn:example:/g)).toHaveLength(4000)
  })
})

describe('portfolioHtml()', () => {
  it('links badges to their places, and says of each what the report says', () => {
    const html = portfolioHtml(presentation)
    expect(html).toContain('<a href="#badge-3">A walk for newcomers</a>')
    // A web address leads where it says, also where a badge has it as its id.
    expect(html).toContain('<a href="https://havenlab-zuid.example/issued/2026-09-30/wijkgids" rel=')
    const { text } = readPage(html)
    expect(text.match(/The holder says this of themselves/g)).toHaveLength(2)
    expect(text).toContain('Shown by: ')
  })

  it('says of a badge that is not valid that it is not', () => {
    const [first, ...others] = presentation.credentials
    const broken = { ...first, report: { ...first?.report, verdict: 'invalid', verified: undefined } }
    const html = portfolioHtml({
      ...presentation,
      verdict: 'invalid',
      credentials: [broken, ...others],
    } as never)
    expect(readPage(html).text).toMatch(/✗Not valid[\s\S]*✗Not valid[\s\S]*✓Valid/)
  })

  it('links no id of a badge that is not valid, and none that two badges have', () => {
    const [page, , walk] = presentation.credentials as PresentedReport[]
    const pageWith = (...others: unknown[]) =>
      portfolioHtml({ ...presentation, verdict: 'invalid', credentials: [page, ...others] } as never)
    const link = '<a href="#badge-2">A walk for newcomers</a>'
    expect(pageWith(walk)).toContain(`${link}: I made`)
    const another = { ...walk, report: { ...walk?.report, verdict: 'invalid' } }
    expect(pageWith(another)).not.toMatch(/href="#badge-\d">A walk for newcomers<\/a>:/)
    expect(pageWith(walk, another)).toContain(`${link}: I made`)
    expect(pageWith(walk, walk)).not.toContain(`${link}:`)
    expect(pageWith(walk, walk)).toContain('A walk for newcomers (<code dir="ltr">urn:uuid:')
  })

  it('says where no one is shown to present it', () => {
    const { holder: _, ...others } = presentation
    expect(portfolioHtml(others)).toContain('It is not shown who presents these badges.')
  })
})

describe('a report', () => {
  /** Every copy of a value in which one part is another. */
  function* edited(value: unknown, odd: unknown): Generator<unknown> {
    yield odd
    if (typeof value !== 'object' || value === null) return
    for (const [name, part] of Object.entries(value))
      for (const other of edited(part, odd))
        yield Array.isArray(value)
          ? Object.assign([...value], { [name]: other })
          : { ...value, [name]: other }
  }
  const refused = (write: () => unknown) => {
    try {
      write()
      return undefined
    } catch (error) {
      return (error as Error).message
    }
  }

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['true', true],
    ['a list', [[]]],
    ['an object', { toString: 'x' }],
    ['a text', 'toString'],
  ])('that was edited gives a page or an error that names the place: %s', (_, odd) => {
    const [credential] = presentation.credentials
    const entries = [{ pointer: '', verdict: 'valid', type: 'x', asOf: '2026-10-01T00:00:00Z' }]
    const status = { ...labelReport.sections.status, entries }
    const reports = [{ ...labelReport, sections: { ...labelReport.sections, status } }, report]
    for (const each of reports)
      for (const one of edited(each, odd))
        expect(
          refused(() => certificateHtml(one as never)) ?? 'Cannot write certificate: expected report',
        ).toMatch(/^Cannot write certificate: expected report/)
    for (const one of edited({ ...presentation, credentials: [credential] }, odd))
      expect(refused(() => portfolioHtml(one as never)) ?? 'Cannot write portfolio: expected report').toMatch(
        /^Cannot write portfolio: expected report/,
      )
    const holder = {
      ...{ holder: 'a:a', label: 'a:b', network: 'a:c', state: 'active' },
      since: '1',
      validUntil: '2',
    }
    const renewal = { opens: '2028-07-01', closes: '2029-03-01' }
    for (const one of edited([{ ...holder, renewedUntil: '3', renewal }], odd)) {
      const html = () => holdersHtml(one as never, { at: '2026-06-01T00:00:00Z' })
      expect(refused(html) ?? 'Cannot write register: expected holders').toMatch(
        /^Cannot write register: expected holders/,
      )
      if (refused(html) === undefined) expect(html()).not.toMatch(/undefined|\[object/)
    }
  })

  it.each(['shape', 'integrity', 'time', 'status', 'schema', 'policy', 'trust', 'evidence'] as const)(
    'that is valid has no invalid section: %s',
    (name) => {
      const sections = { ...report.sections, [name]: { ...report.sections[name], verdict: 'invalid' } }
      expect(() => certificateHtml({ ...report, sections } as VerificationReport)).toThrow(
        `expected report.sections.${name}.verdict to be valid, as that of the report, got "invalid"`,
      )
    },
  )

  it.each([
    ['verified.id', { verified: { ...report.verified, id: 'urn:example:another' } }],
    ['verified.name', { verified: { ...report.verified, name: 'Another' } }],
    ['verified.issuer', { verified: { ...report.verified, issuer: { id: 'did:example:another' } } }],
    ['verified.credentialSubject', { verified: { ...report.verified, credentialSubject: [{ id: 'a:b' }] } }],
    ['verified', { verified: undefined }],
    ['recipient.verdict', { recipient: { verdict: 'indeterminate', reason: '' } }],
    ['sections.status.verdict', withSection('status', { verdict: 'indeterminate' })],
  ])('whose %s does not go with the rest is refused', (field, members) => {
    expect(() => certificateHtml({ ...report, ...members } as VerificationReport)).toThrow(
      `Cannot write certificate: expected report.${field} to be`,
    )
  })

  it('that is not valid has no content that was not shown to be signed', () => {
    const broken = { ...report, verdict: 'invalid', ...withSection('integrity', { verdict: 'invalid' }) }
    const credentials = [{ ...presentation.credentials[0], report: broken }]
    expect(() => portfolioHtml({ ...presentation, verdict: 'invalid', credentials } as never)).toThrow(
      'expected report.credentials[0].report.verified to be absent',
    )
    expect(() => portfolioHtml({ ...presentation, credentials } as never)).toThrow(
      'expected report.credentials[0].report.verified',
    )
  })

  it('says of when a status list is, of several the oldest, and that it is not known', () => {
    const entry = { pointer: '/credentialStatus', verdict: 'valid', type: 'BitstringStatusListEntry' }
    const textWith = (...entries: object[]) =>
      readPage(certificateHtml({ ...report, ...withSection('status', { entries }) } as VerificationReport))
        .text
    const [old, recent] = ['2026-08-01T09:30:00Z', '2026-10-09T00:00:00Z'].map((asOf) => ({ ...entry, asOf }))
    expect(textWith(recent as object, old as object)).toContain(
      'Status list as of: 1 August 2026, 09:30 (UTC)',
    )
    expect(textWith(recent as object, entry)).toContain('It is not known of when the status list is.')
    expect(textWith()).not.toMatch(/status list is\.|Status list as of/)
  })

  it('says up to when the state of a label is known, where that is before the verification', async () => {
    const badge = readHavenlabZuid('badge-2026-09-30.json') as object
    const later = await verify(badge, { now: '2026-12-10T12:00:00Z', trust: october })
    expect(readPage(certificateHtml(later)).text).toContain(
      'Quality Label, Now – Known up to: 1 October 2026, 08:00 (UTC) – ',
    )
  })

  it('says where who signed the trust bundle was not checked', async () => {
    const unchecked = 'Who signed the trust bundle was not checked.'
    const trust = readTrustBundle(readHavenlabZuid('trust-bundle-2026-10-01.json'), {
      root: 'unpinned',
      now: report.checkedAt,
    })
    const unpinned = await verify(readHavenlabZuid('badge-2026-09-30.json') as object, {
      now: report.checkedAt,
      trust,
    })
    expect(certificateHtml(unpinned)).toContain(unchecked)
    expect(certificateHtml(report)).not.toContain(unchecked)
    const [first] = presentation.credentials
    const credentials = [{ ...first, report: unpinned }]
    expect(portfolioHtml({ ...presentation, credentials } as never)).toContain(unchecked)
    expect(portfolioHtml(presentation)).not.toContain(unchecked)
  })

  it('says in a certificate what its holder says of themselves', () => {
    const [own] = presentation.credentials as PresentedReport[]
    expect(certificateHtml(own?.report as VerificationReport)).toContain(
      '<strong>The holder says this of themselves. No one else confirms it.</strong>',
    )
    expect(certificateHtml(report)).not.toContain('says this of themselves')
  })
})

describe('bookletHtml()', () => {
  it('has a place for each activity, with its image, what it asks for and who confirms it', () => {
    const { elements, text } = readPage(bookletHtml(forty, { language: 'nl', title: 'Zomer 2026' }))
    expect(elements.filter(({ name }) => name === 'article')).toHaveLength(40)
    expect(elements.filter(({ name }) => name === 'img')).toHaveLength(40)
    expect(text).toContain('Leid een wandeling – bevestigd door organisatoren')
  })

  it.each([
    ['nl-BE', 'nl'],
    ['pt', 'pt-BR'],
    ['NL', 'nl'],
    ['lt', 'nl'],
  ])('asked in %s is in the edition in %s throughout', (language, edition) => {
    const [activity] = activities.filter(({ languages: all }) => all.includes('pt-BR') && all[0] === 'nl')
    const html = bookletHtml([activity as Activity], { language })
    expect(html).toContain(`<h2 id="badge-1" lang="${edition}" dir="auto">`)
    expect(html).toContain(`<bdi lang="${edition}">`)
    expect(new Set([...html.matchAll(/<div lang="([^"]*)"/g)].map(([, tag]) => tag))).toEqual(
      new Set([edition]),
    )
  })

  it('shows a cover that is within the activity, and loads no other', () => {
    const png = 'data:image/png;base64,iVBORw0KGgo='
    const [activity] = activities as [Activity]
    const images = (image: string) =>
      readPage(bookletHtml([{ ...activity, cover: { image } }])).elements.filter(({ name }) => name === 'img')
    expect(images(png).map(({ attributes }) => attributes['src'])).toEqual([png])
    for (const { attributes } of images('https://tracker.example/x.png'))
      expect(attributes['src']).toMatch(/^data:image\/svg\+xml,/)
  })
})

describe('holdersHtml()', () => {
  const holder: LabelHolder = {
    ...{ holder: 'did:web:a.example', label: 'urn:example:1', network: 'did:web:n.example' },
    state: 'active',
    ...{ since: '2026-01-01T00:00:00Z', validUntil: '2029-01-01T00:00:00Z' },
  }

  it('has a row for each holder', () => {
    const { text } = readPage(
      holdersHtml([{ ...holder, renewal: { opens: '2028-07-01', closes: '2029-03-01' } }], {
        at: '2026-06-01T00:00:00Z',
        names: { 'did:web:a.example': 'Lagoon Lab' },
      }),
    )
    for (const said of ['Lagoon Lab', 'Held', '1 January 2029 (UTC)', '2028-07-01 – 2029-03-01'])
      expect(text).toContain(said)
  })

  it('says up to when the register is known, and whether its signatures were checked', () => {
    const textWith = (issuedAt: string, rootPinned = true) =>
      readPage(holdersHtml([holder], { at: '2026-06-01T00:00:00Z', bundle: { issuedAt, rootPinned } })).text
    expect(textWith('2026-05-01T08:00:00Z')).toContain(
      'Known up to: 1 May 2026, 08:00 (UTC) – Nothing that happened later is in it',
    )
    expect(textWith('2026-06-01T00:00:00Z')).not.toContain('Nothing that happened later')
    expect(textWith('2026-05-01T08:00:00Z')).not.toContain('was not checked')
    expect(textWith('2026-05-01T08:00:00Z', false)).toContain('Who signed the trust bundle was not checked.')
    expect(textWith('2026-05-01T08:00:00Z')).toContain('check the label before you rely on it')
    for (const bundle of [{ issuedAt: 'today', rootPinned: true }, { issuedAt: '2026-05-01T08:00:00Z' }, []])
      expect(() => holdersHtml([], { at: '2026-06-01T00:00:00Z', bundle: bundle as never })).toThrow(
        'Cannot write register: expected bundle',
      )
  })

  it('refuses a name that is not a text', () => {
    const names = { 'did:web:a.example': 7 } as never
    expect(() => holdersHtml([holder], { at: '2026-06-01T00:00:00Z', names })).toThrow(
      'expected names["did:web:a.example"] to be a text',
    )
  })

  it('writes years in figures that a calendar of words does not have', () => {
    const textOf = (validUntil: string) =>
      readPage(holdersHtml([{ ...holder, validUntil }], { at: '2026-06-01T00:00:00Z' })).text
    expect(textOf('0000-01-01T00:00:00Z')).toContain('0000-01-01 (UTC)')
    expect(textOf('0999-12-31T23:59:59Z')).toContain('0999-12-31 (UTC)')
    expect(textOf('1000-01-01T00:00:00Z')).toContain('1 January 1000 (UTC)')
  })

  it('says until when a label is renewed', () => {
    const at = '2026-06-01T00:00:00Z'
    const renewed = { ...holder, renewedUntil: '2032-01-01T00:00:00Z' }
    expect(readPage(holdersHtml([renewed], { at })).text).toContain('Renewed until: 1 January 2032 (UTC)')
    expect(readPage(holdersHtml([holder], { at })).text).not.toContain('Renewed')
    for (const renewedUntil of [7, null] as never[])
      expect(() => holdersHtml([{ ...holder, renewedUntil }], { at })).toThrow('holders[0].renewedUntil')
  })

  it.each([
    ['state', 'toString'],
    ['label', 7],
    ['since', undefined],
  ])('refuses a %s that is %s', (member, value) => {
    const holders = [{ ...holder, [member]: value }] as never
    expect(() => holdersHtml(holders, { at: '2026-06-01T00:00:00Z' })).toThrow(`holders[0].${member}`)
  })
})

describe('any text of a stranger', withRuns, () => {
  const hostile = fc.oneof(
    anyText,
    fc.constantFrom(
      ...[
        '</style><script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        'javascript:alert(1)',
        '<!--',
        ']]>',
      ],
      ...[
        '[x](javascript:alert(1))',
        '![x](https://tracker.example/1.png)',
        '\u202eevil',
        'https://evil.example/"onclick=x',
      ],
    ),
  )

  it('stays text in certificates and portfolios', () => {
    const kept = (pointer: string) =>
      /\/(?:verdict|applies|code|severity|section|about|state|held|type|@context|checkedAt)(?:\/|$)|^\/checkedAt$/.test(
        pointer,
      )
    fc.assert(
      fc.property(hostile, (text) => {
        readPage(certificateHtml(withTexts(report, text, kept)))
        readPage(portfolioHtml(withTexts(presentation, text, kept), { title: text }))
      }),
      { numRuns: runs(150) },
    )
  })

  it('stays text in booklets and registers', () => {
    const kept = (pointer: string) =>
      /\/(?:type|id|languages|colour|workload|by|accepts|kind)(?:\/|$)/.test(pointer)
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(/[\p{L}\p{N}]/u.test(text))
        readPage(bookletHtml(withTexts(activities, text, kept), { title: text }))
        const holder = {
          holder: text,
          label: text,
          network: text,
          state: 'active',
          since: text,
          validUntil: text,
        } as const
        readPage(holdersHtml([holder], { at: '2026-06-01T00:00:00Z', title: text, names: { [text]: text } }))
      }),
      { numRuns: runs(150) },
    )
  })
})
