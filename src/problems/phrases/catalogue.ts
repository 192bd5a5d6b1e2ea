import type { Wording } from '../wording'
import type { PhraseKey } from './en'

/** Every phrase in one language. */
export type PhraseCatalogue = Readonly<Record<PhraseKey, Wording>>
