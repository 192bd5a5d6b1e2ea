import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { extract } from '../../src/formats/extract'
import type { Verdict, VerificationReport } from '../../src/verifying/outcome/report'
import { verify } from '../../src/verifying/verify'
import { codesOf, proofsOf } from '../support/credentials'
import { jwtIssuer, openJwt } from '../support/jwt'
import {
  describeWithVectors,
  readVector,
  readVectorBytes,
  readVectorJson,
  vectorsFolder,
} from '../support/vectors'

const now = '2026-06-01T00:00:00Z'

/** Signature and key binding of a proof, in short. */
type ProofOutcome = 'right, bound' | 'right, not bound' | 'wrong, not bound' | 'not checked'

interface Row {
  verdict: Verdict
  /** A problem of the severity that decides the verdict, and where it stands; none where the verdict is `valid`. */
  decisive?: [code: string, pointer: string]
  /** Every proof, in order; none where the document was refused before its proofs were looked at. */
  proofs: ProofOutcome[]
  warning?: string
}

const valid: Row = { verdict: 'valid', proofs: ['right, bound'] }
const unsigned: Row = { verdict: 'invalid', decisive: ['PROOF_MISSING', ''], proofs: [] }
/** The signature is right, and nothing shows that its key is the issuer's. */
const unbound = (place = '/proof/0'): Row => ({
  verdict: 'indeterminate',
  decisive: ['VERIFICATION_METHOD_UNRESOLVED', `${place}/verificationMethod`],
  proofs: ['right, not bound'],
})
/** Good except for its status, which is unknown without the list; its subject has neither id nor identifier. */
const statusUnknown = (count: number): Row => ({
  verdict: 'indeterminate',
  decisive: ['STATUS_RETRIEVAL_ERROR', '/credentialStatus'],
  proofs: Array<ProofOutcome>(count).fill('right, bound'),
  warning: 'SUBJECT_UNIDENTIFIED',
})
const refused = (code: string, pointer: string): Row => ({
  verdict: 'invalid',
  decisive: [code, pointer],
  proofs: [],
})
const unknownContext = (pointer: string): Row => ({
  verdict: 'indeterminate',
  decisive: ['CONTEXT_UNKNOWN', pointer],
  proofs: [],
})
const foreignContext = unknownContext('/@context/2')
const noContext = refused('CONTEXT_NOT_PINNED', '/@context')
/** JSON that has no part of a credential. */
const otherJson: Row = { verdict: 'indeterminate', decisive: ['NOT_A_CREDENTIAL', ''], proofs: [] }
const openBadges2: Row = { verdict: 'indeterminate', decisive: ['OPEN_BADGES_2', ''], proofs: [] }
/** N-Quads are not a credential. */
const otherFormat: Row = { verdict: 'indeterminate', decisive: ['FORMAT_UNSUPPORTED', ''], proofs: [] }

/** RS256 with the key only in the header: the signature is right, and no document of the issuer shows whose the key is. */
const unboundJwt: Row = {
  verdict: 'indeterminate',
  decisive: ['VERIFICATION_METHOD_UNRESOLVED', ''],
  proofs: ['right, not bound'],
  warning: 'JWT_CLAIM_MISSING',
}

const jwts = 'spec/rendered-spec-2024-04-03-jwts'

