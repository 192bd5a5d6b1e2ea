/**
 * The documents as types, generated from schemas/ by scripts/generate.mjs: change the schemas instead.
 */

/**
 * An absolute URI; letters beyond ASCII may stand unescaped.
 */
export type Uri = string
/**
 * What kind of node an alignment leads to; other kinds begin with ext:.
 */
export type AlignmentTargetType =
  | (
      | 'ceasn:Competency'
      | 'ceterms:Credential'
      | 'CFItem'
      | 'CFRubric'
      | 'CFRubricCriterion'
      | 'CFRubricCriterionLevel'
      | 'CTDL'
    )
  | `ext:${string}`
/**
 * What kind of achievement it is; other kinds begin with ext:.
 */
export type AchievementType =
  | (
      | 'Achievement'
      | 'ApprenticeshipCertificate'
      | 'Assessment'
      | 'Assignment'
      | 'AssociateDegree'
      | 'Award'
      | 'Badge'
      | 'BachelorDegree'
      | 'Certificate'
      | 'CertificateOfCompletion'
      | 'Certification'
      | 'CommunityService'
      | 'Competency'
      | 'Course'
      | 'CoCurricular'
      | 'Degree'
      | 'Diploma'
      | 'DoctoralDegree'
      | 'Fieldwork'
      | 'GeneralEducationDevelopment'
      | 'JourneymanCertificate'
      | 'LearningProgram'
      | 'License'
      | 'Membership'
      | 'ProfessionalDoctorate'
      | 'QualityAssuranceCredential'
      | 'MasterCertificate'
      | 'MasterDegree'
      | 'MicroCredential'
      | 'ResearchDoctorate'
      | 'SecondarySchoolDiploma'
    )
  | `ext:${string}`
/**
 * A text, or the same in one language or several (VCDM 2.0, section 4.6).
 */
export type TextInLanguages = string | LanguageValue | LanguageValue[]
/**
 * A well-formed language tag of BCP 47, in any letter case.
 */
export type AnyLanguageTag = string
/**
 * The contexts of an Open Badges 3.0 document: W3C credentials v2 first, Open Badges second, then others.
 */
export type BadgeContext = Context[]
/**
 * A point in time with its time zone (xsd:dateTimeStamp), on a day that the calendar has.
 */
export type Instant = string
/**
 * A profile, or its id alone.
 */
export type ProfileReference = Uri | Profile
/**
 * The place of an entry in a status list: decimal digits, or on reading the number.
 */
export type StatusListIndex = string | number
/**
 * A value of a status entry in hexadecimal, such as 0x1.
 */
export type StatusValue = string
/**
 * One digest of a file or several, as Subresource Integrity writes them.
 */
export type IntegrityMetadata = string
/**
 * A credential secured as a JWT in compact form: three base64url parts, of which the second may be empty.
 */
export type CompactJws = string
/**
 * What kind of identifier it is; other kinds begin with ext:.
 */
export type IdentifierType =
  | (
      | 'name'
      | 'sourcedId'
      | 'systemId'
      | 'productId'
      | 'userName'
      | 'accountId'
      | 'emailAddress'
      | 'nationalIdentityNumber'
      | 'isbn'
      | 'issn'
      | 'lisSourcedId'
      | 'oneRosterSourcedId'
      | 'sisSourcedId'
      | 'ltiContextId'
      | 'ltiDeploymentId'
      | 'ltiToolId'
      | 'ltiPlatformId'
      | 'ltiUserId'
      | 'identifier'
    )
  | `ext:${string}`
/**
 * A day that the calendar has (xsd:date).
 */
export type CalendarDate = string
/**
 * A language of BCP 47 with an optional script and region, such as en, pap, sr-Latn or pt-BR.
 */
export type LanguageTag = string
/**
 * What kind of result is described; other kinds begin with ext:.
 */
export type ResultType =
  | (
      | 'GradePointAverage'
      | 'LetterGrade'
      | 'Percent'
      | 'PerformanceLevel'
      | 'PredictedScore'
      | 'RawScore'
      | 'Result'
      | 'RubricCriterion'
      | 'RubricCriterionLevel'
      | 'RubricScore'
      | 'ScaledScore'
      | 'Status'
    )
  | `ext:${string}`
/**
 * How far an achievement has come.
 */
export type ResultStatus =
  'Completed' | 'Enrolled' | 'Failed' | 'InProgress' | 'OnHold' | 'Provisional' | 'Withdrew'
/**
 * A profile that says its name.
 */
export type NamedProfile = Profile & {
  name: unknown
  [k: string]: unknown
}
/**
 * A length of time in weeks, or in days, hours and minutes (ISO 8601), such as PT20M.
 */
export type Duration = string
/**
 * A colour by its hexadecimal digits, such as #1a7f4b.
 */
export type Colour = string
/**
 * What a task is done with: a kind of evidence, the answers to its form, or the code of a claim.
 */
export type TaskEvidence = 'text' | 'photo' | 'video' | 'file' | 'link' | 'form' | 'claim'
export type QuestionKind = 'text' | 'choice' | 'choices' | 'link' | 'file'
/**
 * Who may see it: everybody, or only those who review.
 */
export type Visibility = 'public' | 'reviewers'
/**
 * Ids of evidence items of the application.
 */
export type CriterionEvidence = Uri[]
/**
 * A label is issued or not yet issued.
 */
export type Outcome = 'issue' | 'notYetIssued'
/**
 * The creator of an achievement lets an issuer issue it: a badge by the creator about the issuer, with the achievements in alignment, their digests in relatedResource, and an end.
 */
