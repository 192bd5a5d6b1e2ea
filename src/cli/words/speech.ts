import { quoteText } from '../../core/quote-text'
import type { Speech as Describing } from '../../describing/speech'
import { createSpeech } from '../../describing/speech'
import type { DescribingCatalogue } from '../../describing/words/catalogue'
import { loadDescribing } from '../../describing/words/load'
import type { Language } from '../../problems/find-language'
import { findLanguage, languages } from '../../problems/find-language'
import { loadWords } from '../../problems/load-words'
import type { Words } from '../../problems/words'
import { usageError } from '../command-error'
import type { Host } from '../host'
import { host } from '../host'
import type { CommandCatalogue, CommandSay } from './catalogue'
import { en } from './en'

/** How the command speaks to people, in one language. */
export interface Speech extends Describing {
  say: Describing['say'] & CommandSay
  /** Names a file as the user did. */
  nameFile(file: string): string
}

// One module for each language, loaded on first use, as those of the library.
const loaders: Readonly<Record<Language, () => CommandCatalogue | Promise<CommandCatalogue>>> = {
  en: () => en,
  fi: async () => (await import('./fi')).fi,
  de: async () => (await import('./de')).de,
  lt: async () => (await import('./lt')).lt,
  it: async () => (await import('./it')).it,
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  nl: async () => (await import('./nl')).nl,
}

// Each command that runs has a host of its own.
const chosen = new WeakMap<Host, string>()

/**
 * Remembers the value of `--lang` for what is said where options do not reach, such as beside a key file.
 *
 * @throws {CommandError} 64 if the language is unknown, also where the verb says nothing in it.
 */
export function rememberLanguage(lang: string | undefined): void {
  if (lang === undefined) return
  assertSpoken(lang, lang)
  chosen.set(host(), lang)
}

/**
 * Returns the language of a run: that of `--lang`, else of the environment variable `QUALITY_LABEL_LANG`, else English.
 *
 * The language of the system (`LANG`) does not count: programs read what the command prints.
 */
export function languageOf(lang: string | undefined): string {
  return lang ?? chosen.get(host()) ?? (host().env['QUALITY_LABEL_LANG'] || 'en')
}

/**
 * Loads what the command says in a language.
 *
 * @param lang - Value of `--lang`; by default that of the run.
 * @throws {CommandError} 64 if the language is unknown.
 */
export async function loadSpeech(lang?: string): Promise<Speech> {
  const language = languageOf(lang)
  const known = assertSpoken(language, lang)
  const words = await loadWords(language)
  const own = await loaders[known]()
  return createCommandSpeech(words, { ...(await loadDescribing(language)), ...own })
}

/**
 * Finds the language of a run, also for verbs that say nothing in it.
 *
 * @throws {CommandError} 64 if the language is unknown; the message names where it came from.
 */
export function assertSpoken(language: string, lang?: string): Language {
  try {
    return findLanguage(language)
  } catch {
    const from = (lang ?? chosen.get(host())) ? '--lang' : 'QUALITY_LABEL_LANG'
    throw usageError(
      `${from}: expected one of ${languages.join(', ')}, or one of them with further subtags, such as de-AT, got ${quoteText(language)}`,
    )
  }
}

/** Speaks with the words of one language. */
export function createCommandSpeech(words: Words, catalogue: DescribingCatalogue & CommandCatalogue): Speech {
  const speech = createSpeech<Speech['say']>(words, catalogue)
  return { ...speech, nameFile: (file) => (file === '-' ? speech.say('standardInput') : file) }
}
