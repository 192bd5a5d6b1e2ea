import type { KindsOf } from '../core/kinds'
import { instant, unchecked } from '../core/kinds'
import { assertArguments, readOptions } from '../core/read-options'
import { buildLabel } from '../issuing/build-label'
import { uri } from '../model/document-kinds'
import type { NamedProfile, OpenBadgeCredential } from '../model/generated/documents'
import { decide } from '../programme/label/decide'
import type { PretendCommittee } from './pretend-committee'
import { pretendIssuer } from './pretend-issuer'
import { sampleApplication, sampleAssessment } from './sample-application'
import { sampleScheme } from './sample-scheme'

/** Options of `sampleLabel`; each has a default. */
export interface SampleLabelOptions {
  /** URI of the label. */
  id?: string
  /** Recipient; a pretend organiser by default. */
  holder?: NamedProfile
  /** Date of the committee's decision, from 2026-04-20 on; 2026-05-18 by default. */
  decidedAt?: string | Date
}

const kinds = {
  id: uri,
  holder: unchecked<NamedProfile>(),
  decidedAt: instant,
} satisfies KindsOf<SampleLabelOptions>

/**
 * Makes an unsigned Quality Label by the steps of a real one: application, assessment, decision, label.
 *
 * The label is valid for three years from the decision.
 */
export function sampleLabel(issuer: PretendCommittee, options: SampleLabelOptions = {}): OpenBadgeCredential {
  assertArguments('make label', 'an object', { committee: issuer })
  const {
    id = 'urn:example:pretend:label',
    holder = pretendIssuer('Pretend organiser').profile,
    decidedAt = '2026-05-18T12:00:00Z',
  } = readOptions('make label', options, kinds)
  const { committee, network, members } = issuer
  assertArguments('make label', 'an object', { 'committee.network': network })
  const scheme = sampleScheme(network)
  const application = sampleApplication(scheme, { applicant: holder })
  const evaluator = members[0]?.id ?? ''
  const decision = decide({
    id: `${application.id}/decision`,
    scheme,
    application,
    assessments: [sampleAssessment(scheme, application, evaluator)],
    committee,
    decidedAt,
    outcome: 'issue',
  })
  return buildLabel({ id, decision, scheme, committee, holder, evidence: application.evidence })
}