export type AuthorityToIssue = OpenBadgeCredential & {
  validUntil: unknown
  issuer?: NamedProfile
  credentialSubject?: {
    id: unknown
    achievement?: {
      achievementType: 'ext:AuthorityToIssue'
      alignment: unknown
      [k: string]: unknown
    }
    [k: string]: unknown
  }
  [k: string]: unknown
}
/**
 * One of the five conditions of the award rule.
 */
export type CheckCode =
  'FORM_COMPLETE' | 'FORMAL_ALL' | 'EVIDENCE_ALL' | 'ANSWERS_MIN_LEVEL' | 'INDICATORS_MIN_SHARE'
/**
 * What a status is about: revocation, suspension, refresh, message, or another.
 */
export type StatusPurpose = string
/**
 * A bitstring, compressed by gzip, in base64url after the letter u.
 */
export type EncodedStatusList = string
/**
 * An absolute https address with a host, and without a user name.
 */
export type HttpsUrl = string
/**
 * A decentralised identifier, without path, query or fragment.
 */
export type Did = string
/**
 * A country by its two capital letters (ISO 3166-1 alpha-2).
 */
export type CountryCode = string
/**
 * A DID URL that names one key: a DID and a fragment.
 */
export type DidUrl = string
/**
 * An Ed25519 public key as a Multikey.
 */
export type Ed25519Multikey = string
/**
 * A further JSON-LD context; which of them are trusted is decided elsewhere.
 */
export type Context =
  | Uri
  | {
      [k: string]: unknown
    }
/**
 * One public key or several.
 */
export type VerificationMethods = VerificationMethod | VerificationMethod[]
/**
 * The keys for one purpose: one or several.
 */
export type VerificationRelationship = string | VerificationMethod | ListedMethod[]
/**
 * A public key, or the id of one.
 */
export type ListedMethod = string | VerificationMethod
/**
 * The context of the W3C data model 2.0.
 */
export type CredentialsContext = string
/**
 * What people call an application by, such as QL-2026-0041.
 */
export type Reference = string
/**
 * Genre of the evidence in which an endorsement says more than its comment.
 */
export type EndorsementGenre =
  'StandardsAlignment' | 'UseInContext' | 'EvidenceOfLearning' | 'AssessmentTechnique' | 'Interest'
/**
 * A kind of evidence.
 */
export type EvidenceKind = 'text' | 'photo' | 'video' | 'file' | 'link'
/**
 * Evidence with an id, so that other parts of the document can refer to it.
 */
export type NamedEvidence = Evidence & {
  id: unknown
  [k: string]: unknown
}
/**
 * The contexts of an older Open Badges 3.0 document: W3C credentials v1 first, Open Badges second, then others: data model 1.1.
 */
export type OlderBadgeContext = Context[]
/**
 * The context of the W3C data model 1.1.
 */
export type OlderCredentialsContext = string
/**
 * A bitstring, compressed by gzip, in base64url.
 */
export type OlderEncodedStatusList = string
/**
 * A Quality Label: an Open Badge credential by a network, about the holder’s profile, for a version of a label scheme, with a committee as its source and an end.
 */
export type QualityLabel = OpenBadgeCredential & {
  name: unknown
  awardedDate: unknown
  validUntil: unknown
  issuer?: NamedProfile
  credentialSubject?: {
    id: unknown
    source: NamedProfile
    achievement?: {
      version: unknown
      creator: unknown
      achievementType: 'QualityAssuranceCredential'
      [k: string]: unknown
    }
    [k: string]: unknown
  }
  [k: string]: unknown
}
/**
 * The mark that a holder embeds in the badges it issues: an endorsement by the network about the holder’s profile, for as long as the label.
 */
export type TrustMark = EndorsementCredential & {
  validUntil: unknown
  issuer?: NamedProfile
  [k: string]: unknown
}
/**
 * What a thing is: one type or several.
 */
export type TypeNames = string | string[]
/**
 * One such thing or several.
 */
export type TypedThings = TypedThing | TypedThing[]

/**
 * An issuer whose badges are accepted; no committee decides on them.
 */
export interface AcceptedIssuer {
  id: Uri
  /**
   * What it is called in reports, whatever it calls itself.
   */
  name: string
}
/**
 * Something that can be achieved, and what is asked for it.
 */
export interface Achievement {
  id: Uri
  type: 'Achievement' | string[]
  alignment?: Alignment | Alignment[]
  achievementType?: AchievementType
  creator?: Profile
  creditsAvailable?: number
  criteria: Criteria
  description: TextInLanguages
  endorsement?: EndorsementCredential | EndorsementCredential[]
  endorsementJwt?: CompactJws | CompactJws[]
  fieldOfStudy?: string
  humanCode?: string
  image?: Image
  inLanguage?: LanguageTag
  name: TextInLanguages
  otherIdentifier?: IdentifierEntry | IdentifierEntry[]
  related?: Related | Related[]
  resultDescription?: ResultDescription | ResultDescription[]
  specialization?: string
  tag?: string | string[]
  version?: string
  [k: string]: unknown
}
/**
 * A node of a framework that an achievement, a result or a level corresponds to.
 */
export interface Alignment {
  type: 'Alignment' | string[]
  targetCode?: string
  targetDescription?: string
  targetName: string
  targetFramework?: string
  targetType?: AlignmentTargetType
  targetUrl: Uri
  [k: string]: unknown
}
/**
 * A person or an organisation: issuer, holder, endorser, network or committee.
 */
