import type { PhraseKey } from './en'

/** Every phrase in one language. */
export type PhraseCatalogue = Readonly<Record<PhraseKey, string>>
