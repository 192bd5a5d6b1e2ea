import type { Language } from '../../problems/find-language'
import { findLanguage } from '../../problems/find-language'
import type { DescribingCatalogue } from './catalogue'
import { en } from './en'

// One module for each language, loaded on first use, as those of the library.
const loaders: Readonly<Record<Language, () => DescribingCatalogue | Promise<DescribingCatalogue>>> = {
  en: () => en,
  fi: async () => (await import('./fi')).fi,
  de: async () => (await import('./de')).de,
  lt: async () => (await import('./lt')).lt,
  it: async () => (await import('./it')).it,
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  nl: async () => (await import('./nl')).nl,
}

/** Loads what is said of documents and reports in a language. */
export async function loadDescribing(language: string): Promise<DescribingCatalogue> {
  return loaders[findLanguage(language)]()
}