export interface Profile {
  id: Uri
  type: 'Profile' | string[]
  name?: TextInLanguages
  url?: Uri
  phone?: string
  description?: TextInLanguages
  endorsement?: EndorsementCredential | EndorsementCredential[]
  endorsementJwt?: CompactJws | CompactJws[]
  image?: Image
  email?: string
  address?: Address
  otherIdentifier?: IdentifierEntry | IdentifierEntry[]
  /**
   * Who speaks for the organisation.
   */
  official?: string
  parentOrg?: Profile
  familyName?: string
  givenName?: string
  additionalName?: string
  patronymicName?: string
  honorificPrefix?: string
  honorificSuffix?: string
  familyNamePrefix?: string
  dateOfBirth?: CalendarDate
  [k: string]: unknown
}
/**
 * A text with its language, its direction or both (VCDM 2.0, section 11.1). One with neither is a string.
 */
export interface LanguageValue {
  '@value': string
  '@language'?: AnyLanguageTag
  '@direction'?: 'ltr' | 'rtl'
}
/**
 * An Open Badges 3.0 endorsement (data model 2.0): somebody vouches for a credential, an achievement or a profile.
 */
export interface EndorsementCredential {
  '@context': BadgeContext
  id: Uri
  type: string[]
  name: TextInLanguages
  description?: TextInLanguages
  image?: Image
  awardedDate?: Instant
  credentialSubject: EndorsementSubject
  evidence?: Evidence | Evidence[]
  issuer: ProfileReference
  validFrom: Instant
  validUntil?: Instant
  issuanceDate?: undefined
  expirationDate?: undefined
  credentialStatus?: CredentialStatus | CredentialStatus[]
  credentialSchema?: CredentialSchema | CredentialSchema[]
  refreshService?: RefreshService | RefreshService[]
  termsOfUse?: TermsOfUse | TermsOfUse[]
  relatedResource?: RelatedResource | RelatedResource[]
  proof?: Proof | Proof[]
  [k: string]: unknown
}
/**
 * A picture by its address or data URI; it has no other members.
 */
export interface Image {
  id: Uri
  type: 'Image'
  /**
   * The picture in words, for those who cannot see it.
   */
  caption?: string
}
/**
 * What is endorsed, and what the endorser says of it.
 */
export interface EndorsementSubject {
  id: Uri
  type: 'EndorsementSubject' | string[]
  /**
   * Markdown.
   */
  endorsementComment?: string
  [k: string]: unknown
}
/**
 * What shows that an achievement was reached.
 */
export interface Evidence {
  id?: Uri
  type: 'Evidence' | string[]
  /**
   * Markdown.
   */
  narrative?: string
  name?: string
  description?: string
  genre?: string
  audience?: string
  [k: string]: unknown
}
/**
 * Where to find out whether a credential still stands.
 */
export interface CredentialStatus {
  id?: Uri
  type: string
  statusPurpose?: string
  statusListIndex?: StatusListIndex
  statusListCredential?: Uri
  statusSize?: number
  statusMessage?: StatusMessage | StatusMessage[]
  [k: string]: unknown
}
/**
 * What one value of a status entry means.
 */
export interface StatusMessage {
  status: StatusValue
  message: string
  [k: string]: unknown
}
/**
 * A schema that a credential can be checked against.
 */
export interface CredentialSchema {
  id: Uri
  type: string
  [k: string]: unknown
}
/**
 * Where a newer copy of a credential can be had.
 */
export interface RefreshService {
  id: Uri
  type: string
  [k: string]: unknown
}
/**
 * What a credential may be used for.
 */
export interface TermsOfUse {
  id?: Uri
  type: string
  [k: string]: unknown
}
/**
 * A file that a credential speaks of, bound by a digest.
 */
export interface RelatedResource {
  id: Uri
  digestMultibase?: string
  digestSRI?: IntegrityMetadata
  mediaType?: string
  [k: string]: unknown
}
/**
 * A proof; its members are judged where it is checked.
 */
export interface Proof {
  type: string
  [k: string]: unknown
}
/**
 * A postal address.
 */
export interface Address {
  type: 'Address' | string[]
  addressCountry?: string
  addressCountryCode?: string
  addressRegion?: string
  addressLocality?: string
  streetAddress?: string
  postOfficeBoxNumber?: string
  postalCode?: string
  geo?: GeoCoordinates
  [k: string]: unknown
}
/**
 * A place by its coordinates in degrees.
 */
export interface GeoCoordinates {
  type: 'GeoCoordinates'
  latitude: number
  longitude: number
  [k: string]: unknown
}
/**
 * One further identifier of a thing; it has no other members.
 */
export interface IdentifierEntry {
  type: 'IdentifierEntry'
  identifier: string
  identifierType: IdentifierType
}
/**
 * What is asked of somebody to earn an achievement: an address, a text in Markdown, or both.
 */
export interface Criteria {
  id?: Uri
  /**
   * Markdown.
   */
  narrative?: string
  [k: string]: unknown
}
/**
 * Another edition of an achievement, such as one in another language.
 */
export interface Related {
  id: Uri
  type: 'Related' | string[]
  inLanguage?: LanguageTag
  version?: string
  [k: string]: unknown
}
/**
 * A result that an achievement can have.
 */
export interface ResultDescription {
  id: Uri
  type: 'ResultDescription' | string[]
  alignment?: Alignment | Alignment[]
  allowedValue?: string | string[]
  name: string
  requiredLevel?: Uri
  requiredValue?: string
  resultType: ResultType
  rubricCriterionLevel?: RubricCriterionLevel | RubricCriterionLevel[]
  valueMax?: string
  valueMin?: string
  [k: string]: unknown
}
/**
 * One level of a rubric.
 */
export interface RubricCriterionLevel {
  id: Uri
  type: 'RubricCriterionLevel' | string[]
  alignment?: Alignment | Alignment[]
  description?: string
  level?: string
  name: string
  points?: string
  [k: string]: unknown
}
/**
 * Who achieved what.
 */
