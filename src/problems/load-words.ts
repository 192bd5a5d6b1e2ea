import type { Language } from './find-language'
import { findLanguage } from './find-language'
import type { Words } from './words'
import { english } from './words'

// One module per language, loaded on first use: most users need one, and English is always loaded.
const loaders: Readonly<Record<Language, () => Words | Promise<Words>>> = {
  en: () => english,
  fi: async () => (await import('./languages/fi')).fi,
  de: async () => (await import('./languages/de')).de,
  lt: async () => (await import('./languages/lt')).lt,
  it: async () => (await import('./languages/it')).it,
  es: async () => (await import('./languages/es')).es,
  fr: async () => (await import('./languages/fr')).fr,
  nl: async () => (await import('./languages/nl')).nl,
}

/**
 * Loads the messages of a language.
 *
 * @param language - BCP 47; `de` serves `de-AT`.
 * @throws {TypeError | RangeError} If the language is unknown.
 */
export async function loadWords(language: string): Promise<Words> {
  return loaders[findLanguage(language)]()
}
