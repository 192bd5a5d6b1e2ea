import { describe, expect, it } from 'vitest'
import { makeMutator, randomOf } from '../../scripts/fuzz/mutate.mjs'
import { QualityLabelError } from '../../src/core/errors'
import type { Instant } from '../../src/core/instant'
import { addSeconds, compareInstants, formatInstant, parseInstant } from '../../src/core/instant'
import type { JsonObject } from '../../src/core/json'
import { isJsonObject } from '../../src/core/json'
import { signCredential } from '../../src/securing/add-proof'
import { signAsJwt } from '../../src/securing/sign-as-jwt'
import type { PretendIssuer } from '../../src/testing'
import { pretendIssuer } from '../../src/testing'
import { endOf, startOf } from '../../src/verifying/facts/credential-facts'
import type { VerificationReport } from '../../src/verifying/outcome/report'
import { verify } from '../../src/verifying/verify'
import { goodCredentials } from '../metamorphic/good-credentials'
import { codesOf } from '../support/credentials'
import { runs } from '../support/runs'
import { readVectors } from '../vectors/read-vectors'

const issuer = pretendIssuer('Issuer of everything')
const created = '2026-05-18T12:00:00Z'

/** Why a credential may be indeterminate: what must be supplied to a verifier, or what it cannot do. */
const outside = new Set([
  'POLICY_NOT_GIVEN',
  'TRUST_NOT_GIVEN',
  'STATUS_RETRIEVAL_ERROR',
  'STATUS_TYPE_UNSUPPORTED',
  'SCHEMA_UNKNOWN',
  'EVIDENCE_NOT_GIVEN',
  'ENDORSEMENT_UNDECIDED',
  // Signing checks no signatures of embedded endorsements.
  'ENDORSEMENT_ALTERED',
])

const vectors = [...readVectors('valid'), ...readVectors('invalid')]
const documents = vectors.flatMap(({ name, input }) =>
  input ? [{ name, document: unsigned(input as JsonObject) }] : [],
)

describe('what is signed', () => {
  it.each(documents)('is readable by verify(), if made from the vector $name', async ({ document }) => {
    expect(await faultsOf(document)).toEqual([])
  })

  it('is readable by verify(), after any change before signing', async () => {
    const random = randomOf(20261010)
    const mutate = makeMutator(random, ['VerifiableCredential', 'Profile', 'Achievement', issuer.profile.id])
    const good = (await goodCredentials()).map(({ credential }) => unsigned(credential))
    const small = documents
      .map(({ document }) => document)
      .filter((document) => JSON.stringify(document).length < 20_000)
    let signed = 0
    for (let count = 0; count < runs(600); count++) {
      const document: unknown = mutate.value(mutate.pick([...good, ...small]))
      if (!isJsonObject(document)) continue
      const faults = await faultsOf(document)
      expect({ faults, document: faults.length > 0 ? document : {} }).toEqual({ faults: [], document: {} })
      signed += 1
    }
    expect(signed).toBeGreaterThan(100)
  })
})

/** Returns a document as the issuer of this test would issue it. */
function unsigned(document: JsonObject): JsonObject {
  const { proof: _, ...rest } = document
  const id = isJsonObject(rest['issuer']) ? rest['issuer']['id'] : rest['issuer']
  const text = JSON.stringify(rest)
  return typeof id === 'string' && id.includes(':')
    ? (JSON.parse(text.replaceAll(JSON.stringify(id), JSON.stringify(issuer.profile.id))) as JsonObject)
    : rest
}

/** Returns the problems that verify() finds in a signed document, in both forms; none if signing rejected it. */
async function faultsOf(document: JsonObject): Promise<string[]> {
  const faults: string[] = []
  for (const sign of [embedded, asJwt]) {
    const signed = await sign(document, issuer)
    if (signed === undefined) continue
    const report = await verify(signed, { now: formatInstant(momentOf(document)) })
    faults.push(...faultsIn(report))
  }
  return faults
}

function embedded(document: JsonObject, { signer }: PretendIssuer): Promise<string | undefined> {
  return orRefused(async () => JSON.stringify(await signCredential(document, signer, { created })))
}

function asJwt(document: JsonObject, { signer }: PretendIssuer): Promise<string | undefined> {
  return orRefused(() => signAsJwt(document, signer))
}

async function orRefused(sign: () => Promise<string>): Promise<string | undefined> {
  try {
    return await sign()
  } catch (error) {
    const isRefusal =
      error instanceof QualityLabelError ||
      (error instanceof TypeError && /^Cannot sign: expected/.test(error.message))
    if (isRefusal) return undefined
    throw error
  }
}

/** Returns an instant at which only the document can keep it from being valid. */
function momentOf(document: JsonObject): Instant {
  const dates = [created, startOf(document)].flatMap((date) =>
    typeof date === 'string' ? (parseInstant(date) ?? []) : [],
  )
  const [latest] = dates.sort((a, b) => compareInstants(b, a)) as [Instant]
  const end = endOf(document)
  const until = typeof end === 'string' ? parseInstant(end) : undefined
  const next = addSeconds(latest, 1)
  return until && compareInstants(next, until) >= 0 ? latest : next
}

function faultsIn(report: VerificationReport): string[] {
  if (report.verdict === 'valid') return []
  const deciding = codesOf(report, report.verdict === 'invalid' ? 'error' : 'indeterminate')
  return deciding
    .filter((code) => report.verdict === 'invalid' || !outside.has(code))
    .map((code) => `${report.verdict}: ${code}`)
}
