import { created, now, unsignedBadge } from '../forms'
import type { Issued, Library } from './library'
import { issuedJwt } from './own-jwt'
import { veramoAgent, veramoFolder, veramoVersion } from './veramo-agent'

const name = `Veramo ${veramoVersion}`
const reader = {
  reads: ['jwt'],
  missing: veramoFolder ? undefined : 'QUALITY_LABEL_VERAMO is not set',
  checksSignatures: true,
} as const

/** Veramo with its defaults, and with the option not to change the form of a credential. */
export const veramo: Library[] = [
  { ...reader, name, accepts: accepts({}), issues },
  { ...reader, name: `${name}, \`policies: { format: false }\``, accepts: accepts({ format: false }) },
]

function accepts(policies: object): Library['accepts'] {
  return async ({ content }) => {
    const agent = await veramoAgent()
    const { verified, error } = await agent.verifyCredential({
      credential: String(content),
      policies: { ...policies, now: Date.parse(now) / 1000 },
    })
    return verified ? 'accepted' : `refused: ${error?.errorCode}`
  }
}

async function issues(): Promise<Issued[]> {
  return [
    await issue('JWT of data model 1.1, EdDSA', 'did:key', 'Ed25519', older),
    await issue('JWT of data model 1.1, ES256', 'did:jwk', 'Secp256r1', older),
    await issue('JWT of data model 1.1, issuer a profile', 'did:key', 'Ed25519', (did) => ({
      ...older(did),
      issuer: profileOf(did),
    })),
    await issue('JWT of data model 1.1, profile and name in `vc`', 'did:key', 'Ed25519', (did) => ({
      ...older(did),
      vc: { issuer: profileOf(did), name: unsignedBadge().name },
    })),
    await issue('JWT of a credential of data model 2.0', 'did:key', 'Ed25519', (did) =>
      unsignedBadge(profileOf(did)),
    ),
  ]
}

async function issue(
  what: string,
  provider: string,
  keyType: string,
  toCredential: (did: string) => object,
): Promise<Issued> {
  const agent = await veramoAgent()
  const { did } = await agent.didManagerCreate({ provider, options: { keyType } })
  const { proof } = await agent.createVerifiableCredential({
    credential: toCredential(did),
    proofFormat: 'jwt',
    now: new Date(created),
  })
  return issuedJwt(what, proof.jwt)
}

function older(did: string): object {
  // It has no place for the name of a badge.
  const { '@context': context, validFrom, name: _, ...badge } = unsignedBadge(profileOf(did))
  const [, ...others] = context as string[]
  return {
    ...badge,
    '@context': ['https://www.w3.org/2018/credentials/v1', ...others],
    issuer: did,
    issuanceDate: validFrom,
  }
}

function profileOf(did: string): Parameters<typeof unsignedBadge>[0] & {} {
  return { id: did, type: ['Profile'], name: 'Pretend issuer' }
}
