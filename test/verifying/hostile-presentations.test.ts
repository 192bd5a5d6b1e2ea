import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { buildAuthority, buildEndorsement, holdingsOf, signAsJwt, verify } from '../../src/index'
import { pretendCommittee, pretendIssuer, sampleBadge, sampleLabel } from '../../src/testing'
import type { VerifyPresentationOptions } from '../../src/verify'
import { verifyPresentation } from '../../src/verify'
import {
  badge,
  brief,
  created,
  createJcsProofOver,
  first,
  holder,
  judge,
  learner,
  now,
  ofAnother,
  ownStatement,
  present,
  school,
  second,
  stranger,
} from '../support/presentations'
import { disclose, richBadge, selectiveIssuer, selectivePointers, signBase } from '../support/selective'

const v2 = 'https://www.w3.org/ns/credentials/v2'
const trust = { issuers: [{ id: school.profile.id, name: 'Harbour School' }] }

/** A presentation by the learner that the library would not make. */
const presentRaw = (members: object) =>
  createJcsProofOver({ '@context': [v2], type: ['VerifiablePresentation'], holder, ...members } as JsonObject)

const envelope = (content: string, id = `data:application/vc+jwt,${content}`) => ({
  '@context': v2,
  id,
  type: 'EnvelopedVerifiableCredential',
})

async function endorse(
  id: string,
  target: object,
  by = pretendIssuer(`Endorser of ${id}`),
  members: object = {},
): Promise<JsonObject> {
  const asked = { id, endorser: by.profile, target, comment: 'Good', validFrom: created, ...members }
  return (await by.sign(await buildEndorsement(asked as never), { created })) as unknown as JsonObject
}

const jwtOf = (members: object = {}) =>
  signAsJwt({ ...sampleBadge(school.profile, { holder }), ...members } as never, school.signer)

/** What a network would be asked: every request fails. */
function deafNetwork(answers: Readonly<Record<string, object>> = {}) {
  const asked: string[] = []
  const fetch = (async (url: string) => {
    asked.push(url)
    const answer = answers[url]
    return answer
      ? new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } })
      : new Response('', { status: 404 })
  }) as unknown as NonNullable<VerifyPresentationOptions['fetch']>
  return { asked, fetch }
}

describe('a part in a presentation', () => {
  const creator = { id: 'https://famous.example/', type: ['Profile'], name: 'Famous' }
  const linked = ['/id', '/issuer', '/name', '/validFrom', '/validUntil', '/credentialSubject/id']

  async function partOf(mandatory: string[], pointers: string[], change: (subject: JsonObject) => unknown) {
    const issuer = await selectiveIssuer()
    const whole = richBadge(issuer)
    const subject = { ...(whole['credentialSubject'] as JsonObject), id: holder }
    const changed = { ...whole, credentialSubject: (change(subject) ?? subject) as never }
    return disclose(await signBase(changed, issuer, { mandatory }), pointers)
  }

  const holdingOf = async (part: JsonObject, options: object = {}) =>
    holdingsOf(
      await verifyPresentation(await presentRaw({ verifiableCredential: [part] }), {
        now,
        allowUndisclosed: true,
        ...options,
      }),
    ).map(({ about, authority }) => ({ about, authority }))

  it('never says by what it leaves out that the issuer is the creator', async () => {
    const withCreator = (subject: JsonObject) => {
      subject['achievement'] = { ...(subject['achievement'] as JsonObject), creator }
    }
    const hidden = await partOf(linked, selectivePointers, withCreator)
    expect(await holdingOf(hidden)).toEqual([{ about: 'proven', authority: 'notShown' }])
    const own = (subject: JsonObject) => {
      subject['achievement'] = { ...(subject['achievement'] as JsonObject) }
    }
    expect(await holdingOf(await partOf(linked, selectivePointers, own))).toEqual([
      { about: 'proven', authority: 'notShown' },
    ])
    const shown = await partOf(
      linked,
      [...selectivePointers, '/credentialSubject/achievement/creator'],
      withCreator,
    )
    expect(await holdingOf(shown)).toEqual([{ about: 'proven', authority: 'notShown' }])
    // What is hidden may not be passed over where the verifier asks for it.
    const required = { now, allowUndisclosed: true, policy: { authority: 'required' as const } }
    expect((await verify(hidden, required)).verdict).toBe('indeterminate')
  })

  it('shows whose it is only where its holder can leave out no subject', async () => {
    const two = (subject: JsonObject) => [subject, { ...structuredClone(subject), id: stranger.profile.id }]
    const pointers = selectivePointers.map((pointer) => pointer.replace('Subject/', 'Subject/0/'))
    const fixed = linked.slice(0, -1)
    const part = await partOf(fixed, pointers, two)
    const [only] = part['credentialSubject'] as JsonObject[]
    const alone = { ...part, credentialSubject: only as JsonObject }
    expect(await holdingOf(alone)).toMatchObject([{ about: 'unproven' }])
    const asked = { now, allowUndisclosed: true, recipient: { id: holder } }
    expect((await verify(alone, asked)).recipient?.verdict).toBe('indeterminate')
    const report = await verifyPresentation(await presentRaw({ verifiableCredential: [alone] }), {
      now,
      allowUndisclosed: true,
    })
    expect(brief(report)).toMatchObject({ verdict: 'valid', codes: [], about: ['unproven'] })
    const whole = await partOf(linked, selectivePointers, () => undefined)
    expect((await verify(whole, asked)).recipient?.verdict).toBe('valid')
  })
})

