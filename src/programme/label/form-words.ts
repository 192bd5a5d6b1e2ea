import { wordsIn } from '../../model/words-in'

/** What the form of an application says beside the texts of its scheme. */
export interface FormWords {
  readonly met: string
  readonly notMet: string
  /** After the name of a formal criterion. */
  readonly explanation: string
  /** After the name of a criterion. */
  readonly evidence: string
  readonly indicators: string
}

const wordsByLanguage = {
  de: {
    met: 'Erfüllt',
    notMet: 'Noch nicht erfüllt',
    explanation: 'warum es noch nicht erfüllt ist',
    evidence: 'Adresse des Nachweises',
    indicators: 'Was davon trifft auf Ihre Arbeit zu?',
  },
  en: {
    met: 'Met',
    notMet: 'Not met yet',
    explanation: 'why it is not met yet',
    evidence: 'address of the evidence',
    indicators: 'Which of these are true of your work?',
  },
  es: {
    met: 'Se cumple',
    notMet: 'Aún no se cumple',
    explanation: 'por qué aún no se cumple',
    evidence: 'dirección de la evidencia',
    indicators: '¿Cuáles de estos puntos son ciertos en su trabajo?',
  },
  fi: {
    met: 'Täyttyy',
    notMet: 'Ei vielä täyty',
    explanation: 'miksi se ei vielä täyty',
    evidence: 'näytön osoite',
    indicators: 'Mitkä näistä pitävät paikkansa työssänne?',
  },
  fr: {
    met: 'Rempli',
    notMet: 'Pas encore rempli',
    explanation: 'pourquoi il n’est pas encore rempli',
    evidence: 'adresse de la preuve',
    indicators: 'Lesquels de ces points sont vrais pour votre travail\u202f?',
  },
  it: {
    met: 'Soddisfatto',
    notMet: 'Non ancora soddisfatto',
    explanation: 'perché non è ancora soddisfatto',
    evidence: "indirizzo dell'evidenza",
    indicators: 'Quali di questi punti sono veri per il suo lavoro?',
  },
  lt: {
    met: 'Atitinka',
    notMet: 'Dar neatitinka',
    explanation: 'kodėl dar neatitinka',
    evidence: 'įrodymo adresas',
    indicators: 'Kurie iš šių teiginių tinka jūsų veiklai?',
  },
  nl: {
    met: 'Voldaan',
    notMet: 'Nog niet voldaan',
    explanation: 'waarom er nog niet aan is voldaan',
    evidence: 'adres van het bewijs',
    indicators: 'Welke van deze punten gelden voor uw werk?',
  },
} satisfies Readonly<Record<string, FormWords>>

/** Returns the words for a language tag, in English where others are missing. */
export function formWords(language: string): FormWords {
  return wordsIn(wordsByLanguage, language)
}
