import type { ImageOptions } from './build-image'
import type { ResultDescriptionOptions } from './fill-result-description'
import type { TypeOptional } from './fill-type'
import type { AchievementType, Alignment, Profile, Related, TextInLanguages } from './generated/documents'

/** Content of an achievement. The `type` of a part may be left out: there is only one. */
export interface AchievementOptions {
  id: string
  /** A text, or texts by language. */
  name: TextInLanguages
  description: TextInLanguages
  /** What the learner must do: a text in Markdown, an address, or both. */
  criteria: string | { id?: string | undefined; narrative?: string | undefined }
  /** `Badge` by default. */
  achievementType?: AchievementType | undefined
  creator?: TypeOptional<Profile> | undefined
  version?: string | undefined
  /** Language of the texts, BCP 47. */
  language?: string | undefined
  image?: ImageOptions | undefined
  tags?: readonly string[] | undefined
  alignment?: readonly TypeOptional<Alignment>[] | undefined
  related?: readonly TypeOptional<Related>[] | undefined
  resultDescription?: readonly ResultDescriptionOptions[] | undefined
}

/** Options of the achievement that a label scheme or an activity is in one language. */
export interface EditionOptions {
  /** One of its languages, BCP 47; a locale such as `pt_BR` is read as `pt-BR`. */
  language: string
  /** Ids of the editions by language, if they differ from those of `editionId`. */
  editionIds?: Readonly<Record<string, string>> | undefined
  image?: ImageOptions | undefined
}
