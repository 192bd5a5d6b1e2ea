import { wordsIn } from '../../model/words-in'

// The date is the same in every language, and so are the bytes of the image.
const validUntil = {
  de: 'Gültig bis',
  en: 'Valid until',
  es: 'Válido hasta',
  fi: 'Voimassa',
  fr: 'Valable jusqu’au',
  it: 'Valido fino al',
  lt: 'Galioja iki',
  nl: 'Geldig tot en met',
}

/** Says until when a badge is valid; in a language without these words in English, as pages do: a sign is not read aloud. */
export function sayValidUntil(day: string, language: string): string {
  const [primary = ''] = language.split('-')
  return `${wordsIn(validUntil, language)} ${day}${primary === 'fi' ? ' asti' : ''}`
}