export interface AchievementSubject {
  id?: Uri
  type: 'AchievementSubject' | string[]
  activityEndDate?: Instant
  activityStartDate?: Instant
  creditsEarned?: number
  achievement: Achievement
  identifier?: IdentityObject | IdentityObject[]
  image?: Image
  licenseNumber?: string
  /**
   * Markdown.
   */
  narrative?: string
  result?: Result | Result[]
  role?: string
  source?: Profile
  term?: string
  [k: string]: unknown
}
/**
 * Whom a credential is about, by an identifier that may be hashed; it has no other members.
 */
export interface IdentityObject {
  type: 'IdentityObject'
  /**
   * Whether identityHash is a hash of the identifier.
   */
  hashed: boolean
  /**
   * The identifier itself, or its hash with the algorithm before a dollar sign.
   */
  identityHash: string
  identityType: IdentifierType
  /**
   * Text appended to the identifier before hashing.
   */
  salt?: string
}
/**
 * A result that somebody reached.
 */
export interface Result {
  type: 'Result' | string[]
  achievedLevel?: Uri
  alignment?: Alignment | Alignment[]
  resultDescription?: Uri
  status?: ResultStatus
  value?: string
  [k: string]: unknown
}
/**
 * Something that people take part in and earn a badge by: an event, a course, a playlist of other activities, or an application with a form.
 */
export interface Activity {
  type: 'Activity'
  id: Uri
  version?: string
  organiser: NamedProfile
  creator?: NamedProfile
  name: LanguageMap
  description: LanguageMap
  criteria?: LanguageMap
  /**
   * Languages in which the badge exists.
   */
  languages: LanguageTag[]
  kind?: 'course' | 'event' | 'workshop' | 'volunteering' | 'internship' | 'project' | 'playlist'
  skills?: Skill[]
  tags?: string[]
  workload?: Duration
  cover?: Cover
  /**
   * Without tasks and requirements, the badge is earned by claiming it.
   */
  tasks: Task[]
  /**
   * How many of the tasks must be done; all by default.
   */
  tasksRequired?: number
  /**
   * What a participant must hold already: badges or skills.
   */
  requires?: Requirement[]
  /**
   * How many of the requirements must be met; all by default.
   */
  requiresCount?: number
}
/**
 * One text in one or more languages, by language tag.
 */
export interface LanguageMap {
  [k: string]: string
}
/**
 * A skill of a framework that the activity develops.
 */
export interface Skill {
  targetUrl: Uri
  targetName: LanguageMap
  targetFramework?: string
  targetCode?: string
}
/**
 * How the activity looks on a page.
 */
export interface Cover {
  colour?: Colour
  image?: Uri
  caption?: LanguageMap
}
/**
 * Something to do, and who confirms that it was done.
 */
export interface Task {
  id: Uri
  prompt: LanguageMap
  /**
   * Kinds of evidence, of which any is enough; the answers to a form are always needed. Empty if none is asked for. A claim has no other kind beside it.
   */
  accepts: TaskEvidence[]
  /**
   * The questions, if form is accepted.
   */
  form?: Question[]
  review?: TaskReview
}
/**
 * A question of a form.
 */
export interface Question {
  id: Uri
  prompt: LanguageMap
  description?: LanguageMap
  kind: QuestionKind
  required: boolean
  maxWords?: number
  maxCharacters?: number
  choices?: QuestionChoice[]
  /**
   * Media types of files that are accepted, such as application/pdf or image/*.
   */
  mediaTypes?: string[]
  maxBytes?: number
  visibility?: Visibility
}
/**
 * An answer to choose.
 */
export interface QuestionChoice {
  id: string
  label: LanguageMap
}
/**
 * Who confirms a task, and how many of them.
 */
export interface TaskReview {
  by: 'self' | 'peers' | 'organisers' | 'team' | 'teamLeads' | 'named'
  /**
   * How many different people must approve.
   */
  count?: number
  /**
   * The people who may review.
   */
  people?: Uri[]
}
/**
 * Something asked for, which any one badge can show that fits one of the options.
 */
export interface Requirement {
  id: Uri
  name: LanguageMap
  /**
   * Welcome, and not asked for: it does not count.
   */
  optional?: true
  /**
   * Ways to meet it; one is enough.
   */
  anyOf: RequirementOption[]
}
/**
 * What one badge has to be: everything that is written here.
 */
export interface RequirementOption {
  skill?: Uri
  achievement?: RequiredAchievement
  minimum?: RequiredMinimum
  /**
   * Issuers that are accepted, and no others.
   */
  issuedBy?: Uri[]
  /**
   * The issuer held the Quality Label when it awarded the badge.
   */
  labelHeld?: true
  endorsedBy?: RequiredEndorser
  awardedAfter?: Instant
  /**
   * A badge is enough that the holder issued to themselves.
   */
  selfIssued?: true
}
/**
 * An achievement by its id and its creator, since anybody can write the id alone.
 */
export interface RequiredAchievement {
  id: Uri
  creator: Uri
}
/**
 * What one result of the badge has to reach.
 */
export interface RequiredMinimum {
  resultDescription?: Uri
  /**
   * Lowest value of the result that is enough.
   */
  value?: number
  /**
   * Lowest level of the rubric that is enough: its level as a number or, where it has none, its points.
   */
  level?: number
}
/**
 * Who endorses the badge, its achievement or its issuer: one endorser who fits everything that is written here.
 */
