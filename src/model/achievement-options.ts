import type { ImageOptions } from './build-image'
import type {
  AchievementType,
  Alignment,
  Profile,
  Related,
  ResultDescription,
  TextInLanguages,
} from './generated/documents'

/** What an achievement is made of. */
export interface AchievementOptions {
  id: string
  /** A text, or the same in one language or several; so is the description. */
  name: TextInLanguages
  description: TextInLanguages
  /** What is asked of the learner: a text in Markdown, or an address, or both. */
  criteria: string | { id?: string | undefined; narrative?: string | undefined }
  /** `Badge` unless given. */
  achievementType?: AchievementType | undefined
  creator?: Profile | undefined
  version?: string | undefined
  /** Language of the texts, BCP 47. */
  language?: string | undefined
  image?: ImageOptions | undefined
  tags?: readonly string[] | undefined
  alignment?: readonly Alignment[] | undefined
  related?: readonly Related[] | undefined
  resultDescription?: readonly ResultDescription[] | undefined
}

/** How an edition of a label scheme is made. */
export interface SchemeAchievementOptions {
  /** One of the scheme's languages. */
  language: string
  /** Ids of the editions by language, where they shall differ from those of `editionId`. */
  editionIds?: Readonly<Record<string, string>> | undefined
  image?: ImageOptions | undefined
}
