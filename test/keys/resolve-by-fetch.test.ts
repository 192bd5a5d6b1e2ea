import { afterEach, describe, expect, it, vi } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { buildEndorsement } from '../../src/issuing/build-endorsement'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import type { Fetch, FetchResponse } from '../../src/verifying/options/fetch-option'
import type { VerifyOptions } from '../../src/verifying/options/verify-options'
import { verify } from '../../src/verifying/verify'
import { codesOf } from '../support/credentials'
import type { StubFetch } from './published'
import { answerJson, created, now, publishedIssuer, stubFetch, unsignedBadge } from './published'

const issuer = publishedIssuer('did:web:network.example')
const address = 'https://network.example/.well-known/did.json'
const badge = await issuer.badge()
const own = pretendIssuer()
const ownBadge = await own.sign(sampleBadge(own.profile), { created })

afterEach(() => vi.restoreAllMocks())

function judge(stub: StubFetch, input: object = badge, options: Partial<VerifyOptions> = {}) {
  return verify(input, { now, fetch: stub.fetch, ...options })
}

describe('verify() with fetch', () => {
  it('asks the address of a did:web once, and says so', async () => {
    const stub = stubFetch({ [address]: issuer.document })
    const report = await judge(stub)
    expect(report).toMatchObject({ verdict: 'valid', network: [address] })
    expect(report.sections.integrity.proofs).toMatchObject([{ signature: 'valid', keyBinding: 'bound' }])
    expect(stub.urls()).toEqual([address])
  })

  it('sends nothing but the address, and follows nothing', async () => {
    const stub = stubFetch({ [address]: issuer.document })
    await judge(stub)
    const [{ init } = { init: undefined }] = stub.calls
    expect(init).toEqual({
      method: 'GET',
      headers: { accept: expect.stringContaining('application/did+json') },
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: expect.any(AbortSignal),
    })
  })

  it.each([
    ['did:web:network.example:issuers:1', 'https://network.example/issuers/1/did.json'],
    ['did:web:network.example%3A8443', 'https://network.example:8443/.well-known/did.json'],
    ['https://network.example/issuers/1', 'https://network.example/issuers/1'],
    ['https://network.example', 'https://network.example/'],
  ])('binds a key of %s', async (id, url) => {
    const own = publishedIssuer(id)
    const report = await judge(stubFetch({ [url]: own.document }), await own.badge())
    expect(report).toMatchObject({ verdict: 'valid', network: [url] })
  })

  it('takes the fetch of the platform', () => {
    const options: VerifyOptions = { now, fetch: globalThis.fetch }
    expect(options.fetch).toBe(globalThis.fetch)
  })

  it.each([
    ['a document at hand', badge, { didDocuments: [issuer.document] }],
    ['a document in the trust material', badge, { trust: { didDocuments: [issuer.document] } }],
    ['a did:key', ownBadge, {}],
    ['a document without proof', unsignedBadge(issuer.id), {}],
    ['a context that is not pinned', { ...badge, '@context': ['https://context.example/'] }, {}],
    ['a document that the gate refuses', { ...badge, 'https://example.org/x': 'y' }, {}],
    ['a proof of an unknown suite', withProof({ cryptosuite: 'ecdsa-rdfc-2019' }), {}],
    ['a proof that is malformed', withProof({ extra: 'x' }), {}],
    ['text that is no JSON', '{' as unknown as object, {}],
  ])('sends no request for %s', async (_what, input, options) => {
    const stub = stubFetch({ [address]: issuer.document })
    const report = await judge(stub, input, options)
    expect(stub.calls).toEqual([])
    expect(report.network).toEqual([])
  })

  it('does not ask for an address that only a proof names', async () => {
    const thief = publishedIssuer('did:web:thief.example')
    const forged = await thief.sign(unsignedBadge(issuer.id), { allowOtherController: true })
    const stub = stubFetch({ 'https://thief.example/.well-known/did.json': thief.document })
    const report = await judge(stub, forged)
    expect(stub.calls).toEqual([])
    expect(codesOf(report, 'error')).toEqual(['CONTROLLER_NOT_ISSUER'])
  })

  it('is undecided without fetch, and says that nothing was asked', async () => {
    const report = await verify(badge, { now })
    expect(report).toMatchObject({ verdict: 'indeterminate', network: [] })
    expect(reasonOf(report)).toMatch(/no document of it was given/)
  })

  it('prefers a supplied document to the published one', async () => {
    const other = { ...issuer.document, assertionMethod: [] }
    const report = await judge(stubFetch({ [address]: issuer.document }), badge, { didDocuments: [other] })
    expect(codesOf(report, 'error')).toEqual(['INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD'])
  })

  it.each<[string, JsonObject, string]>([
    ['does not list the key', { id: issuer.id }, 'VERIFICATION_METHOD_NOT_FOUND'],
    [
      'lists it for nothing',
      { ...issuer.document, assertionMethod: [] },
      'INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD',
    ],
    [
      'lists it under another controller',
      { ...issuer.document, verificationMethod: [{ ...issuer.method, controller: 'did:web:x.example' }] },
      'INVALID_VERIFICATION_METHOD',
    ],
    [
      'says that it was revoked',
      {
        ...issuer.document,
        verificationMethod: [{ ...issuer.method, revoked: '2026-05-31T23:59:59+01:00' }],
      },
      'VERIFICATION_METHOD_REVOKED',
    ],
  ])('refuses a key where the published document %s', async (_what, document, code) => {
    const report = await judge(stubFetch({ [address]: document }))
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error')).toEqual([code])
  })

  it.each([null, 'yes', {}, true])('refuses %j for a fetch', async (fetch) => {
    await expect(verify(badge, { now, fetch: fetch as unknown as Fetch })).rejects.toThrow(
      /expected fetch to be a function/,
    )
  })
})