export interface RequiredEndorser {
  /**
   * Endorsers that are accepted, and no others.
   */
  ids?: Uri[]
  /**
   * What the endorser is, in the words of the trust material: municipality, school, employer.
   */
  kind?: string
  /**
   * How far the endorser reaches, in the words of the trust material: local, regional, national.
   */
  level?: string
}
/**
 * The answer to a quality criterion.
 */
export interface Answer {
  criterion: Uri
  text: LanguageMap
  evidence?: CriterionEvidence
}
/**
 * A file that answers a question, with the digest that binds it.
 */
export interface AnswerFile {
  id: Uri
  name?: string
  mediaType: string
  sizeBytes: number
  digestMultibase?: string
}
/**
 * The level an evaluator gives an answer.
 */
export interface AnswerJudgement {
  criterion: Uri
  level: number
  comment?: string
}
/**
 * The level an answer counts with.
 */
export interface AnswerOutcome {
  criterion: Uri
  level: number
}
/**
 * What one evaluator finds in an application.
 */
export interface Assessment {
  type: 'Assessment'
  id: Uri
  application: Uri
  evaluator: Uri
  assessedAt: Instant
  formal: FormalJudgement[]
  answers: AnswerJudgement[]
  indicators: IndicatorJudgement[]
  recommendation: Outcome
  feedback?: LanguageMap
}
/**
 * What an evaluator says of a formal criterion.
 */
export interface FormalJudgement {
  criterion: Uri
  met: boolean
  comment?: string
}
/**
 * Whether an evaluator finds an indicator met.
 */
export interface IndicatorJudgement {
  indicator: Uri
  met: boolean
}
/**
 * An Open Badges 3.0 credential (data model 2.0): an issuer says that somebody reached an achievement.
 */
export interface OpenBadgeCredential {
  '@context': BadgeContext
  id: Uri
  type: string[]
  name?: TextInLanguages
  description?: TextInLanguages
  image?: Image
  awardedDate?: Instant
  credentialSubject: AchievementSubject
  endorsement?: EndorsementCredential | EndorsementCredential[]
  endorsementJwt?: CompactJws | CompactJws[]
  evidence?: Evidence | Evidence[]
  issuer: ProfileReference
  validFrom: Instant
  validUntil?: Instant
  issuanceDate?: undefined
  expirationDate?: undefined
  credentialStatus?: CredentialStatus | CredentialStatus[]
  credentialSchema?: CredentialSchema | CredentialSchema[]
  refreshService?: RefreshService | RefreshService[]
  termsOfUse?: TermsOfUse | TermsOfUse[]
  relatedResource?: RelatedResource | RelatedResource[]
  proof?: Proof | Proof[]
  [k: string]: unknown
}
/**
 * One condition of the award rule, with what was found and what is asked.
 */
export interface AwardCheck {
  code: CheckCode
  met: boolean
  actual: number | string | boolean
  required: number | string | boolean
}
/**
 * The status of many credentials.
 */
export interface BitstringStatusList {
  id?: Uri
  type: 'BitstringStatusList' | string[]
  statusPurpose: StatusPurpose | StatusPurpose[]
  encodedList: EncodedStatusList
  /**
   * For how many milliseconds a copy of the list may be relied on.
   */
  ttl?: number
  [k: string]: unknown
}
/**
 * A Bitstring Status List 1.0 credential (data model 2.0): the status of many credentials, a few bits for each.
 */
export interface BitstringStatusListCredential {
  '@context': Context[]
  id: Uri
  type: string[]
  name?: TextInLanguages
  description?: TextInLanguages
  issuer: Uri | StatusListIssuer
  validFrom?: Instant
  validUntil?: Instant
  issuanceDate?: undefined
  expirationDate?: undefined
  credentialSubject: BitstringStatusList
  proof?: Proof | Proof[]
  [k: string]: unknown
}
/**
 * Who answers for a status list.
 */
export interface StatusListIssuer {
  id: Uri
  name?: TextInLanguages
  [k: string]: unknown
}
/**
 * Says that an activity, or a task of it, can be claimed by a code: where, from when until when, and how often. It is public; the secret from which its codes are made is not part of it.
 */
export interface ClaimOffer {
  type: 'ClaimOffer'
  id: Uri
  activity: Uri
  task?: Uri
  url: HttpsUrl
  /**
   * shared: one code for everybody. single: one code for each card, which works once. rotating: a code that changes.
   */
  codes: 'shared' | 'single' | 'rotating'
  /**
   * After how many seconds a rotating code changes; each one works until the one after it ends.
   */
  everySeconds?: number
  opensAt: Instant
  closesAt: Instant
  /**
   * How many claims are granted; of single codes, how many cards there are.
   */
  limit: number
}
/**
 * Who decides for a network, with which keys and when, and how many of them must sign.
 */
export interface Committee {
  type: 'Committee'
  id: Uri
  name: string
  network: Did
  /**
   * Members who must sign; at most as many as there are.
   */
  quorum: number
  validFrom: Instant
  validUntil?: Instant
  members: CommitteeMember[]
  /**
   * Groups of which some must be among the signers, beside the quorum.
   */
  groups?: CommitteeGroup[]
  /**
   * Members without whose signature nothing is decided.
   */
  requiredMembers?: Uri[]
}
/**
 * A member of a committee, and when in office.
 */
export interface CommitteeMember {
  id: Uri
  name: string
  country?: CountryCode
  languages?: LanguageTag[]
  /**
   * Whether the member belongs to the coordination trio.
   */
  trio: boolean
  validFrom?: Instant
  validUntil?: Instant
  keys: CommitteeKey[]
}
/**
 * An Ed25519 key of a member, and when it may sign.
 */
