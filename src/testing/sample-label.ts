import { assertArguments, assertOptions } from '../core/assert-options'
import { buildLabel } from '../issuing/build-label'
import type { NamedProfile, OpenBadgeCredential } from '../model/generated/documents'
import { decide } from '../programme/decide'
import type { PretendCommittee } from './pretend-committee'
import { pretendIssuer } from './pretend-issuer'
import { sampleApplication, sampleAssessment } from './sample-application'
import { sampleScheme } from './sample-scheme'

export interface SampleLabelOptions {
  /** URI of the label. */
  id?: string
  /** Who receives it; a pretend organiser unless given. */
  holder?: NamedProfile
  /** When the committee decides, from 2026-04-20 on; 2026-05-18 unless given. */
  decidedAt?: string
}

/**
 * An unsigned Quality Label, made as a real one is: application, assessment, decision, label.
 *
 * Valid for three years from the decision on.
 */
export function sampleLabel(issuer: PretendCommittee, options: SampleLabelOptions = {}): OpenBadgeCredential {
  assertArguments('make label', 'an object', { committee: issuer })
  assertOptions('make label', options, ['id', 'holder', 'decidedAt'])
  const { committee, network, members } = issuer
  assertArguments('make label', 'an object', { 'committee.network': network })
  const holder = options.holder ?? pretendIssuer('Pretend organiser').profile
  const scheme = sampleScheme(network)
  const application = sampleApplication(scheme, { applicant: holder })
  const evaluator = members[0]?.id ?? ''
  const decision = decide({
    id: `${application.id}/decision`,
    scheme,
    application,
    assessments: [sampleAssessment(scheme, application, evaluator)],
    committee,
    decidedAt: options.decidedAt ?? '2026-05-18T12:00:00Z',
    outcome: 'issue',
  })
  const id = options.id ?? 'urn:example:pretend:label'
  return buildLabel({ id, decision, scheme, committee, holder, evidence: application.evidence })
}