describe('verify() with fetch, and endorsements', () => {
  const endorser = publishedIssuer('did:web:endorser.example')
  const endorserAddress = 'https://endorser.example/.well-known/did.json'
  const build = async (id: string) =>
    endorser.sign(
      await buildEndorsement({
        id,
        endorser: { id: endorser.id, type: ['Profile'], name: 'Endorser' },
        target: badge,
        comment: 'Well led.',
        validFrom: created,
      }),
    )

  it('asks each address once, however many need it', async () => {
    const separate = [await build('urn:example:1'), await build('urn:example:2')]
    const embedded = await issuer.sign({
      ...unsignedBadge(issuer.id),
      endorsement: [await build('urn:example:3')],
    })
    const stub = stubFetch({ [address]: issuer.document, [endorserAddress]: endorser.document })
    const report = await judge(stub, embedded, { endorsements: separate })
    expect(stub.urls()).toEqual([address, endorserAddress])
    expect(report.network).toEqual([address, endorserAddress])
    expect(report.endorsements).toHaveLength(3)
    for (const endorsement of report.endorsements) {
      expect(endorsement.report.sections.integrity.verdict).toBe('valid')
      expect(endorsement.report.network).toEqual(report.network)
    }
  })

  it('sends no request for the endorsements of a refused document', async () => {
    const stub = stubFetch({ [endorserAddress]: endorser.document })
    const refused = { ...badge, 'https://example.org/x': 'y' }
    const report = await judge(stub, refused, { endorsements: [await build('urn:example:1')] })
    expect(stub.calls).toEqual([])
    expect(report.network).toEqual([])
  })

  it('asks no more than 16 addresses in one run', async () => {
    const issuers = Array.from({ length: 20 }, (_, index) => publishedIssuer(`did:web:n${index}.example`))
    const endorsements = await Promise.all(
      issuers.map(async ({ id, sign }) =>
        sign(
          await buildEndorsement({
            id: `urn:example:${id}`,
            endorser: { id, type: ['Profile'], name: id },
            target: badge,
            comment: 'Well led.',
            validFrom: created,
          }),
        ),
      ),
    )
    const answers = Object.fromEntries(
      issuers.map(({ id, document }) => [`https://${id.slice(8)}/.well-known/did.json`, document]),
    )
    const stub = stubFetch({ [address]: issuer.document, ...answers })
    const report = await judge(stub, badge, { endorsements })
    expect(stub.calls).toHaveLength(16)
    expect(report.network).toEqual(stub.urls())
    const verdicts = report.endorsements.map((endorsement) => endorsement.report.verdict)
    expect(verdicts).toEqual([...Array(15).fill('valid'), ...Array(5).fill('indeterminate')])
    expect(reasonOf(report.endorsements[19]?.report)).toMatch(/more than 16 addresses/)
  })
})

