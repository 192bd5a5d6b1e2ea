import type { ImageOptions } from './build-image'
import type {
  AchievementType,
  Alignment,
  Profile,
  Related,
  ResultDescription,
  TextInLanguages,
} from './generated/documents'

/** Content of an achievement. */
export interface AchievementOptions {
  id: string
  /** A text, or texts by language. */
  name: TextInLanguages
  description: TextInLanguages
  /** What the learner must do: a text in Markdown, an address, or both. */
  criteria: string | { id?: string | undefined; narrative?: string | undefined }
  /** `Badge` by default. */
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

/** Options of an edition of a label scheme. */
export interface SchemeAchievementOptions {
  /** One of the scheme's languages. */
  language: string
  /** Ids of the editions by language, if they differ from those of `editionId`. */
  editionIds?: Readonly<Record<string, string>> | undefined
  image?: ImageOptions | undefined
}
