/**
 * For a verifier: is this label authentic and current, and did enough of a committee that I rely on sign it?
 *
 * Everything is read from files; nothing is fetched. Usage: verify-offline.js LABEL COMMITTEE DID-DOCUMENT
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { VerificationReport } from 'quality-label/verify'
import { verify } from 'quality-label/verify'

/** Verifies a label at the instant `now`. */
export function verifyOffline(
  label: Uint8Array,
  committee: Uint8Array,
  didDocument: Uint8Array,
  now: string | Date,
): Promise<VerificationReport> {
  const parse = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes))
  return verify(label, {
    now,
    trust: { committees: [parse(committee)] },
    didDocuments: [parse(didDocument)],
  })
}

/** What to tell a person: the verdict, and what to do about each problem. */
export function explain({ summary, problems }: VerificationReport): string[] {
  const open = problems.filter(({ severity }) => severity === 'error' || severity === 'indeterminate')
  return [summary, ...open.map(({ title, hint }) => `${title}: ${hint}`)]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [label, committee, didDocument] = process.argv.slice(2).map((file) => readFileSync(file))
  if (!label || !committee || !didDocument) throw new TypeError('expected LABEL COMMITTEE DID-DOCUMENT')
  const report = await verifyOffline(label, committee, didDocument, new Date())
  console.log(explain(report).join('\n'))
  if (report.verdict !== 'valid') process.exitCode = 1
}