describe('verify() with fetch, and addresses that may not be asked', () => {
  it.each([
    ['did:web:localhost', /local use/],
    ['did:web:localhost%3A8443', /local use/],
    ['did:web:127.0.0.1', /IP address/],
    ['did:web:169.254.169.254', /IP address/],
    ['did:web:2130706433', /IP address/],
    ['did:web:printer.local', /local use/],
    ['did:web:metadata.google.internal', /local use/],
    ['did:web:Network.example', /lower case/],
    ['did:web:network.example:..:admin', /path/],
    ['did:web:network.example%3A443', /port/],
    ['https://localhost/issuers/1', /local use/],
    ['https://127.0.0.1/issuers/1', /IP address/],
    ['https://10.0.0.1/issuers/1', /IP address/],
    ['https://[::1]/issuers/1', /part that is not accepted/],
    ['https://rasa@network.example/', /part that is not accepted/],
    ['https://network.example/a/../b', /path/],
    ['http://network.example/issuers/1', /neither a did:web nor an https address/],
    ['did:example:network', /neither a did:web nor an https address/],
  ])('sends no request about %s', async (id, reason) => {
    const own = publishedIssuer(id)
    const fetch = vi.fn()
    const report = await verify(await own.badge(), { now, fetch })
    expect(fetch).not.toHaveBeenCalled()
    expect(report.network).toEqual([])
    expect(report.verdict).not.toBe('valid')
    expect(reasonOf(report)).toMatch(reason)
  })
})

