import { createSigner, extract } from 'quality-label'
import { pretendKey } from 'quality-label/testing'
import { buildTrustBundle, signTrustBundle } from 'quality-label/trust'
import type { VerificationReport } from 'quality-label/verify'
import { readTrustBundle, verify } from 'quality-label/verify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishDue } from '../../examples/platform/city/signing/take-copy'
import type { Answer, OpenCity } from '../support/city'
import { offerOf, openCity, pathOf, pretend } from '../support/city'
import { readQr } from '../support/read-qr'

let city: OpenCity

beforeAll(async () => {
  city = await openCity()
}, 120_000)
afterAll(() => city.platform.close())

describe('one city', () => {
  let label: Record<string, string> = {}
  let badge: Answer = {}
  let page = ''

  it('applies, is decided on, and gets its label when enough members have signed', async () => {
    const signing = await city.decide()
    expect(await city.ask('GET', `${signing}/copies`)).toMatchObject({
      quorum: 3,
      signed: [],
      missing: [1, 2, 3, 4].map(() => expect.anything()),
    })
    expect(await city.sign(signing, 0)).toMatchObject({ signed: [{ id: pretend.members[0]?.id }] })
    const second = await city.sign(signing, 1)
    expect(second.published).toBeUndefined()
    expect(second.missing.map(({ name }: { name: string }) => name)).toEqual(['Céline Morvan', 'Δανάη Ρήγα'])
    const { published, next, problems } = await city.sign(signing, 2)
    expect(problems).toBeUndefined()
    label = await city.ask('GET', pathOf(published))
    expect(label).toMatchObject({ id: published, issuer: { id: pretend.network.id } })
    expect(next).toContain('/signing/')
    const { register, holders } = await city.ask('GET', '/register')
    expect(holders).toMatchObject([{ label: published, holder: city.platform.issuer, state: 'active' }])
    expect(register).toMatchObject([
      { events: [{ type: 'issued', decision: expect.stringContaining('/decisions/') }] },
    ])
    expect((await verifyByBundle(label)).verdict).toBe('valid')
    const page = await city.platform.app.request(`${pathOf(published)}.html?lang=lt`)
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; .*style-src 'sha256-.*frame-ancestors 'none'$/,
    )
    expect(await page.text()).toContain('<html lang="lt"')
    const mark = await city.signAll(pathOf(next))
    expect(await city.ask('GET', pathOf(mark.published))).toMatchObject({
      type: expect.arrayContaining(['EndorsementCredential']),
    })
  })

  it('awards a badge that a learner claims by a QR code, with the mark of the city in it', async () => {
    const { issuer } = city.platform
    const activity = {
      type: 'Activity',
      id: 'https://city.example/activities/open-day',
      organiser: { id: issuer, type: ['Profile'], name: 'City of Havenlab' },
      name: { en: 'Open day', nl: 'Open dag' },
      description: { en: 'Visited the harbour.', nl: 'Bezocht de haven.' },
      languages: ['en', 'nl'],
      tasks: [],
    }
    await city.askCity('PUT', '/activities/open-day', activity, 201)
    await city.askCity('PUT', '/offers/open-day', offerOf('open-day', { codes: 'single', limit: 20 }), 201)
    const { qr, code } = await city.askCity('GET', '/offers/open-day/code?serial=7')
    const link = readQr(qr) ?? ''
    expect(new URL(link).searchParams.get('code')).toBe(code)
    const claim = { offer: 'open-day', code, claimant: 'urn:uuid:7f5f2f6e-3f0d-4b62-9a8c-2f60c3a4e903' }
    await city.later(60)
    const { participation, progress } = await city.askCity('POST', '/claims', claim, 201)
    expect(progress.state).toBe('earned')
    const asked = { recipient: 'did:example:ona', language: 'nl' }
    const badgePath = `${pathOf(participation)}/badge`
    const preview = await city.askCity('POST', badgePath, asked)
    expect(preview.personalData).toEqual(
      expect.arrayContaining([expect.objectContaining({ pointer: '/credentialSubject/id' })]),
    )
    const first = await city.askCity('POST', badgePath, { ...asked, consent: true }, 201)
    badge = first.credential
    page = pathOf(first.page)
    expect(await city.askCity('POST', badgePath, { ...asked, consent: true }, 201)).toEqual(first)
    expect(badge).toMatchObject({
      issuer: { id: issuer, endorsement: [{ id: expect.stringContaining('/marks/') }] },
    })
    const report = await verifyByBundle(badge)
    expect(report.verdict, report.summary).toBe('valid')
    expect([report.label?.atAward.state, report.label?.now.state]).toEqual(['active', 'active'])
  })

  it('shows the badge on a page, and in an image that holds it', async () => {
    const html = await city.platform.app.request(page)
    expect([html.status, html.headers.get('referrer-policy'), html.headers.get('x-robots-tag')]).toEqual([
      200,
      'no-referrer',
      'noindex',
    ])
    expect(await html.text()).toContain('Open dag')
    for (const form of ['svg', 'png']) {
      const image = await city.platform.app.request(`${page}.${form}`)
      const { credential } = await extract(new Uint8Array(await image.arrayBuffer()))
      expect(JSON.parse(String(credential))).toEqual(badge)
    }
    expect((await city.platform.app.request('/badges/ona')).status).toBe(404)
  })

  it('renews the label when the edition before it ends, under the same id', async () => {
    const signing = await city.decide({ renews: label['id'] ?? '' })
    const signed = await city.signAll(signing)
    expect(signed).toMatchObject({ id: label['id'], problems: [{ code: 'NOT_YET_VALID' }] })
    expect(await city.ask('GET', pathOf(signed.id))).toEqual(label)
    await city.later(3 * 365.5 * 24 * 3600)
    await publishDue(city.platform.services)
    const { next } = await city.ask('GET', `${signing}/copies`)
    const { published } = await city.signAll(pathOf(next))
    const { endorsement } = badge.issuer
    expect(published).toBe(endorsement[0].id)
    label = await city.ask('GET', pathOf(signed.id))
    expect((await verifyByBundle(label)).verdict).toBe('valid')
    const { register, holders } = await city.ask('GET', '/register')
    expect(register[0].events.map(({ type }: { type: string }) => type)).toEqual(['issued', 'renewed'])
    expect(holders[0].state).toBe('active')
    const { rows } = await city.platform.services.pool.query('SELECT profile FROM issuer WHERE id = $1', [
      city.platform.issuer,
    ])
    expect(JSON.parse(String(rows[0]?.['profile'])).endorsement).toMatchObject([
      { validFrom: label['validFrom'] },
    ])
  })

  it('keeps what a badge says of its issuer when the label is suspended, and says what it is now', async () => {
    const path = pathOf(label['id'] ?? '')
    await city.later(3600)
    await city.ask('POST', `${path}/suspend`, {}, 422)
    await city.ask('POST', `${path}/suspend`, { reason: 'No report for 2026' }, 202)
    await city.later(10)
    const report = await verifyByBundle(badge)
    expect([report.label?.atAward.state, report.label?.now.state]).toEqual(['active', 'suspended'])
    expect(report.verdict).toBe('valid')
    const html = await (await city.platform.app.request(`${path}.html`)).text()
    expect(html).toContain('Suspended')
    const csv = await (await city.platform.app.request('/register/holders.csv')).text()
    expect(csv.split('\r\n')[1]).toContain('"suspended"')
    await city.ask('POST', `${path}/reinstate`, {}, 202)
    await city.later(10)
    expect((await verifyByBundle(badge)).label?.now.state).toBe('active')
    await city.ask('POST', `${path}/withdraw`, { reason: 'Closed' }, 202)
    await city.later(10)
    expect((await verifyByBundle(label)).verdict).toBe('invalid')
    expect((await verifyByBundle(badge)).label).toMatchObject({
      atAward: { state: 'active' },
      now: { state: 'withdrawn' },
    })
    expect(await (await city.platform.app.request('/register/holders.html')).text()).toContain(
      'City of Havenlab',
    )
  })

  it('logs nothing of all this', () => expect(city.platform.logged).toEqual([]))
})

/** As others verify: by a trust bundle that root keys signed over what the platform publishes, and with its lists. */
async function verifyByBundle(credential: object): Promise<VerificationReport> {
  const key = pretendKey('root')
  const root = {
    type: 'TrustRoot',
    id: 'https://network.example/root',
    version: 1,
    threshold: 1,
    keys: [{ publicKeyMultibase: key.publicKeyMultibase }],
  } as const
  const bundle = buildTrustBundle({
    ...(await city.ask('GET', '/networks/pretend/trust.json')),
    ...{ id: 'https://network.example/trust', version: 1, roots: [root] },
    issuedAt: city.now,
    expiresAt: '2040-01-01T00:00:00Z',
  })
  const signed = await signTrustBundle(bundle, createSigner(key), { created: city.now.toISOString() })
  return verify(credential, {
    now: city.now,
    trust: readTrustBundle(signed, { root, now: city.now }),
    statusLists: await city.platform.services.ownLists.of(JSON.stringify(credential)),
  })
}
