import type { AchievementType } from './generated/documents'

/** Kinds of achievement in Open Badges 3.0. */
export const achievementTypes: readonly AchievementType[] = [
  'Achievement',
  'ApprenticeshipCertificate',
  'Assessment',
  'Assignment',
  'AssociateDegree',
  'Award',
  'Badge',
  'BachelorDegree',
  'Certificate',
  'CertificateOfCompletion',
  'Certification',
  'CommunityService',
  'Competency',
  'Course',
  'CoCurricular',
  'Degree',
  'Diploma',
  'DoctoralDegree',
  'Fieldwork',
  'GeneralEducationDevelopment',
  'JourneymanCertificate',
  'LearningProgram',
  'License',
  'Membership',
  'ProfessionalDoctorate',
  'QualityAssuranceCredential',
  'MasterCertificate',
  'MasterDegree',
  'MicroCredential',
  'ResearchDoctorate',
  'SecondarySchoolDiploma',
]

/** Kind of the achievement of an authority to issue: a badge by which a creator lets an issuer issue its achievements. */
export const authorityType = 'ext:AuthorityToIssue'

/** Checks whether a text is a kind of achievement: a listed one, or an extension that begins with `ext:`. */
export function isAchievementType(text: string): text is AchievementType {
  return achievementTypes.includes(text as AchievementType) || /^ext:[A-Za-z0-9.|_-]+$/.test(text)
}