describe('endorsements in a presentation', () => {
  it('are reported with what they are about, and not with each other', async () => {
    const endorsements = [await endorse('urn:example:e:1', first), await endorse('urn:example:e:2', first)]
    const report = await verifyPresentation(await present([first, ...endorsements]), { now })
    expect(brief(report)).toMatchObject({ verdict: 'valid', codes: [] })
    expect(
      report.credentials.map(({ report: { endorsements: found } }) => found.map(({ id }) => id)),
    ).toEqual([['urn:example:e:1', 'urn:example:e:2'], [], []])
    const [one, other] = endorsements as [JsonObject, JsonObject]
    const alone = await verify(one, { now, endorsements: [other] })
    expect(alone.endorsements).toMatchObject([{ problems: [{ code: 'ENDORSEMENT_TARGET_MISMATCH' }] }])
    expect((await verify(one, { now, trust: { ...trust, endorsements: [other] } })).endorsements).toEqual([])
  })

  it('come with their acknowledgements, to the badge and to the endorsement', async () => {
    const endorsement = await endorse('urn:example:e:1', first)
    const acknowledgement = await endorse('urn:example:ack', endorsement, school)
    const report = await verifyPresentation(await present([first, endorsement, acknowledgement]), { now })
    const [ofBadge, ofEndorsement, ofAcknowledgement] = report.credentials.map(
      ({ report: { endorsements: found } }) => found.map(({ id, acknowledgement: { state } }) => [id, state]),
    )
    expect(ofBadge).toEqual([['urn:example:e:1', 'acknowledged']])
    expect(ofEndorsement).toEqual([['urn:example:ack', 'none']])
    expect(ofAcknowledgement).toEqual([])
  })

  it('have the place that they came from', async () => {
    const supplied = [await endorse('urn:example:e:1', first), await endorse('urn:example:e:2', second)]
    const presented = await endorse('urn:example:e:3', second)
    const { credentials } = await verifyPresentation(await present([first, second, presented]), {
      now,
      endorsements: supplied,
    })
    const places = credentials.flatMap(({ report }) =>
      report.endorsements.map(({ id, mode, pointer }) => [id, mode, pointer]),
    )
    expect(places).toEqual([
      ['urn:example:e:1', 'separate', '/0'],
      ['urn:example:e:2', 'separate', '/1'],
      ['urn:example:e:3', 'presented', '/verifiableCredential/2'],
    ])
  })
})

