import type { JsonObject, VerificationReport } from '../../index'
import { addProof, createSigner, mergeProofs } from '../../index'
import { toJsonText } from '../write-files'
import type { Dossier } from './dossier'
import { exampleKey } from './dossier'
import type { Storyteller } from './storyteller'
import { expectTold } from './storyteller'
import type { Outcome } from './tell-story'
import { verifyOffline } from './tell-story'

/** Shows that what is not the label is refused, and with which reason. */
export async function tellRefusals(dossier: Dossier, story: Outcome, teller: Storyteller): Promise<void> {
  teller.chapter('What is refused')
  await tellChangedByte(dossier, story, teller)
  teller.pause()
  await tellMissingSignature(dossier, story, teller)
  teller.pause()
  await tellStranger(dossier, story, teller)
}

/** A label that ends ten years later, by one byte of its file. */
async function tellChangedByte(dossier: Dossier, { label }: Outcome, teller: Storyteller): Promise<void> {
  const text = toJsonText(label)
  const end = `"validUntil": "${label.validUntil}"`
  const changed = text.replace(end, end.replace('"202', '"203'))
  expectTold(countDifferences(text, changed) === 1, 'one byte differs')
  teller.tell('First, one byte of the file is changed, so that the label would last ten years longer.')
  await teller.write('changed-byte.json', changed)
  const report = await verifyOffline(changed, dossier)
  teller.showVerdict(report)
  expectRefused(report, 'PROOF_VERIFICATION_ERROR', 'a label with a changed byte')
}

async function tellMissingSignature(
  dossier: Dossier,
  { copies }: Outcome,
  teller: Storyteller,
): Promise<void> {
  const label = mergeProofs(copies.slice(0, 2))
  teller.tell('Then only two of the three copies are merged.')
  await teller.write('missing-signature.json', label)
  const report = await verifyOffline(label, dossier)
  teller.showVerdict(report)
  expectRefused(report, 'QUORUM_NOT_REACHED', 'a label that two members signed')
}

async function tellStranger(dossier: Dossier, { copies }: Outcome, teller: Storyteller): Promise<void> {
  const stranger = createSigner(exampleKey('a-stranger'))
  const label = await addProof(mergeProofs(copies.slice(0, 2)), stranger, {
    created: '2026-05-19T11:00:00Z',
    allowOtherController: true,
  })
  teller.tell('At last a stranger adds the third signature, with a good key of their own.')
  await teller.write('stranger.json', label)
  const report = await verifyOffline(label, dossier)
  teller.showVerdict(report)
  expectRefused(report, 'QUORUM_NOT_REACHED', "a label with a stranger's signature as the third")
  const strange = report.sections.integrity.proofs.filter(({ verdict }) => verdict === 'invalid')
  expectTold(
    strange.length === 1 && strange[0]?.verificationMethod === stranger.id,
    "the stranger's proof is the one that does not count",
  )
  expectTold(proofsOf(label).length === 3, 'the label has three proofs')
}

function expectRefused({ verdict, problems }: VerificationReport, code: string, what: string): void {
  const hasReason = problems.some((problem) => problem.code === code && problem.severity === 'error')
  expectTold(verdict === 'invalid' && hasReason, `${what} is refused with ${code}`)
}

function proofsOf({ proof }: { proof: JsonObject | JsonObject[] }): JsonObject[] {
  return Array.isArray(proof) ? proof : [proof]
}

function countDifferences(a: string, b: string): number {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  if (left.length !== right.length) return Math.max(left.length, right.length)
  return left.filter((byte, index) => byte !== right[index]).length
}
