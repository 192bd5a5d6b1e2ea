import { bake } from '../../src/formats/bake'
import { buildEndorsement } from '../../src/issuing/build-endorsement'
import type { SignOptions } from '../../src/securing/add-proof'
import { signAsJwt } from '../../src/securing/sign-as-jwt'
import { pretendCommittee, pretendIssuer, sampleBadge, sampleLabel } from '../../src/testing'
import { signTrustBundle } from '../../src/trust/sign-trust-document'
import { encodePng } from '../formats/any-image'
import { encodePart, jwtIssuer, openJwt } from '../support/jwt'
import { rootSigner, sampleBundle } from '../trust/trust-samples'

/** Instant at which everything here is current. */
export const now = '2026-10-10T12:00:00Z'
/** Long past, for programs that read the clock of the machine they run on. */
export const created = '2025-05-18T12:00:00Z'

/** The suites over linked data, which most programs have. */
export const rdfSuites = ['eddsa-rdfc-2022', 'Ed25519Signature2020'] as const

export type FormKind = 'badge' | 'endorsement' | 'jwt' | 'png' | 'svg' | 'bundle'

/** Something that this package issues. */
export interface Form {
  name: string
  kind: FormKind
  content: string | Uint8Array
  /** The same with another content under the same signature. */
  changed: string | Uint8Array
  /** DID documents with its keys; did:key and did:jwk need none. */
  documents: readonly object[]
}

const issuer = pretendIssuer()
const committee = pretendCommittee()
export const picture = encodePng(16, 16)
export const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1"/></svg>'

/** A badge of did:key or did:jwk, with characters of several scripts. */
export function unsignedBadge(profile = issuer.profile) {
  return { ...sampleBadge(profile, { validFrom: created }), name: 'Rajono gidas – ربع 區 👩🏽‍🎓' }
}

async function badge(name: string, cryptosuite: SignOptions['cryptosuite'] & {}): Promise<Form> {
  return jsonForm(name, 'badge', await issuer.sign(unsignedBadge(), { created, cryptosuite }))
}

/** The same proof as the only one in an array. */
function inArray({ name, content, changed, ...form }: Form): Form {
  const wrap = (text: Form['content']) => {
    const document = JSON.parse(String(text)) as { proof: object }
    return JSON.stringify({ ...document, proof: [document.proof] })
  }
  return { ...form, name: `${name}, in an array`, content: wrap(content), changed: wrap(changed) }
}

async function label(): Promise<Form> {
  const signed = await committee.sign(sampleLabel(committee), {
    created: '2026-05-18T12:00:00Z',
    by: [0, 1, 2, 3, 4],
  })
  return jsonForm('five proofs of a committee', 'badge', signed, [committee.didDocument])
}

async function endorsement(): Promise<Form> {
  const endorser = pretendIssuer('Pretend endorser')
  const unsigned = await buildEndorsement({
    id: 'urn:example:pretend:endorsement',
    endorser: endorser.profile,
    name: 'Endorsement of a badge',
    validFrom: created,
    target: unsignedBadge(),
    comment: 'We know these walks.',
  })
  return jsonForm('endorsement', 'endorsement', await endorser.sign(unsigned, { created }))
}

async function bundle(): Promise<Form> {
  let signed = sampleBundle()
  for (const name of ['aino', 'bela'])
    signed = await signTrustBundle(signed, rootSigner(name), { created: '2026-10-01T09:30:00Z' })
  const content = JSON.stringify(signed)
  const changed = JSON.stringify({ ...signed, version: signed.version + 1 })
  return { name: 'trust bundle, eddsa-jcs-2022', kind: 'bundle', content, changed, documents: [] }
}

async function jwt(alg: 'EdDSA' | 'ES256' | 'RS256'): Promise<Form> {
  const { profile, signer } = await jwtIssuer(alg)
  const content = await signAsJwt(unsignedBadge(profile), signer)
  return { name: alg, kind: 'jwt', content, changed: changeJwt(content), documents: [] }
}

async function baked(kind: 'png' | 'svg', what: string, inner: Form): Promise<Form> {
  const image = kind === 'png' ? picture : drawing
  const [content, changed] = await Promise.all(
    [inner.content, inner.changed].map((text) => bake(image, text)),
  )
  const name = `${kind.toUpperCase()} with ${what}`
  return { name, kind, content: content as Uint8Array, changed: changed as Uint8Array, documents: [] }
}

function jsonForm(name: string, kind: FormKind, signed: object, documents: readonly object[] = []): Form {
  const changed = JSON.stringify({ ...signed, name: 'Another name' })
  return { name, kind, content: JSON.stringify(signed), changed, documents }
}

/** A JWT with another name in its payload and the signature that it had. */
export function changeJwt(text: string): string {
  const [header, , signature] = text.split('.')
  return [header, encodePart({ ...openJwt(text).payload, name: 'Another name' }), signature].join('.')
}

let made: Promise<Form[]> | undefined

/** Everything that this package issues, in each form; made once. */
export function issuedForms(): Promise<Form[]> {
  made ??= makeForms()
  return made
}

async function makeForms(): Promise<Form[]> {
  const [rdfc, suite2020] = rdfSuites
  const json = await badge(rdfc, rdfc)
  const asJwt = await jwt('EdDSA')
  return Promise.all([
    json,
    inArray(json),
    badge(suite2020, suite2020),
    badge('both as a proof set', rdfSuites),
    badge('eddsa-jcs-2022', 'eddsa-jcs-2022'),
    label(),
    endorsement(),
    asJwt,
    jwt('ES256'),
    jwt('RS256'),
    baked('png', 'JSON', json),
    baked('png', 'a JWT', asJwt),
    baked('svg', 'JSON', json),
    baked('svg', 'a JWT', asJwt),
    bundle(),
  ])
}
