import type { Speech as Describing } from '../describing/speech'
import { createSpeech } from '../describing/speech'
import { loadDescribing } from '../describing/words/load'
import type { Language } from '../problems/find-language'
import { loadWords } from '../problems/load-words'
import type { PageCatalogue, PageSay } from './words/catalogue'
import { de } from './words/de'
import { en } from './words/en'
import { es } from './words/es'
import { fi } from './words/fi'
import { fr } from './words/fr'
import { it } from './words/it'
import { lt } from './words/lt'
import { nl } from './words/nl'

/** How the page speaks, in one language. */
export interface Speech extends Describing {
  say: Describing['say'] & PageSay
}

/** What the page says of itself, in each language. */
export const pageCatalogues: Readonly<Record<Language, PageCatalogue>> = { en, fi, de, lt, it, es, fr, nl }

export async function loadSpeech(language: Language): Promise<Speech> {
  const [words, describing] = await Promise.all([loadWords(language), loadDescribing(language)])
  return createSpeech<Speech['say']>(words, { ...describing, ...pageCatalogues[language] })
}
