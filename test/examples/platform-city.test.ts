import { createSigner, signCredential } from 'quality-label'
import type { PretendMember } from 'quality-label/testing'
import { pretendIssuer } from 'quality-label/testing'
import { verify } from 'quality-label/verify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenCity } from '../support/city'
import { activityOf, answerAll, apply, assess, offerOf, openCity, pathOf, pretend } from '../support/city'

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

describe('a trust mark', () => {
  it('is suspended from its first day, if its label was suspended while members signed the mark', async () => {
    const { published, next } = await city.signAll(await city.decide())
    await city.ask('POST', `${pathOf(published)}/suspend`, { reason: 'No report' }, 202)
    const mark = await city.ask('GET', pathOf((await city.signAll(pathOf(next))).published))
    await city.later(10)
    const statusLists = await city.platform.services.ownLists.of(JSON.stringify(mark))
    const trust = await city.ask('GET', '/networks/pretend/trust.json')
    const { sections } = await verify(mark, { now: city.now, trust, statusLists })
    expect(sections.status.verdict, sections.status.reason).toBe('invalid')
  })
})

describe('POST /claims', () => {
  const account = (at: number) => `urn:uuid:7f5f2f6e-3f0d-4b62-9a8c-2f60c3a4e9${String(at).padStart(2, '0')}`
  const claim = (offer: string, code: string, claimant: string) =>
    city.platform.ask('POST', '/claims', { offer, code, claimant })
  const codeOf = async (offer: string, serial?: number): Promise<string> =>
    (await city.askCity('GET', `/offers/${offer}/code${serial === undefined ? '' : `?serial=${serial}`}`))
      .code
  const outcome = async (response: Response | Promise<Response>) => {
    const { status } = await response
    return [status, ((await (await response).json()) as { code?: string }).code]
  }

  beforeAll(async () => {
    for (const [name, more] of [
      ['cards', { codes: 'single', limit: 9 }],
      ['poster', { codes: 'shared', limit: 3 }],
      ['later', { codes: 'shared', limit: 3, opensAt: '2026-12-01T00:00:00Z' }],
    ] as const) {
      await city.askCity('PUT', `/activities/${name}`, activityOf(city, name), 201)
      await city.askCity('PUT', `/offers/${name}`, offerOf(name, more), 201)
      await city.askCity('PUT', `/offers/${name}`, offerOf(name, more), 200)
      await city.askCity('PUT', `/offers/${name}`, offerOf(name, { ...more, limit: 1 }), 409)
    }
  })

  it('grants a card once, and a claimant one claim in any spelling', async () => {
    const [one, two] = [await codeOf('cards', 1), await codeOf('cards', 2)]
    const same = await Promise.all([1, 2, 3].map((at) => outcome(claim('cards', one, account(at)))))
    expect(same.sort()).toEqual([
      [201, undefined],
      [409, 'CLAIM_CODE_USED'],
      [409, 'CLAIM_CODE_USED'],
    ])
    const again = account(4)
    const both = [again, again.toUpperCase().replace('URN:UUID', 'urn:uuid')]
    expect((await Promise.all(both.map((id) => outcome(claim('cards', two, id))))).sort()).toEqual([
      [201, undefined],
      [409, 'CLAIM_REPEATED'],
    ])
  })

  it('keeps the limit, also of requests at the same time', async () => {
    const code = await codeOf('poster')
    const all = await Promise.all(
      Array.from({ length: 12 }, (_, at) => outcome(claim('poster', code, account(at)))),
    )
    expect(all.filter(([status]) => status === 201)).toHaveLength(3)
    expect(all.filter(([, refused]) => refused === 'CLAIM_LIMIT_REACHED')).toHaveLength(9)
    const { rows } = await city.platform.services.pool.query(
      "SELECT count(*)::int AS keys FROM city_claim WHERE offer = 'poster'",
      [],
    )
    expect(rows).toEqual([{ keys: 6 }])
  })

  it('tells nothing to those without a code, and lets no account try for long', async () => {
    expect(await outcome(claim('later', await codeOf('later'), account(1)))).toEqual([403, 'CLAIM_NOT_OPEN'])
    const wrong = Array.from({ length: 7 }, () => claim('poster', '0000-0000-0000-0000', account(70)))
    const found = []
    for (const each of wrong) found.push((await outcome(each))[0])
    expect(found.filter((status) => status === 403).length).toBeGreaterThanOrEqual(5)
    expect((await claim('poster', await codeOf('poster'), account(70))).status).toBe(429)
    expect((await claim('poster', await codeOf('poster'), account(71))).headers.get('referrer-policy')).toBe(
      'no-referrer',
    )
    expect((await claim('poster', 'x', 'ona@example.org')).status).toBe(400)
  })
})

describe('POST /participations', () => {
  it('takes what the library takes with the log, and no claim', async () => {
    const task = 'https://city.example/activities/walk#task'
    await city.askCity('PUT', '/activities/walk', activityOf(city, 'walk', task), 201)
    const participant = 'urn:uuid:0d2c8a31-51a4-4b0e-8f6c-40c1f3a1d603'
    const asked = { activity: 'walk', participant }
    const { participation } = await city.askCity('POST', '/participations', asked)
    expect(await city.askCity('POST', '/participations', asked)).toEqual({ participation })
    const path = pathOf(participation)
    const append = (event: object, status: number) => city.askCity('POST', `${path}/events`, event, status)
    await append({ type: 'claimed', offer: 'https://city.example/offers/walk' }, 400)
    const evidence = {
      id: 'urn:uuid:9a1f5a0e-1c55-4f70-9f1f-6f1f0f1f0a02',
      type: ['Evidence'],
      narrative: 'A walk.',
    }
    const submitted = { type: 'submitted', task, evidence: [{ kind: 'text', evidence }] }
    expect((await append(submitted, 201)).state).toBe('awaitingReview')
    const review = { type: 'reviewed', task, as: 'organiser', outcome: 'approved' }
    expect(await append({ ...review, by: participant }, 422)).toMatchObject({ code: 'EVENT_NOT_ALLOWED' })
    const early = { recipient: 'did:example:ona', consent: true }
    expect(await city.askCity('POST', `${path}/badge`, early, 422)).toMatchObject({ code: 'NOT_YET_EARNED' })
    await city.later(1)
    const by = 'urn:uuid:1b0d6f52-8a55-4d2c-9e0a-5f2f4b7a1004'
    expect((await append({ ...review, by }, 201)).state).toBe('earned')
    const { credential } = await city.askCity('POST', `${path}/badge`, early, 201)
    expect(JSON.stringify(credential)).not.toMatch(/1b0d6f52|0d2c8a31/)
    const { pool } = city.platform.services
    await expect(pool.query('DELETE FROM city_event', [])).rejects.toThrow(/stays as it is/)
    await city.ask('GET', path, undefined, 403)
    const html = await (await city.platform.app.request('/activities/walk')).text()
    expect(html).toContain('Lead a walk')
  })
})

describe('the log', () => {
  it('has nothing to say of requests that were answered', () => {
    expect(city.platform.logged).toEqual([])
  })
})