describe('the network', () => {
  const withKey = (holding: string, method: string) => ({
    holder: holding,
    verifiableCredential: [first],
    proof: {
      type: 'DataIntegrityProof',
      cryptosuite: 'eddsa-jcs-2022',
      created,
      verificationMethod: method,
      proofPurpose: 'authentication',
      proofValue: 'z3FXQjecWufY46yg5abdVZsXqLhxhueuSoZgNSARiKBk9czhSePTFehP8c3PGfb6a22gkfUKods5D2UAUL5n2Brbx',
    },
  })
  const document = (members: object) => ({ '@context': [v2], type: ['VerifiablePresentation'], ...members })
  const victim = 'did:web:victim.example'

  it.each<[string, object, string[]]>([
    ['a key of the holder', withKey(victim, `${victim}#k`), ['https://victim.example/.well-known/did.json']],
    [
      'a proof that is none',
      { holder: victim, verifiableCredential: [first], proof: { verificationMethod: 'x' } },
      [],
    ],
    ['a key of another', withKey(victim, `${holder}#k`), []],
    ['a broken shape', { ...withKey(victim, `${victim}#k`), note: 1 }, []],
    [
      'an address with a query',
      withKey('https://victim.example/path?q=1', 'https://victim.example/path#k'),
      [],
    ],
    ['no credentials', { ...withKey(victim, `${victim}#k`), verifiableCredential: [] }, []],
    [
      'a suite that shows nothing',
      {
        ...withKey(victim, `${victim}#k`),
        proof: { ...withKey(victim, `${victim}#k`).proof, cryptosuite: 'ecdsa-sd-2023' },
      },
      [],
    ],
  ])('is asked for a holder of %s as it should be', async (_what, members, addresses) => {
    for (const input of [document(members), { backup: document(members) }]) {
      const { asked, fetch } = deafNetwork()
      await verifyPresentation(input, { now, fetch })
      expect(asked).toEqual(addresses)
    }
  })

  it('is asked for each refresh service once, and for no more than 16', async () => {
    const extensions = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json'
    const refreshed = (id: string, service: string) =>
      badge(id, holder, {
        '@context': [...(first['@context'] as string[]), extensions],
        refreshService: { id: service, type: '1EdTechCredentialRefresh' },
      })
    const numbers = Array.from({ length: 20 }, (_, index) => index)
    const same = await Promise.all(numbers.map((n) => refreshed(`urn:x:s${n}`, 'https://refresh.example/a')))
    const others = await Promise.all(
      numbers.map((n) => refreshed(`urn:x:o${n}`, `https://refresh.example/${n}`)),
    )
    const { asked, fetch } = deafNetwork()
    await verifyPresentation(await present(same), { now, fetch })
    expect(asked).toEqual(['https://refresh.example/a'])
    asked.length = 0
    const report = await verifyPresentation(await present(others), { now, fetch })
    expect(asked).toHaveLength(16)
    expect(report.credentials[19]?.report.refresh).toMatchObject({ state: 'unavailable' })
    expect(report.credentials[19]?.report.network).toEqual([])
    // The holder’s own words are verified once.
    asked.length = 0
    const own = await learner.sign(
      {
        ...(await ownStatement()),
        proof: undefined,
        '@context': [...(first['@context'] as string[]), extensions],
        refreshService: { id: 'https://refresh.example/own', type: '1EdTechCredentialRefresh' },
      } as never,
      { created },
    )
    await verifyPresentation(await present([own as never]), { now, fetch, trust })
    expect(asked).toEqual(['https://refresh.example/own'])
  })

  it('serves each credential, also beside a costly one', async () => {
    const did = 'did:web:school.example'
    const away = await school.sign(
      sampleBadge({ ...school.profile, id: did } as never, { id: 'urn:x:away', holder }),
      { created, allowOtherController: true },
    )
    const evidence = Array.from({ length: 20 }, (_, index) => ({
      id: `urn:n:${index}`,
      type: ['Evidence', 'Achievement', 'AchievementSubject'],
      creator: { id: `urn:n:${index + 1}` },
      source: { id: `urn:n:${index + 1}` },
    }))
    const { asked, fetch } = deafNetwork()
    const method = `${did}#key-1`
    const proof = { ...(away as unknown as { proof: JsonObject }).proof, verificationMethod: method }
    const ofSchool = { ...away, proof }
    const report = await verifyPresentation(
      await presentRaw({ verifiableCredential: [{ ...first, id: 'urn:x:costly', evidence }, ofSchool] }),
      { now, fetch },
    )
    expect(report.credentials[0]?.report.problems[0]?.code).toBe('WORK_LIMIT_EXCEEDED')
    expect(asked).toEqual(['https://school.example/.well-known/did.json'])
  })
})

