import type { Language } from '../../problems/find-language'
import { findLanguage } from '../../problems/find-language'
import { loadWords } from '../../problems/load-words'
import { chooseForm } from '../../problems/wording'
import type { Words } from '../../problems/words'
import { english, placeholder, withStop } from '../../problems/words'
import { quoteShort, showShort } from '../clean-text'
import { attempt } from '../command-error'
import { exitCodes } from '../exit-codes'
import type { Host } from '../host'
import { host } from '../host'
import type { CommandCatalogue, CommandKey, ParamsOf } from './catalogue'
import { en } from './en'

/** How the command speaks to people, in one language. */
export interface Speech {
  /** What the library says in this language. */
  words: Words
  /** Writes a sentence of the command; each parameter is shown as it is, so foreign text must be cleaned. */
  say<Key extends CommandKey>(key: Key, ...params: Arguments<Key>): string
  /** Cleans foreign text and puts it in quotation marks, as `quoteShort` does. */
  quote(text: string, length?: number): string
  /** Cleans foreign text: an id, a date or a term as it is, anything else in quotation marks. */
  show(text: string): string
  /** Names a file as the user did. */
  nameFile(file: string): string
}

/** Where the key is one of several, the parameters of any of them. */
type Arguments<Key extends CommandKey> = Key extends unknown
  ? [keyof ParamsOf<Key>] extends [never]
    ? [params?: SpeechParams]
    : [params: ParamsOf<Key> & SpeechParams]
  : never

export type SpeechParams = Readonly<Record<string, string | number>>

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

/** Remembers the value of `--lang` for what is said where options do not reach, such as beside a key file. */
export function rememberLanguage(lang: string | undefined): void {
  if (lang !== undefined) chosen.set(host(), lang)
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
  const words = await attempt(() => loadWords(language), exitCodes.usage)
  return createSpeech(words, await loaders[findLanguage(language)]())
}

/** Speaks with the words of one language. */
export function createSpeech(words: Words, catalogue: CommandCatalogue): Speech {
  const { language, quotationMarks } = words
  const say: Speech['say'] = (key, params = {}) => {
    const template = chooseForm(catalogue[key], params['count'], language)
    return template.replace(placeholder, (place, name: string, stop = '') =>
      params[name] === undefined ? place : withStop(String(params[name]), stop),
    )
  }
  return {
    words,
    say,
    quote: (text, length) => quoteShort(text, length, quotationMarks),
    show: (text) => showShort(text, quotationMarks),
    nameFile: (file) => (file === '-' ? say('standardInput') : file),
  }
}

/** Speaks English, as errors do. */
export const englishSpeech = createSpeech(english, en)
