import { createSigner, signCredential } from 'quality-label'
import type { PretendMember } from 'quality-label/testing'
import { pretendIssuer } from 'quality-label/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenCity } from '../support/city'
import { answerAll, apply, assess, openCity, pathOf, pretend } from '../support/city'

let city: OpenCity

beforeAll(async () => {
  city = await openCity()
}, 120_000)
afterAll(() => city.platform.close())

describe('POST /applications', () => {
  it('refuses answers that are missing, and names each', async () => {
    const form = await city.askCity('GET', '/schemes/pretend/form')
    const [, ...answers] = answerAll(form)
    const refused = await apply(city, { answers }, 422)
    expect(refused).toMatchObject({
      code: 'ANSWER_MISSING',
      errors: [{ code: 'ANSWER_MISSING', question: form[0].id }],
    })
    const profile = { id: 'did:example:other', type: ['Profile'], name: 'Another city' }
    expect(await apply(city, { applicant: profile }, 403)).toMatchObject({ status: 403 })
  })

  it('says how far the award rule is met, and who may assess', async () => {
    const path = pathOf((await apply(city)).id)
    const open = await city.askCity('GET', `${path}/evaluation`)
    expect(open).toMatchObject({ award: false })
    const { findings } = await city.ask('GET', `${path}/evaluators?committee=2026&id=urn:example:stranger`)
    expect(findings.map(({ code }: { code: string }) => code)).toContain('EVALUATOR_NOT_MEMBER')
    await assess(city, path)
    expect(await city.askCity('GET', `${path}/evaluation`)).toMatchObject({ award: true })
    await assess(city, path, { status: 409 })
  })
})

describe('POST /decisions', () => {
  const decide = async (path: string, more: object, status: number) =>
    city.ask(
      'POST',
      '/decisions',
      { application: path.split('/').at(-1), committee: '2026', ...more },
      status,
    )

  it('refuses to issue while a check of the award rule is not met', async () => {
    const path = pathOf((await apply(city)).id)
    await assess(city, path, { level: 2 })
    expect(await decide(path, { outcome: 'issue' }, 422)).toMatchObject({
      code: 'DECISION_CHECKS_UNMET',
      errors: [{ code: expect.any(String) }],
    })
    expect(await decide(path, { outcome: 'notYetIssued' }, 422)).toMatchObject({
      code: 'DECISION_FEEDBACK_MISSING',
    })
    const feedback = { en: 'Let two mentors review each submission.' }
    const { decision, signing } = await decide(path, { outcome: 'notYetIssued', feedback }, 201)
    expect([decision.outcome, decision.feedback, signing]).toEqual(['notYetIssued', feedback, undefined])
    expect(await decide(path, { outcome: 'notYetIssued', feedback }, 409)).toMatchObject({ status: 409 })
    const follows = await apply(city, { follows: decision.id })
    await city.later(1)
    await assess(city, pathOf(follows.id))
    expect(await decide(pathOf(follows.id), { outcome: 'issue' }, 201)).toMatchObject({
      decision: { follows: decision.id },
      signing: expect.stringContaining('/signing/'),
    })
  })

  it('leaves the keys of another issuer out', async () => {
    const path = pathOf((await apply(city)).id)
    const asked = { application: path.split('/').at(-1), committee: '2026', outcome: 'issue' }
    await city.askCity('POST', '/decisions', asked, 403)
  })
})

describe('POST /signing/:label/copies', () => {
  let signing = ''
  beforeAll(async () => {
    signing = await city.decide()
  })
  const send = (copy: object, status: number) => city.ask('POST', `${signing}/copies`, copy, status)

  it('serves the page that signs, by its own policy, and the unsigned label', async () => {
    const page = await city.platform.app.request(signing)
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none';.*script-src 'sha256-.*frame-ancestors 'none'$/,
    )
    expect(await page.text()).toContain('<html')
    const document = await city.platform.app.request(`${signing}/document`)
    expect(document.headers.get('content-disposition')).toBe('attachment; filename="label.json"')
  })

  it('refuses what does not count, and says why', async () => {
    const document = await city.ask('GET', `${signing}/document`)
    const options = { created: city.now.toISOString() }
    const stranger = pretendIssuer('Stranger')
    const asNetwork = createSigner(stranger.key, { id: `${pretend.network.id}#member-9` })
    const [member] = pretend.members as [PretendMember]
    const asMember = createSigner(stranger.key, { id: member.signer.id })
    const other = await city.ask('GET', `${await city.decide()}/document`)
    const statusKey = await city.platform.services.keys.signerFor(pretend.network.id)
    const good = await signCredential(document, member.signer, options)
    const cases: [string, object, string][] = [
      [
        'a stranger under their own name',
        await signCredential(document, stranger.signer, { ...options, allowOtherController: true }),
        'CONTROLLER_NOT_ISSUER',
      ],
      [
        'a stranger in the name of the network',
        await signCredential(document, asNetwork, options),
        'VERIFICATION_METHOD_NOT_FOUND',
      ],
      [
        'a stranger in the name of a member',
        await signCredential(document, asMember, options),
        'PROOF_VERIFICATION_ERROR',
      ],
      [
        'the key of the status lists',
        await signCredential(document, statusKey, options),
        'SIGNER_NOT_A_MEMBER',
      ],
      ['another document', await signCredential(other, member.signer, options), 'COPIES_DIFFER'],
      ['a document that was changed', { ...good, validUntil: '2099-01-01T00:00:00Z' }, 'COPIES_DIFFER'],
      ['no signature', document, 'COPY_UNSIGNED'],
    ]
    const found = await Promise.all(cases.map(async ([name, copy]) => [name, (await send(copy, 422)).code]))
    expect(found).toEqual(cases.map(([name, , code]) => [name, code]))
    expect(await city.ask('GET', `${signing}/copies`)).toMatchObject({ signed: [] })
    await city.ask('POST', `${signing}/copies`, '[]', 400)
    await city.ask('POST', '/signing/%00/copies', good, 404)
  })

  it('takes a copy once, and one member once', async () => {
    const copy = await city.copy(signing, 0)
    const first = await send(copy, 200)
    expect(await send(copy, 200)).toEqual(first)
    await city.later(1)
    expect(await city.sign(signing, 0)).toEqual(first)
    const { rows } = await city.platform.services.pool.query(
      'SELECT signed FROM city_signing WHERE name = $1',
      [signing.split('/').at(-1)],
    )
    expect([JSON.parse(String(rows[0]?.['signed'])).proof].flat()).toHaveLength(1)
  })

  it('loses none of the copies that come at the same time, and publishes once', async () => {
    const copies = await Promise.all([1, 2, 3, 1, 2, 3].map((member) => city.copy(signing, member)))
    await Promise.all(copies.map((copy) => send(copy, 200)))
    const state = await city.ask('GET', `${signing}/copies`)
    const label = await city.ask('GET', pathOf(state.published))
    expect(state.signed.length).toBeGreaterThanOrEqual(3)
    expect(label.proof).toHaveLength(state.signed.length)
    const { register } = await city.ask('GET', '/register')
    const entries = register.filter((entry: { label: string }) => entry.label === label.id)
    expect(entries.map(({ events }: { events: object[] }) => events.length)).toEqual([1])
    const { rows } = await city.platform.services.pool.query(
      "SELECT count(*)::int AS marks FROM city_signing m JOIN city_signing l USING (decision) WHERE m.kind = 'mark' AND l.id = $1 AND l.kind = 'label'",
      [label.id],
    )
    expect(rows).toEqual([{ marks: 1 }])
    expect(await send(copies[0] as object, 200)).toEqual(state)
  })
})
