import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { refuse } from '../../core/read-options'
import { alwaysNeeded, everySection } from '../../problems/section-names'
import type { VerificationReport } from '../../verifying/outcome/report'

const needed: ReadonlySet<string> = new Set(alwaysNeeded)

/**
 * Checks that the parts of a report belong together, as those of every report of `verify` do: a page shows some of them, and its readers
 * take them for the whole.
 *
 * @throws {TypeError | RangeError} Naming the part that does not go with the others.
 */
export function assertConsistent(action: string, field: string, report: VerificationReport): void {
  const { verdict, sections, recipient, verified } = report
  const isSigned = sections.shape.verdict === 'valid' && sections.integrity.verdict === 'valid'
  if (verdict === 'valid') {
    for (const name of everySection) {
      const { verdict: own } = sections[name]
      if (own === 'invalid' || (own !== 'valid' && needed.has(name)))
        refuse(action, `${field}.sections.${name}.verdict`, 'valid, as that of the report', own)
    }
    if (recipient !== undefined && recipient.verdict !== 'valid')
      refuse(action, `${field}.recipient.verdict`, 'valid, as that of the report', recipient.verdict)
    if (verified === undefined) refuse(action, `${field}.verified`, 'the content that was signed', verified)
  }
  if (verified === undefined) return
  if (!isSigned) refuse(action, `${field}.verified`, 'absent, since it was not shown to be signed', verified)
  assertSame(action, field, report)
}

function assertSame(action: string, field: string, { credential, verified }: VerificationReport): void {
  const { id, name, issuer, credentialSubject }: JsonObject = verified ?? {}
  const [subject, ...others] = toArray(credentialSubject).filter(isJsonObject)
  for (const [member, own, told] of [
    ['id', textOf(id), credential.id],
    ['name', textOf(name), credential.name],
    ['issuer', textOf(isJsonObject(issuer) ? issuer['id'] : issuer) ?? '', credential.issuer],
    // Of several subjects, none is the one that the report names.
    [
      'credentialSubject',
      textOf(others.length === 0 ? subject?.['id'] : undefined) || undefined,
      credential.subject,
    ],
  ] as const)
    if (own !== told) refuse(action, `${field}.verified.${member}`, `as ${field}.credential has it`, own)
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