describe('what holders say of themselves', () => {
  it('is verified with all trust material, but for who its issuer is', async () => {
    const creator = pretendIssuer('Guild')
    const endorser = pretendIssuer('City')
    const { achievement } = sampleBadge(school.profile).credentialSubject
    const shared = { ...achievement, creator: creator.profile }
    const page = await ownStatement({ achievement: shared })
    const authority = await creator.sign(
      await buildAuthority({
        id: 'urn:example:authority',
        creator: creator.profile,
        issuer: { id: holder },
        achievements: [shared],
        validFrom: '2026-01-01T00:00:00Z',
        validUntil: '2027-01-01T00:00:00Z',
      } as never),
      { created: '2026-01-01T00:00:00Z' },
    )
    const material = {
      ...trust,
      endorsers: [{ id: endorser.profile.id, name: 'City', kind: 'public authority' }],
      authorities: [authority],
    }
    const presentation = await present([page as never, await endorse('urn:example:e', page, endorser)])
    const options = { now, trust: material as never, policy: { authority: 'required' as const } }
    const report = await verifyPresentation(presentation, options)
    expect(brief(report)).toMatchObject({ verdict: 'valid', about: ['holder', 'another'] })
    const { problems, endorsements, sections } = report.credentials[0]?.report ?? {}
    expect(problems?.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'ISSUER_NOT_KNOWN note',
      'SELF_ISSUED note',
    ])
    expect(sections?.trust.verdict).toBe('indeterminate')
    expect(endorsements).toMatchObject([{ standing: { state: 'known', kind: 'public authority' } }])
    expect(holdingsOf(report)).toMatchObject([
      { authority: 'shown', issuerKnown: false, endorsers: [{ kind: 'public authority' }] },
    ])
    const without = await verifyPresentation(presentation, { ...options, trust: trust as never })
    expect(brief(without).verdict).toBe('indeterminate')
  })

  it('is never a label, and never what is said of another', async () => {
    const pretend = pretendCommittee()
    const genuine = sampleLabel(pretend)
    const forged = {
      ...genuine,
      issuer: learner.profile,
      credentialSubject: { ...genuine.credentialSubject, id: holder },
    }
    const label = await learner.sign(forged as never, { created })
    const of = async (credential: object) =>
      (await judge(await present([credential]), { trust: pretend.trust })).verdicts
    expect(await of(label)).toEqual(['indeterminate'])
    const toStranger = await learner.sign(sampleBadge(learner.profile, { holder: stranger.profile.id }), {
      created,
    })
    expect(await of(toStranger)).toEqual(['indeterminate'])
  })
})

describe('a wrapper', () => {
  const junk = Array.from({ length: 60_000 }, () => 0)
  const deep = (value: unknown): unknown => [[[[[[[[[[value]]]]]]]]]]

  it('shows no holder where anything in it may be of someone else', async () => {
    const signed = await present([first])
    const other = await createJcsProofOver({
      '@context': [v2],
      type: ['VerifiablePresentation'],
      holder,
      verifiableCredential: [second],
    })
    const nowhere = { holder: undefined, codes: ['HOLDER_NOT_SHOWN'] }
    for (const hidden of [ofAnother, other, await jwtOf()]) {
      expect(await judge({ signed, junk, z: { hidden } })).toMatchObject({
        ...nowhere,
        about: ['unproven', 'unproven'],
      })
      expect(await judge({ z: deep(hidden), signed })).toMatchObject({
        ...nowhere,
        about: ['unproven', 'unproven'],
      })
    }
    const texts = [
      JSON.stringify(ofAnother),
      ` ${JSON.stringify([{ inner: JSON.stringify(other) }])}`,
      JSON.stringify(ofAnother).replace('{', '{"id":1,'),
      `data:application/vc+jwt,${await jwtOf()}`,
      { type: 'EnvelopedVerifiablePresentation', '@context': v2, id: 'data:application/vp+jwt,x' },
    ]
    for (const text of texts)
      expect(await judge({ signed, z: text })).toMatchObject({
        verdict: 'indeterminate',
        holder: undefined,
        codes: ['HOLDER_NOT_SHOWN', 'CREDENTIAL_NOT_OPENED /z'],
        about: ['unproven'],
      })
    const harmless = { signed, note: '[draft] {', theme: '{"dark":true}', list: '[1,2]', junk }
    expect(await judge(harmless)).toMatchObject({ verdict: 'valid', holder, about: ['holder'] })
  })

  it('says what of an unsigned list was left out', async () => {
    expect(await judge([first, JSON.stringify(second)])).toMatchObject({
      codes: ['HOLDER_NOT_SHOWN', 'CREDENTIAL_NOT_OPENED /1'],
      about: ['unproven'],
    })
    const unsigned = { '@context': [v2], type: ['VerifiablePresentation'], verifiableCredential: [first] }
    expect(await judge({ ...unsigned, more: { second } })).toMatchObject({ about: ['unproven', 'unproven'] })
    const many = Array.from({ length: 101 }, (_, index) => ({ ...first, id: `urn:x:${index}` }))
    expect((await judge({ junk, many })).codes).toEqual(['VALUE_COUNT', 'HOLDER_NOT_SHOWN'])
  })
})