export interface CommitteeKey {
  id: DidUrl
  publicKeyMultibase: Ed25519Multikey
  validFrom?: Instant
  validUntil?: Instant
  revoked?: Instant
}
/**
 * Members of whom some must sign.
 */
export interface CommitteeGroup {
  name: string
  members: Uri[]
  quorum: number
}
/**
 * The document of a DID or of an https controller: its keys, and what each is for.
 */
export interface ControlledIdentifierDocument {
  id: Uri
  verificationMethod?: VerificationMethods
  assertionMethod?: VerificationRelationship
  authentication?: VerificationRelationship
  keyAgreement?: VerificationRelationship
  capabilityInvocation?: VerificationRelationship
  capabilityDelegation?: VerificationRelationship
  [k: string]: unknown
}
/**
 * A public key in a DID document, in the form of its type.
 */
export interface VerificationMethod {
  id: string
  type: string
  controller: Uri
  expires?: Instant
  revoked?: Instant
  [k: string]: unknown
}
/**
 * What a committee decides about an application, and on what grounds.
 */
export interface Decision {
  type: 'Decision'
  id: Uri
  application: Uri
  applicant?: Uri
  reference: Reference
  renews?: Uri
  follows?: Uri
  scheme: Uri
  schemeVersion: string
  committee: Uri
  decidedAt: Instant
  outcome: Outcome
  checks: AwardCheck[]
  /**
   * Codes of the checks that are not met.
   */
  unmet: CheckCode[]
  formal: FormalOutcome[]
  answers: AnswerOutcome[]
  indicators: IndicatorCount
  afterDeadline: boolean
  feedback?: LanguageMap
}
/**
 * Whether a formal criterion counts as met.
 */
export interface FormalOutcome {
  criterion: Uri
  met: boolean
}
/**
 * How many of the indicators are met.
 */
export interface IndicatorCount {
  checked: number
  total: number
}
/**
 * A DID or controller document, as its controller published it.
 */
export interface DidDocument {
  id: Uri
  [k: string]: unknown
}
/**
 * Asks somebody to endorse a badge, an achievement or a profile. It travels as a file and has no signature.
 */
export interface EndorsementRequest {
  type: 'EndorsementRequest'
  id: Uri
  by: NamedProfile
  /**
   * The badge, achievement or profile to endorse, whole.
   */
  target: {
    type: unknown
    id: Uri
    [k: string]: unknown
  }
  /**
   * Context of the document that contains the target, if the target has none and it is not that of a badge.
   */
  targetContext?: {
    [k: string]: unknown
  }
  message: LanguageMap
  /**
   * What the endorser is asked to write about, by the genre of the evidence.
   */
  asks?: EndorsementGenre[]
  language?: LanguageTag
  requestedAt: Instant
  expiresAt: Instant
  replyTo?: Uri
}
/**
 * A status list and when it was fetched from its issuer.
 */
export interface FetchedStatusList {
  /**
   * The status list credential, as its issuer published it.
   */
  credential: {
    [k: string]: unknown
  }
  fetchedAt: Instant
}
/**
 * The answer to a question of a form.
 */
export interface FormAnswer {
  question: Uri
  /**
   * A text, a link or the id of a choice; the ids of several choices; or a file.
   */
  value: string | string[] | AnswerFile
}
/**
 * A criterion that is met or not.
 */
export interface FormalCriterion {
  id: Uri
  name: LanguageMap
  description?: LanguageMap
  evidenceRequired: boolean
}
/**
 * What the applicant says of a formal criterion.
 */
export interface FormalDeclaration {
  criterion: Uri
  met: boolean
  /**
   * Why an unmet criterion should not stand in the way.
   */
  explanation?: string
  evidence?: CriterionEvidence
}
/**
 * Something that good practice shows; a share of them must be met.
 */
export interface Indicator {
  id: Uri
  name: LanguageMap
}
/**
 * Whether the applicant claims an indicator.
 */
export interface IndicatorDeclaration {
  indicator: Uri
  checked: boolean
  evidence?: CriterionEvidence
}
/**
 * An application for a label: who applies, what they declare, their answers and their evidence.
 */
export interface LabelApplication {
  type: 'LabelApplication'
  id: Uri
  reference: Reference
  scheme: Uri
  schemeVersion: string
  applicant: NamedProfile
  country: CountryCode
  languages: LanguageTag[]
  submittedAt: Instant
  renews?: Uri
  follows?: Uri
  formal: FormalDeclaration[]
  answers: Answer[]
  indicators: IndicatorDeclaration[]
  evidence: NamedEvidence[]
}
/**
 * The rules of a label in one version: criteria, indicators, scale, award rule, validity, deadline and committee.
 */
export interface LabelScheme {
  type: 'LabelScheme'
  id: Uri
  version: string
  name: LanguageMap
  description: LanguageMap
  criteria: LanguageMap
  criteriaUrl?: Uri
  issuer: SchemeIssuer
  languages: LanguageTag[]
  formalCriteria: FormalCriterion[]
  qualityCriteria: QualityCriterion[]
  indicators: Indicator[]
  /**
   * From the lowest level to the highest.
   */
  scale: ScaleLevel[]
  rule: SchemeRule
  /**
   * Years for which a label is valid, at most 100.
   */
  validityYears: number
  /**
   * Days after an application in which it should be decided on, at most 3660.
   */
  decisionDeadlineDays: number
  committee: SchemeCommittee
  renewal?: SchemeRenewal
  /**
   * Set where the scheme is reduced to the criteria of its renewal: no label is issued first by it.
   */
  renewalsOnly?: true
}
/**
 * The network that issues labels of a scheme.
 */
