// A scheme names its indicators, not their share. In a missing language only the condition is shown.
const names: Readonly<Record<string, string>> = {
  ca: "Proporció d'indicadors complerts",
  de: 'Anteil der erfüllten Indikatoren',
  en: 'Share of indicators met',
  es: 'Proporción de indicadores cumplidos',
  fr: 'Part des indicateurs atteints',
  it: 'Quota di indicatori soddisfatti',
  lt: 'Atitinkamų rodiklių dalis',
  nl: 'Aandeel behaalde indicatoren',
  pl: 'Odsetek spełnionych wskaźników',
  pt: 'Proporção de indicadores cumpridos',
  sr: 'Удео испуњених показатеља',
  'sr-Latn': 'Udeo ispunjenih pokazatelja',
}

/** Returns the name of the share of indicators in a language, such as `Share of indicators met`; `≥ 70 %` in other languages. */
export function indicatorShareName(language: string, requiredShare: number): string {
  const primary = language.split('-')[0] ?? ''
  return (
    names[language] ?? (language.includes('-Latn') ? undefined : names[primary]) ?? `≥ ${requiredShare} %`
  )
}
