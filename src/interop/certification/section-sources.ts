import type { certificationTexts } from '../../problems/parts/certification'
import type { CertificationSectionId } from './certification-report'

const service = 'https://github.com/1EdTech/digital-credentials-public-validator'
const guide = 'https://www.imsglobal.org/spec/ob/v3p0/cert/'
const openBadges = 'https://www.imsglobal.org/spec/ob/v3p0/'
const dataModel = 'https://www.w3.org/TR/vc-data-model-2.0/'

/** Description of a section: what it checks, where that is published, and the place in a credential. */
interface SectionSource {
  checks: keyof typeof certificationTexts
  source: string
  pointer: string
}

/** Sources of all sections of the profile. */
export const sectionSources: Readonly<Record<CertificationSectionId, SectionSource>> = {
  file: { checks: 'certifyFile', source: `${openBadges}#docformat`, pointer: '' },
  context: { checks: 'certifyContext', source: service, pointer: '/@context' },
  type: { checks: 'certifyType', source: service, pointer: '/type' },
  terms: { checks: 'certifyTerms', source: service, pointer: '' },
  members: { checks: 'certifyMembers', source: openBadges, pointer: '' },
  subject: { checks: 'certifySubject', source: service, pointer: '/credentialSubject' },
  evidence: { checks: 'certifyEvidence', source: service, pointer: '/evidence' },
  issuer: { checks: 'certifyIssuer', source: service, pointer: '/issuer' },
  proof: { checks: 'certifyProof', source: guide, pointer: '/proof' },
  refreshService: {
    checks: 'certifyRefreshService',
    source: `${openBadges}#verification`,
    pointer: '/refreshService',
  },
  status: { checks: 'certifyStatus', source: service, pointer: '/credentialStatus' },
  dates: { checks: 'certifyDates', source: service, pointer: '/validFrom' },
  credentialSchema: { checks: 'certifyCredentialSchema', source: service, pointer: '/credentialSchema' },
  endorsements: { checks: 'certifyEndorsements', source: service, pointer: '' },
  images: { checks: 'certifyImages', source: openBadges, pointer: '' },
  ids: { checks: 'certifyIds', source: `${dataModel}#identifiers`, pointer: '/id' },
}