const rows: Record<string, Row> = {
  // Values of the vector and not credentials; the test of the vector reads them.
  'spec/vector.json': otherJson,
  'spec/obv3p0/document-canon.txt': otherFormat,
  'spec/obv3p0/proof-canon.txt': otherFormat,
  'spec-examples/MANIFEST.json': otherJson,

  [`${jwts}/rendered-01-OpenBadgeCredential.jwt`]: unboundJwt,
  [`${jwts}/rendered-02-OpenBadgeCredential.jwt`]: unboundJwt,
  [`${jwts}/rendered-03-OpenBadgeCredential.jwt`]: unboundJwt,
  [`${jwts}/rendered-04-EndorsementCredential.jwt`]: unboundJwt,
  [`${jwts}/rendered-05-OpenBadgeCredential.jwt`]: unboundJwt,
  [`${jwts}/rendered-06-OpenBadgeCredential.jwt`]: unboundJwt,
  [`${jwts}/rendered-07-OpenBadgeCredential.jwt`]: unboundJwt,
  [`${jwts}/rendered-08-OpenBadgeCredential.jwt`]: unboundJwt,

  'spec-examples/docformat.json': unsigned,
  'spec-examples/equality-and-comparison.json': foreignContext,
  'spec-examples/equality-and-comparison-2.json': foreignContext,
  'spec-examples/equality-and-comparison-3.json': foreignContext,
  'spec-examples/equality-and-comparison-4.json': foreignContext,
  'spec-examples/examples_achievementAlignmentCase.json': unsigned,
  'spec-examples/examples_achievementAlignmentCe.json': unsigned,
  'spec-examples/examples_basicOpenBadgeCredential.json': unsigned,
  'spec-examples/examples_endorsement.json': unsigned,
  'spec-examples/examples_fullOpenBadge.json': unsigned,
  'spec-examples/examples_skillAssertionCase.json': unsigned,
  'spec-examples/examples_skillAssertionCtdl.json': unsigned,
  // A context, a JSON Schema, a proof and Open Badges 2.0 documents are not credentials of Open Badges 3.0.
  'spec-examples/impl_extensions.json': noContext,
  'spec-examples/impl_extensions-4.json': otherJson,
  'spec-examples/impl_linked-data-proof-ob-4.json': otherJson,
  'spec-examples/impl_migrating-2.json': openBadges2,
  'spec-examples/impl_migrating-4.json': openBadges2,
  'spec-examples/impl_migrating-5.json': refused('VALUE_TYPE', '/issuer/otherIdentifier/0/type'),
  'spec-examples/impl_linked-data-proof-ob.json': unsigned,
  'spec-examples/impl_linked-data-proof-ob-5.json': unbound('/proof'),
  'spec-examples/impl_recommended-practices.json': unsigned,
  'spec-examples/impl_recommended-practices-5.json': unsigned,
  'spec-examples/impl_recommended-practices-6.json': noContext,
  'spec-examples/impl_recommended-practices-7.json': noContext,
  'spec-examples/impl_recommended-practices-8.json': noContext,

  'validator/simple.json': unbound(),
  'validator/simple-context-version.json': unbound(),
  'validator/endorsement-valid.json': unbound(),
  'validator/complete.json': unbound(),
  'validator/simple-did-key-method.json': {
    verdict: 'invalid',
    decisive: ['INVALID_VERIFICATION_METHOD', '/proof/0/verificationMethod'],
    proofs: ['right, not bound'],
  },
  'validator/simple-multiple-proofs.json': {
    verdict: 'indeterminate',
    decisive: ['CRYPTOSUITE_UNSUPPORTED', '/proof/0'],
    proofs: ['not checked', 'right, not bound'],
  },
  'validator/simple-json.png': unbound(),
  // Read from the image; its JWT names the holder as its audience.
  'validator/simple-jwt.svg': unboundJwt,
  // Data model 1.1; the JWT is under a context of drafts.
  'validator/simple.jwt': unknownContext('/@context/1'),
  'validator/simple-eddsa-2022.json': unbound(),
  'validator/simple_v1.json': unbound(),
  'validator/simple-noproof.json': unsigned,
  'validator/simple-err-context.json': refused('CONTEXT_ORDER', '/@context/0'),
  'validator/simple-err-type.json': refused('TERM_UNDEFINED', '/type/1'),
  'validator/simple-err-issuer-type.json': refused('TERM_UNDEFINED', '/issuer/type/0'),
  'validator/simple-err-evidence-type.json': refused('TERM_UNDEFINED', '/evidence/1/type'),
  'validator/simple-err-credential-subject-type.json': refused('TERM_UNDEFINED', '/credentialSubject/type/0'),
  'validator/simple-err-credential-subject-result-type.json': refused(
    'TERM_UNDEFINED',
    '/credentialSubject/result/1/type/0',
  ),
  'validator/simple-err-expired.json': {
    verdict: 'invalid',
    decisive: ['EXPIRED', '/validUntil'],
    proofs: ['right, not bound'],
  },
  'validator/simple-err-issued.json': {
    verdict: 'invalid',
    decisive: ['NOT_YET_VALID', '/validFrom'],
    proofs: ['right, not bound'],
  },
  'validator/simple-err-proof-value.json': {
    verdict: 'invalid',
    decisive: ['PROOF_VERIFICATION_ERROR', '/proof/0'],
    proofs: ['wrong, not bound'],
  },
  'validator/simple-err-proof-method.json': {
    verdict: 'indeterminate',
    decisive: ['VERIFICATION_METHOD_UNRESOLVED', '/proof/verificationMethod'],
    proofs: ['not checked'],
  },
  'validator/simple-err-proof-method-unknown-scheme.json': {
    verdict: 'invalid',
    decisive: ['INVALID_VERIFICATION_METHOD', '/proof/0/verificationMethod'],
    proofs: ['not checked'],
  },

  'third-party/v2NoStatus.json': valid,
  'third-party/v2OBv3SpecExample.json': valid,
  'third-party/v2WithValidStatus.json': statusUnknown(1),
  'third-party/v2EddsaWithValidStatus.json': statusUnknown(1),
  'third-party/v2DoubleSigWithValidStatus.json': statusUnknown(2),
  'third-party/v2Expired.json': {
    verdict: 'invalid',
    decisive: ['EXPIRED', '/validUntil'],
    proofs: ['right, bound'],
  },
  'third-party/v2WithBadDidWeb.json': {
    ...unbound('/proof'),
    warning: 'SUBJECT_UNIDENTIFIED',
  },
  'third-party/v1OBv3SpecExample.json': valid,
  // The issuer's image is only an address, and the subject has neither id nor identifier.
  'third-party/v1NoStatus.json': { ...valid, warning: 'VALUE_TYPE' },
  'third-party/v1Expired.json': {
    verdict: 'invalid',
    decisive: ['EXPIRED', '/expirationDate'],
    proofs: ['right, bound'],
    warning: 'VALUE_TYPE',
  },
  'third-party/safeModeBreaker.json': refused('TERM_UNDEFINED', '/credentialStatus/type'),
  'third-party/minimal_valid_obv3.json': unsigned,
  'third-party/mbob_ht_pf_microcredential_full.json': foreignContext,
}

