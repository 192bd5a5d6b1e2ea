import type { Language } from './find-language'
import { findLanguage } from './find-language'
import type { Words } from './words'
import { english } from './words'

// One module a language, loaded when it is first asked for: most users need one, and English is always there.
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
 * The words of a language.
 *
 * @param language - BCP 47; `de-AT` is served by `de`.
 * @throws {TypeError | RangeError} If the language is unknown.
 */
export async function loadWords(language: string): Promise<Words> {
  return loaders[findLanguage(language)]()
}
