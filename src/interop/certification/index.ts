/** Checks the form of a badge as the certification of 1EdTech asks for it. */
export type {
  CertificationReport,
  CertificationSection,
  CertificationSectionId,
  CertificationVerdict,
} from './certification-report'
export { type CertificationOptions, checkCertification } from './check-certification'