export interface SchemeIssuer {
  id: Did
  name: string
  url?: Uri
  email?: string
}
/**
 * A criterion that is answered in text and judged on the scale.
 */
export interface QualityCriterion {
  id: Uri
  name: LanguageMap
  description?: LanguageMap
  evidenceRequired: boolean
}
/**
 * One level of the evaluation scale.
 */
export interface ScaleLevel {
  id: Uri
  level: number
  name: LanguageMap
  description?: LanguageMap
}
/**
 * When a label is awarded.
 */
export interface SchemeRule {
  /**
   * The lowest level that is enough.
   */
  minimumLevel: number
  /**
   * Per cent of the indicators that must be met.
   */
  minimumIndicatorShare: number
  /**
   * How the levels of several evaluators become one: the lowest counts.
   */
  levelCombination: 'lowest'
}
/**
 * How a committee is made up.
 */
export interface SchemeCommittee {
  minimumMembers: number
  maximumMembers: number
  /**
   * Members of the coordination trio.
   */
  minimumTrioMembers: number
  /**
   * Evaluators of one application.
   */
  evaluators: number
  /**
   * Members who must sign.
   */
  quorum: number
}
/**
 * The shortened evaluation by which a label is renewed, and when it is open.
 */
export interface SchemeRenewal {
  /**
   * Ids of the formal criteria, quality criteria and indicators that are evaluated again: at least one of each.
   */
  criteria: Uri[]
  /**
   * Days before the end of the label from which a renewal can be applied for, at most 3660.
   */
  opensDaysBefore: number
  /**
   * Days after the end of the label until which it can still be renewed, at most 3660.
   */
  graceDays: number
}
/**
 * An Open Badges 3.0 endorsement of the older data model 1.1: it is read and verified, and no longer issued.
 */
export interface OlderEndorsementCredential {
  '@context': OlderBadgeContext
  id: Uri
  type: string[]
  name: string
  description?: string
  image?: Image
  awardedDate?: Instant
  credentialSubject: EndorsementSubject
  evidence?: Evidence | Evidence[]
  issuer: ProfileReference
  issuanceDate: Instant
  expirationDate?: Instant
  validFrom?: undefined
  validUntil?: undefined
  credentialStatus?: CredentialStatus | CredentialStatus[]
  credentialSchema?: CredentialSchema | CredentialSchema[]
  refreshService?: RefreshService | RefreshService[]
  termsOfUse?: TermsOfUse | TermsOfUse[]
  proof?: Proof | Proof[]
  [k: string]: unknown
}
/**
 * An Open Badges 3.0 credential of the older data model 1.1: it is read and verified, and no longer issued.
 */
export interface OlderOpenBadgeCredential {
  '@context': OlderBadgeContext
  id: Uri
  type: string[]
  name?: string
  description?: string
  image?: Image
  awardedDate?: Instant
  credentialSubject: AchievementSubject
  endorsement?: EndorsementCredential | EndorsementCredential[]
  endorsementJwt?: CompactJws | CompactJws[]
  evidence?: Evidence | Evidence[]
  issuer: ProfileReference
  issuanceDate: Instant
  expirationDate?: Instant
  validFrom?: undefined
  validUntil?: undefined
  credentialStatus?: CredentialStatus | CredentialStatus[]
  credentialSchema?: CredentialSchema | CredentialSchema[]
  refreshService?: RefreshService | RefreshService[]
  termsOfUse?: TermsOfUse | TermsOfUse[]
  proof?: Proof | Proof[]
  [k: string]: unknown
}
/**
 * The status of many credentials, one bit for each: gzip in base64url, without a letter of multibase.
 */
export interface OlderStatusList {
  id?: Uri
  type: 'StatusList2021' | string[]
  statusPurpose: StatusPurpose
  encodedList: OlderEncodedStatusList
  [k: string]: unknown
}
/**
 * What one participant did in an activity, and what reviewers said of it: a log of dated events. It is private; only what its participant made public becomes part of a badge.
 */
export interface Participation {
  type: 'Participation'
  id: Uri
  activity: Uri
  activityVersion?: string
  participant: Uri
  events: ParticipationEvent[]
}
/**
 * Something that happened in a participation.
 */
export interface ParticipationEvent {
  type: 'submitted' | 'cancelled' | 'claimed' | 'reviewed' | 'shown' | 'hidden'
  at: Instant
  task?: Uri
  evidence?: SubmittedEvidence[]
  answers?: FormAnswer[]
  offer?: Uri
  by?: Uri
  /**
   * In which role the reviewer reviews.
   */
  as?: 'peer' | 'organiser' | 'team' | 'teamLead' | 'named'
  /**
   * approved; ask to improve; or declined, which is final.
   */
  outcome?: 'approved' | 'improve' | 'declined'
  /**
   * Required unless approved.
   */
  comment?: string
  evidenceId?: Uri
}
/**
 * Evidence of a task.
 */
export interface SubmittedEvidence {
  kind: EvidenceKind
  evidence: NamedEvidence
  relatedResource?: RelatedResource
  visibility?: Visibility
}
/**
 * Credentials that a holder shows, with the holder's proof: a verifiable presentation without any other content.
 */
export interface Presentation {
  /**
   * W3C credentials, version 2 (of a wallet also version 1), first; then others, such as that of the suite of the proof.
   */
  '@context': Context[]
  id?: Uri
  /**
   * VerifiablePresentation; a further type is a URI.
   */
  type: 'VerifiablePresentation' | string[]
  /**
   * Who presents; the proof is by a key of this holder.
   */
  holder?: Uri | PresentationHolder
  /**
   * At least one and at most 100 credentials: each with its own context, or a JWT in an EnvelopedVerifiableCredential.
   */
  verifiableCredential: PresentedCredential | PresentedCredential[]
  /**
   * One proof, by the holder.
   */
  proof?: Proof | Proof[]
}
/**
 * A holder by the id alone.
 */
