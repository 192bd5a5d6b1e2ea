import { assertArguments, refuse } from '../../core/read-options'
import { everySection } from '../../problems/section-names'
import type { PresentationReport } from '../../verifying/outcome/presentation-report'
import type { VerificationReport } from '../../verifying/outcome/report'
import { assertMembers } from './assert-members'
import { assertConsistent } from './check-consistency'

const verdicts: readonly unknown[] = ['valid', 'invalid', 'indeterminate']
const held: readonly unknown[] = ['yes', 'no', 'unknown']
const abouts: readonly unknown[] = ['holder', 'another', 'unproven']

/**
 * Checks that an argument is a report, as deep as pages read it, and that its parts belong together.
 *
 * @throws {TypeError | RangeError} Naming what is not of a report.
 */
export function requireReport(action: string, field: string, report: VerificationReport): VerificationReport {
  assertMembers(
    action,
    field,
    report,
    {
      ...{ summary: 'a text', checkedAt: 'a text', credential: 'an object', sections: 'an object' },
      ...{ endorsements: 'a list', problems: 'a list' },
    },
    { verified: 'an object' },
  )
  assertOneOf(action, `${field}.verdict`, verdicts, report.verdict)
  assertMembers(
    action,
    `${field}.credential`,
    report.credential,
    { issuer: 'a text', digest: 'a text' },
    { id: 'a text', name: 'a text', subject: 'a text' },
  )
  for (const name of everySection) assertSection(action, `${field}.sections.${name}`, report.sections[name])
  if (report.recipient !== undefined) assertSection(action, `${field}.recipient`, report.recipient)
  assertParts(action, `${field}.sections`, report.sections)
  assertListed(action, `${field}.problems`, report.problems, (place, problem) =>
    assertMembers(action, place, problem, { code: 'a text' }),
  )
  assertListed(action, `${field}.endorsements`, report.endorsements, (place, endorsement) => {
    const optional = { comment: 'a text', language: 'a text', validFrom: 'a text' } as const
    assertMembers(action, place, endorsement, { endorser: 'an object', standing: 'an object' }, optional)
    assertOneOf(action, `${place}.verdict`, verdicts, endorsement.verdict)
    const { endorser, standing } = endorsement
    assertMembers(action, `${place}.endorser`, endorser, { id: 'a text' }, { name: 'a text' })
    assertMembers(action, `${place}.standing`, standing, {}, { name: 'a text' })
  })
  for (const part of ['label', 'authority'] as const) {
    const { [part]: told } = report
    if (told === undefined) continue
    assertMembers(action, `${field}.${part}`, told, { atAward: 'an object', now: 'an object' })
    for (const when of ['atAward', 'now'] as const) {
      const place = `${field}.${part}.${when}`
      assertMembers(action, place, told[when], { at: 'a text', reason: 'a text' }, { asOf: 'a text' })
      assertOneOf(action, `${place}.held`, held, told[when].held)
    }
  }
  assertConsistent(action, field, report)
  return report
}

function assertSection(
  action: string,
  place: string,
  section: VerificationReport['sections']['shape'],
): void {
  assertMembers(action, place, section, { reason: 'a text' })
  assertOneOf(action, `${place}.verdict`, verdicts, section.verdict)
}

/** What sections have beside a verdict. */
function assertParts(
  action: string,
  field: string,
  { integrity, policy, status }: VerificationReport['sections'],
): void {
  assertListed(action, `${field}.integrity.proofs`, integrity.proofs, (place, proof) => {
    const optional = { verificationMethod: 'a text', jwtDigest: 'a text' } as const
    assertMembers(action, place, proof, { pointer: 'a text', type: 'a text' }, optional)
    assertOneOf(action, `${place}.verdict`, verdicts, proof.verdict)
  })
  for (const members of ['counted', 'missing'] as const)
    if (policy[members] !== undefined)
      assertListed(action, `${field}.policy.${members}`, policy[members], (place, member) =>
        assertMembers(action, place, member, { name: 'a text' }),
      )
  assertListed(action, `${field}.status.entries`, status.entries, (place, entry) =>
    assertMembers(action, place, entry, {}, { asOf: 'a text' }),
  )
}

function assertListed<T>(
  action: string,
  field: string,
  items: readonly T[],
  assert: (place: string, item: T) => void,
): void {
  assertArguments(action, 'a list', { [field]: items })
  for (const [index, item] of items.entries()) assert(`${field}[${index}]`, item)
}

function assertOneOf(action: string, field: string, expected: readonly unknown[], got: unknown): void {
  if (!expected.includes(got)) refuse(action, field, `one of ${expected.join(', ')}`, got)
}

/**
 * Checks that an argument is a report on a presentation.
 *
 * @throws {TypeError | RangeError} Naming what is not of a report.
 */
export function requirePresentationReport(action: string, report: PresentationReport): PresentationReport {
  const required = { summary: 'a text', checkedAt: 'a text', credentials: 'a list' } as const
  assertMembers(action, 'report', report, required, { holder: 'a text' })
  const { verdict, credentials } = report
  assertOneOf(action, 'report.verdict', verdicts, verdict)
  assertListed(action, 'report.credentials', credentials, (place, each) => {
    assertMembers(action, place, each, { report: 'an object' })
    assertOneOf(action, `${place}.about`, abouts, each.about)
    requireReport(action, `${place}.report`, each.report)
    if (verdict === 'valid' && each.report.verdict !== 'valid')
      refuse(action, `${place}.report.verdict`, 'valid, as that of the presentation', each.report.verdict)
  })
  return report
}
