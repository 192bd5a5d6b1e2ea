import { textFor } from '../core/language-value'
import type { Profile } from '../model/generated/documents'

/** Texts of an authority in one language: `{names}` are the achievements, `{creator}` is who lets somebody issue them. */
interface AuthorityTexts {
  name: string
  description: string
  /** Quotation marks around a name. */
  quotes: readonly [open: string, close: string]
}

const texts: Readonly<Record<string, AuthorityTexts>> = {
  de: {
    name: 'Darf {names} ausstellen',
    description: '{creator} erlaubt diesem Aussteller, {names} auszustellen.',
    quotes: ['„', '“'],
  },
  en: {
    name: 'May issue {names}',
    description: '{creator} lets this issuer issue {names}.',
    quotes: ['“', '”'],
  },
  es: {
    name: 'Puede emitir {names}',
    description: '{creator} autoriza a este emisor a emitir {names}.',
    quotes: ['«', '»'],
  },
  fi: {
    name: 'Saa myöntää: {names}',
    description: '{creator} antaa tälle myöntäjälle luvan myöntää: {names}.',
    quotes: ['”', '”'],
  },
  fr: {
    name: 'Peut délivrer {names}',
    description: '{creator} autorise cet émetteur à délivrer {names}.',
    quotes: ['« ', ' »'],
  },
  it: {
    name: 'Può rilasciare {names}',
    description: '{creator} autorizza questo emittente a rilasciare {names}.',
    quotes: ['«', '»'],
  },
  lt: {
    name: 'Gali išduoti {names}',
    description: '{creator} leidžia šiam išdavėjui išduoti {names}.',
    quotes: ['„', '“'],
  },
  nl: {
    name: 'Mag {names} uitgeven',
    description: '{creator} laat deze uitgever {names} uitgeven.',
    quotes: ['‘', '’'],
  },
}

/**
 * Returns the name and the description of an authority, where the creator gives none.
 *
 * @param names - Names of the achievements.
 * @returns `undefined` for a language that has no texts.
 */
export function authorityWords(
  language: string,
  creator: Profile,
  names: readonly string[],
): { name: string; description: string } | undefined {
  const inLanguage = texts[language.split('-')[0] ?? '']
  if (!inLanguage) return undefined
  const { name, description, quotes } = inLanguage
  const [open, close] = quotes
  const params: Readonly<Record<string, string>> = {
    names: names.map((each) => `${open}${each}${close}`).join(', '),
    creator: textFor(creator.name, language) ?? creator.id,
  }
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, param: string) => params[param] ?? '')
  return { name: fill(name), description: fill(description) }
}
