import type { VerificationReport } from '../../index'
import { thumbprintOf } from '../../keys/key-fragment'
import { readPublicJwk } from '../../keys/public-jwk'
import type { PolicySection, ProofReport } from '../../verify'
import { clean } from '../clean-text'
import type { Line, ReportVoice } from './line'
import { below } from './line'
import { isLabel, tellStandingAt } from './standing'

/** Each proof with its key, why it does not count where it does not, and who of the committee signed. */
export function saySignatures(report: VerificationReport, voice: ReportVoice): Line[] {
  const { sections } = report
  const { say, sayName } = voice
  const { counted, missing, quorum } = sections.policy
  const names = (members: readonly { name: string }[]) =>
    members.map((member) => sayName(member.name)).join(', ')
  return [
    ...sections.integrity.proofs.flatMap((proof) =>
      sayProof(proof, whyNotCounted(proof, sections.policy), voice, saySigner(proof, report, voice)),
    ),
    ...(counted && quorum !== undefined
      ? [
          {
            text: say('committeeSigned', {
              ...{ counted: counted.length, quorum },
              names: names(counted) || say('noOne'),
            }),
          },
        ]
      : []),
    ...(missing && missing.length > 0 && sections.policy.verdict !== 'valid'
      ? [{ text: say('notSignedBy', { names: names(missing) }) }]
      : []),
  ]
}

/** Why a proof that holds does not count for the quorum, such as that of a member whose key was revoked. */
function whyNotCounted(
  { pointer, verdict }: ProofReport,
  { notCounted = [] }: PolicySection,
): string | undefined {
  return verdict === 'valid' ? notCounted.find((other) => other.pointer === pointer)?.reason : undefined
}

/** Of a right signature by an issuer whose label was not active at the award: why its signature does not help. */
function saySigner({ verdict }: ProofReport, report: VerificationReport, voice: ReportVoice): string[] {
  const { label } = report
  if (verdict !== 'valid' || !label || isLabel(report) || label.atAward.held !== 'no') return []
  return [voice.say('signerHeldNoLabel', { told: tellStandingAt('labelAtAward', label.atAward, voice) })]
}

function sayProof(
  proof: ProofReport,
  uncounted: string | undefined,
  voice: ReportVoice,
  ofSigner: readonly string[],
): Line[] {
  const { say, show } = voice
  // A word of ours in the report, and of the document in every other.
  const sayForm = (form: string) => (form === 'JWT' ? form : show(form))
  const made = [proof.cryptosuite ?? proof.type, proof.alg, proof.created].filter(
    (part) => part !== undefined,
  )
  const { verificationMethod: method } = proof
  const signer = method === undefined ? say('unnamedKey') : show(method)
  return [
    {
      mark: uncounted === undefined ? proof.verdict : 'neutral',
      text: `${signer} (${made.map(sayForm).join(', ')})`,
    },
    ...[...sayWhyNot(proof, uncounted, voice), ...ofSigner, ...sayKey(proof, voice)].map(below),
  ]
}

function sayWhyNot(proof: ProofReport, uncounted: string | undefined, { say }: ReportVoice): string[] {
  if (uncounted !== undefined) return [say('notCounted', { reason: clean(uncounted) })]
  if (proof.reason === undefined) return []
  // A right signature by an unknown key is not the same as a wrong signature.
  // The key of a document that has ended is known: the reason says so.
  const isRight =
    proof.signature === 'valid' && proof.keyBinding === 'notBound' && proof.keyEndsAt === undefined
  return [...(isRight ? [say('signerUnknown')] : []), clean(proof.reason)]
}

/** Which key was used, and from which document; of a did:key or did:jwk, the name of the signer says both. */
function sayKey(proof: ProofReport, { say, show }: ReportVoice): string[] {
  const { keyDocument, keyEndsAt } = proof
  if (!keyDocument || keyDocument.source === 'did') return []
  const key = nameKey(proof)
  const { address } = keyDocument
  const line =
    address === undefined ? say('keySupplied', { key }) : say('keyFetched', { key, address: show(address) })
  return [keyEndsAt === undefined ? line : `${line} ${say('keyEnds', { end: show(keyEndsAt) })}`]
}

function nameKey({ publicKeyMultibase, publicKeyJwk }: ProofReport): string {
  const key = publicKeyJwk && readPublicJwk(publicKeyJwk)
  return key ? thumbprintOf(key) : (publicKeyMultibase ?? '')
}
