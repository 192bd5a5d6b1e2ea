import type { AchievementType } from './generated/documents'

/** The kinds of achievement that Open Badges 3.0 lists. */
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

/** Whether a text is a kind of achievement: one listed, or one of somebody's own that begins with `ext:`. */
export function isAchievementType(text: string): text is AchievementType {
  return achievementTypes.includes(text as AchievementType) || /^ext:[A-Za-z0-9.|_-]+$/.test(text)
}