describe('verify() with fetch, and answers that do not help', () => {
  const answers: [string, () => Promise<FetchResponse>, RegExp][] = [
    ['cannot be reached', () => Promise.reject(new TypeError('fetch failed')), /could not be reached/],
    ['rejects with nothing', () => Promise.reject(), /could not be reached/],
    ['gives nothing', async () => undefined as unknown as FetchResponse, /could not be reached/],
    ['is not there', async () => answerJson({}, { status: 404 }), /status 404/],
    ['fails', async () => answerJson(issuer.document, { status: 500 }), /status 500/],
    ['answers with a part', async () => answerJson(issuer.document, { status: 206 }), /status 206/],
    [
      'leads elsewhere',
      async () => answerJson('', { status: 302, headers: { location: '/x' } }),
      /status 302/,
    ],
    [
      'was led elsewhere',
      async () => Object.defineProperty(answerJson(issuer.document), 'redirected', { value: true }),
      /leads elsewhere/,
    ],
    ['sends HTML', async () => answerJson(issuer.document, { type: 'text/html' }), /other than JSON/],
    ['sends text', async () => answerJson(issuer.document, { type: 'text/plain' }), /other than JSON/],
    [
      'names two types',
      async () => answerJson(issuer.document, { type: 'text/html, application/json' }),
      /JSON/,
    ],
    [
      'names no type',
      async () => new Response(new TextEncoder().encode(JSON.stringify(issuer.document))),
      /other than JSON/,
    ],
    [
      'sends nothing',
      async () => new Response(null, { headers: { 'content-type': 'application/json' } }),
      /read/,
    ],
    ['sends no JSON', async () => answerJson('<html>'), /cannot be read/],
    ['sends two documents', async () => answerJson(`${JSON.stringify(issuer.document)}{}`), /cannot be read/],
    ['sends a list', async () => answerJson([issuer.document]), /cannot be read/],
    ['sends null', async () => answerJson(null), /cannot be read/],
    [
      'repeats a member',
      async () => answerJson(`{"id":"x",${JSON.stringify(issuer.document).slice(1)}`),
      /read/,
    ],
    ['sends Latin-1', async () => answerJson(Uint8Array.of(0x7b, 0x22, 0xe9, 0x22, 0x7d)), /cannot be read/],
    ['nests too deep', async () => answerJson(`${'['.repeat(100)}${']'.repeat(100)}`), /cannot be read/],
    [
      "sends somebody else's",
      async () => answerJson({ ...issuer.document, id: 'did:web:x.example' }),
      /another id/,
    ],
    [
      'sends its own id with a slash',
      async () => answerJson({ ...issuer.document, id: `${issuer.id}/` }),
      /another id/,
    ],
    ['sends a document without id', async () => answerJson({ assertionMethod: [] }), /another id/],
    [
      'sends an id that is a list',
      async () => answerJson({ ...issuer.document, id: [issuer.id] }),
      /another id/,
    ],
    [
      'announces too much',
      async () => answerJson(issuer.document, { headers: { 'content-length': '262145' } }),
      /more than 262144 bytes/,
    ],
    [
      'breaks off',
      async () =>
        new Response(
          new ReadableStream({
            pull(controller) {
              controller.error(new Error('reset'))
            },
          }),
          { headers: { 'content-type': 'application/json' } },
        ),
      /could not be reached/,
    ],
  ]
  it.each(answers)('is undecided where the address %s', async (_what, answer, reason) => {
    const report = await judge(stubFetch({ [address]: answer }))
    expect(report).toMatchObject({ verdict: 'indeterminate', network: [address] })
    expect(codesOf(report, 'error')).toEqual([])
    expect(reasonOf(report)).toMatch(reason)
  })

  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'Application/DID+JSON',
    'application/did',
    'application/ld+json',
    'application/did+ld+json',
  ])('reads what is sent as %s', async (type) => {
    const report = await judge(stubFetch({ [address]: async () => answerJson(issuer.document, { type }) }))
    expect(report.verdict).toBe('valid')
  })

  it('reads a document of the greatest length, and lets go of one that is longer', async () => {
    const text = JSON.stringify({ ...issuer.document, filler: '' })
    const fill = (length: number) =>
      text.replace('"filler":""', `"filler":"${'x'.repeat(length - text.length)}"`)
    const send = (length: number) => judge(stubFetch({ [address]: async () => answerJson(fill(length)) }))
    expect((await send(262_144)).verdict).toBe('valid')
    expect(reasonOf(await send(262_145))).toMatch(/more than 262144 bytes/)
  })

  it('stops reading an answer without end', async () => {
    let [pulled, cancelled] = [0, false]
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 65_536
        controller.enqueue(new Uint8Array(65_536).fill(0x20))
      },
      cancel() {
        cancelled = true
      },
    })
    const answer = async () => new Response(endless, { headers: { 'content-type': 'application/json' } })
    const report = await judge(stubFetch({ [address]: answer }))
    expect(reasonOf(report)).toMatch(/more than 262144 bytes/)
    expect(cancelled).toBe(true)
    expect(pulled).toBeLessThan(1_000_000)
  })

  it.each<[string, () => Promise<FetchResponse>]>([
    ['never answers', () => new Promise(() => {})],
    [
      'never ends',
      async () =>
        new Response(new ReadableStream({ pull: () => new Promise(() => {}) }), {
          headers: { 'content-type': 'application/json' },
        }),
    ],
  ])(
    'waits no longer than its time where the address %s, whether or not the fetch heeds the signal',
    async (_what, answer) => {
      const clock = new AbortController()
      const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(clock.signal)
      const judged = judge(stubFetch({ [address]: answer }))
      setTimeout(() => clock.abort(), 20)
      const report = await judged
      expect(timeout).toHaveBeenCalledWith(10_000)
      expect(report).toMatchObject({ verdict: 'indeterminate', network: [address] })
      expect(reasonOf(report)).toMatch(/did not answer within 10 seconds/)
    },
  )
})

function withProof(changes: JsonObject): object {
  return { ...badge, proof: { ...(badge['proof'] as unknown as JsonObject), ...changes } }
}

function reasonOf(report: { problems: { code: string; detail: string }[] } | undefined): string {
  return report?.problems.find(({ code }) => code === 'VERIFICATION_METHOD_UNRESOLVED')?.detail ?? ''
}