function listFiles(folder: string): string[] {
  return readdirSync(join(vectorsFolder ?? '', folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(vectorsFolder ?? '', folder).length + 1))
    .sort()
}

function outcomesOf(report: VerificationReport): ProofOutcome[] {
  return report.sections.integrity.proofs.map(({ signature, keyBinding }) => {
    if (signature === 'notChecked') return 'not checked'
    if (signature === 'invalid') return 'wrong, not bound'
    return keyBinding === 'bound' ? 'right, bound' : 'right, not bound'
  })
}

describeWithVectors('verify() and the credentials of others', () => {
  it('has a row for every file, and a file for every row', () => {
    expect(Object.keys(rows).sort()).toEqual(listFiles('ob3'))
  })

  for (const [file, row] of Object.entries(rows)) {
    it(`verify() finds ${file} ${row.verdict}${row.decisive ? ` for ${row.decisive[0]}` : ''}`, async () => {
      const report = await verify(readVectorBytes(`ob3/${file}`), { now })
      expect(report.verdict).toBe(row.verdict)
      expect(outcomesOf(report)).toEqual(row.proofs)
      const severity = row.verdict === 'invalid' ? 'error' : 'indeterminate'
      const deciding = report.problems
        .filter((problem) => problem.severity === severity)
        .map(({ code, pointer }) => [code, pointer])
      if (row.decisive) expect(deciding).toContainEqual(row.decisive)
      else expect(deciding.map(([code]) => code)).toEqual([])
      const warnings = report.problems.filter((problem) => problem.severity === 'warning')
      if (row.warning) expect(warnings.map(({ code }) => code)).toContain(row.warning)
      if (row.verdict !== 'valid') expect(report.summary).not.toMatch(/^Valid/)
    })
  }

  const unboundFiles = Object.entries(rows).filter(
    ([, row]) =>
      row !== unboundJwt &&
      row.decisive?.[0] === 'VERIFICATION_METHOD_UNRESOLVED' &&
      row.proofs.join() === 'right, not bound',
  )
  for (const [file] of unboundFiles) {
    it(`verify() finds the key of ${file} bound where a document of its issuer lists it, and not where it lists another`, async () => {
      const credential = await readVectorCredential(file)
      const method = String(proofsOf(credential)[0]?.['verificationMethod'])
      const document = controllerDocument(method, method.split('#')[1] ?? '')
      const report = await verify(credential, { now, didDocuments: [document] })
      expect(outcomesOf(report)).toEqual(['right, bound'])
      expect(report.sections.integrity.verdict).toBe('valid')
      const other = controllerDocument(method, 'z6MktgKTsu1QhX6QPbyqG6geXdw6FQCZBPq7uQpieWbiQiG7')
      const forged = await verify(credential, { now, didDocuments: [other] })
      expect(forged.verdict).toBe('invalid')
      expect(forged.sections.integrity.proofs[0]?.signature).toBe('invalid')
    })
  }

  it.each(
    Object.entries(rows)
      .filter(([, row]) => row === unboundJwt)
      .map(([file]) => [file] as const),
  )(
    'verify() finds the key of %s bound where a document of its issuer lists it, and not where it lists another',
    async (file) => {
      const path = `ob3/${file}`
      const jwt = path.endsWith('.svg') ? (await extract(readVectorBytes(path))).credential : readVector(path)
      const { header, payload } = openJwt(jwt)
      const controllerOf = (publicKeyJwk: unknown): JsonObject => {
        const controller = String(payload['iss'])
        const id = `${controller}#key`
        const method = { id, type: 'JsonWebKey', controller, publicKeyJwk: publicKeyJwk as JsonObject }
        return { id: controller, verificationMethod: [method], assertionMethod: [id] }
      }
      const report = await verify(jwt, { now, didDocuments: [controllerOf(header['jwk'])] })
      expect(outcomesOf(report)).toEqual(['right, bound'])
      expect(report.sections.integrity.verdict).toBe('valid')
      const other = await jwtIssuer('RS256')
      const stranger = controllerOf(other.key?.toJSON())
      const forged = await verify(jwt, { now, didDocuments: [stranger] })
      expect(forged.verdict).toBe('invalid')
      expect(codesOf(forged, 'error')).toContain('JWT_KEY_NOT_OF_ISSUER')
    },
  )

  it.each(['spec-examples/examples_fullOpenBadge.json', 'validator/complete.json'])(
    'verify() reports each of the five made-up endorsements in %s as not valid',
    async (file) => {
      const report = await verify(readVectorBytes(`ob3/${file}`), { now })
      expect(report.endorsements).toHaveLength(5)
      expect(report.endorsements.map(({ verdict }) => verdict)).toEqual(Array(5).fill('invalid'))
      const pointers = report.problems.filter(({ code }) => code === 'ENDORSEMENT_INVALID')
      expect(pointers.map(({ pointer }) => pointer).sort()).toEqual(
        report.endorsements.map(({ pointer }) => pointer).sort(),
      )
    },
  )
})

/** The credential in a file of JSON, or in an image. */
async function readVectorCredential(file: string): Promise<JsonObject> {
  if (file.endsWith('.json')) return readVectorJson<JsonObject>(`ob3/${file}`)
  return JSON.parse((await extract(readVectorBytes(`ob3/${file}`))).credential)
}

function controllerDocument(id: string, publicKeyMultibase: string): JsonObject {
  const [controller = ''] = id.split('#')
  return {
    id: controller,
    verificationMethod: [{ id, type: 'Multikey', controller, publicKeyMultibase }],
    assertionMethod: [id],
  }
}