describe('an envelope', () => {
  it('holds a JWT and nothing else', async () => {
    const jwt = await jwtOf()
    expect((await judge(await presentRaw({ verifiableCredential: [envelope(jwt)] }))).verdict).toBe('valid')
    for (const content of [JSON.stringify(first), ` ${JSON.stringify(first)}`, ` ${jwt}`, `${jwt}\n`, '']) {
      const found = await judge(await presentRaw({ verifiableCredential: [envelope(content)] }))
      expect(found).toMatchObject({
        verdict: 'invalid',
        holder: undefined,
        codes: ['VALUE_NOT_ALLOWED /verifiableCredential/0/id'],
        verdicts: ['invalid'],
      })
      expect((await judge([envelope(content)])).verdicts).toEqual(['invalid'])
    }
  })

  it('brings no credential twice', async () => {
    const [mine, theirs] = [
      await jwtOf(),
      await jwtOf(sampleBadge(school.profile, { holder: stranger.profile.id })),
    ]
    for (const [one, other] of [
      [mine, theirs],
      [theirs, mine],
    ] as [string, string][]) {
      const report = await verifyPresentation(
        await presentRaw({ verifiableCredential: [envelope(one), envelope(other)] }),
        { now },
      )
      expect(brief(report)).toMatchObject({
        verdict: 'invalid',
        holder: undefined,
        codes: ['VALUE_REPEATED /verifiableCredential/1'],
        about: ['unproven', 'unproven'],
        verdicts: ['valid', 'valid'],
      })
      expect(holdingsOf(report)).toEqual([])
    }
  })
})

describe('a report on a presentation', () => {
  it('has all that is signed', async () => {
    const challenge = 'n-1'
    const presentation = await present([first], { challenge, expires: '2026-06-02T00:00:00Z' })
    expect((await verifyPresentation(presentation, { now })).proof).toMatchObject({
      challenge,
      expires: '2026-06-02T00:00:00Z',
    })
    const further = await presentRaw({
      id: 'urn:example:presentation',
      type: ['VerifiablePresentation', 'https://x.example/Application'],
      verifiableCredential: [first],
    })
    expect(await verifyPresentation(further, { now })).toMatchObject({
      verdict: 'valid',
      id: 'urn:example:presentation',
      types: ['https://x.example/Application'],
    })
    const plain = await verifyPresentation(await present([first]), { now })
    expect(Object.keys(plain)).not.toContain('types')
  })
})

describe('copies of a badge', () => {
  const copyOf = (members: object, about = holder) => badge('urn:example:badge:1', about, members)

  it('count as the newest of them, in any order', async () => {
    const expired = await copyOf({ validFrom: '2026-05-20T12:00:00Z', validUntil: '2026-05-25T00:00:00Z' })
    const early = await copyOf({ validFrom: '2027-05-20T12:00:00Z' })
    const forged = { ...expired, name: 'Another' }
    const theirs = await copyOf({}, stranger.profile.id)
    const counted = async (list: JsonObject[]) => {
      const found = await Promise.all(
        [list, [...list].reverse()].map(
          async (copies) => holdingsOf(await verifyPresentation(copies, { now })).length,
        ),
      )
      expect(found[0]).toBe(found[1])
      return found[0]
    }
    expect(await counted([first, expired])).toBe(0)
    expect(await counted([first, early])).toBe(1)
    expect(await counted([first, forged])).toBe(1)
    expect(await counted([first, theirs])).toBe(0)
    expect(await counted([first, second])).toBe(2)
    const asked = await verify(first, { now, recipient: { id: holder } })
    const unasked = await verify(first, { now })
    for (const reports of [
      [asked, unasked],
      [unasked, asked],
    ])
      expect(holdingsOf(reports).map(({ about }) => about)).toEqual(['proven'])
  })

  it('name the endorsers that count', async () => {
    const by = pretendIssuer('City')
    const before = await endorse('urn:example:e:1', first, by, { validFrom: '2026-05-21T00:00:00Z' })
    const after = await endorse('urn:example:e:2', first, by, { validFrom: '2026-05-22T00:00:00Z' })
    const report = await verifyPresentation(await present([first, before, after]), { now })
    expect(holdingsOf(report)[0]?.endorsers).toEqual([{ id: by.profile.id }])
  })
})