export interface PresentationHolder {
  id: Uri
}
/**
 * A credential, which is checked as a document of its own, or an envelope around a JWT.
 */
export interface PresentedCredential {
  '@context': unknown
  type: unknown
  [k: string]: unknown
}
/**
 * A label and all that happened to it.
 */
export interface RegisterEntry {
  label: Uri
  holder: Uri
  network: Did
  scheme?: Uri
  events: RegisterEvent[]
}
/**
 * Something that happened to a label.
 */
export interface RegisterEvent {
  type: 'issued' | 'suspended' | 'reinstated' | 'withdrawn' | 'renewed'
  at: Instant
  validUntil?: Instant
  /**
   * The digest of the credential that was issued.
   */
  digest?: string
  decision?: Uri
  reason?: string
}
/**
 * What somebody asks for, such as an employer for a job: badges are matched with it. It travels as a file and has no signature.
 */
export interface RequirementList {
  type: 'RequirementList'
  id: Uri
  name: LanguageMap
  /**
   * How many of the requirements that are not optional must be met; all of them, unless given.
   */
  count?: number
  requirements: Requirement[]
}
/**
 * A Status List 2021 credential (data model 1.1, with which alone its context agrees), the predecessor of Bitstring Status List: it is read, and not issued.
 */
export interface StatusList2021Credential {
  '@context': Context[]
  id: Uri
  type: string[]
  name?: TextInLanguages
  description?: TextInLanguages
  issuer: Uri | StatusListIssuer
  issuanceDate: Instant
  expirationDate?: Instant
  validFrom?: undefined
  validUntil?: undefined
  credentialSubject: OlderStatusList
  proof?: Proof | Proof[]
  [k: string]: unknown
}
/**
 * Somebody or something that claims are made about.
 */
export interface Subject {
  [k: string]: unknown
}
/**
 * Everything that a verifier without network relies on, signed by the root keys.
 */
export interface TrustBundle {
  type: 'TrustBundle'
  id: Uri
  /**
   * Higher in each later bundle.
   */
  version: number
  issuedAt: Instant
  expiresAt: Instant
  /**
   * Every root so far, oldest first; the last one signs the bundle.
   */
  roots: TrustRoot[]
  networks?: TrustedNetwork[]
  /**
   * Issuers whose badges are accepted, beside networks, endorsers and holders of labels.
   */
  issuers?: AcceptedIssuer[]
  didDocuments?: DidDocument[]
  committees?: Committee[]
  statusLists?: FetchedStatusList[]
  /**
   * The published collection of endorsements: JSON, or JWTs as text. Each is verified where it is used.
   */
  endorsements?: (
    | {
        [k: string]: unknown
      }
    | string
  )[]
  endorsers?: TrustedEndorser[]
  schemes?: LabelScheme[]
  /**
   * Every label, with all that happened to it.
   */
  register?: RegisterEntry[]
  /**
   * Authorities to issue, by which creators of achievements let others issue them: credentials as JSON, or JWTs.
   */
  authorities?: (
    | string
    | {
        [k: string]: unknown
      }
  )[]
  /**
   * Data Integrity proofs of the suite eddsa-jcs-2022, one per root key.
   */
  proof?: Proof[]
}
/**
 * The keys whose signatures make a trust bundle, and how many of them it takes; a verifier pins one.
 */
export interface TrustRoot {
  type: 'TrustRoot'
  id: Uri
  /**
   * 1 for the first root, one more for each that replaces it.
   */
  version: number
  /**
   * Distinct keys that must sign; at most as many as there are.
   */
  threshold: number
  keys: TrustRootKey[]
  /**
   * Data Integrity proofs of the suite eddsa-jcs-2022, one per root key.
   */
  proof?: Proof[]
}
/**
 * A key of a trust root.
 */
export interface TrustRootKey {
  publicKeyMultibase: string
  /**
   * Whose key it is.
   */
  name?: string
}
/**
 * A network whose labels count.
 */
export interface TrustedNetwork {
  id: Did
  name: string
}
/**
 * An endorser that the network knows.
 */
export interface TrustedEndorser {
  id: Uri
  name: string
  /**
   * What it is, in the network's own words: municipality, school, employer.
   */
  kind: string
  /**
   * How far it reaches, in the network's own words: local, regional, national.
   */
  level?: string
}
/**
 * Something that a credential carries under a property which the data model has for many kinds of it: it says of which it is.
 */
export interface TypedThing {
  id?: Uri
  type: TypeNames
  [k: string]: unknown
}
/**
 * Any credential of the W3C data model 2.0, by that model's own rules alone: what its further terms mean, their contexts say.
 */
export interface VerifiableCredential {
  '@context': Context[]
  id?: Uri
  type: 'VerifiableCredential' | string[]
  name?: TextInLanguages
  description?: TextInLanguages
  issuer: Uri | StatusListIssuer
  validFrom?: Instant
  validUntil?: Instant
  issuanceDate?: undefined
  expirationDate?: undefined
  credentialSubject: Subject | Subject[]
  credentialStatus?: CredentialStatus | CredentialStatus[]
  credentialSchema?: CredentialSchema | CredentialSchema[]
  refreshService?: TypedThings
  termsOfUse?: TypedThings
  evidence?: TypedThings
  confidenceMethod?: TypedThings
  renderMethod?: TypedThings
  relatedResource?: RelatedResource | RelatedResource[]
  proof?: Proof | Proof[]
  [k: string]: unknown
}
