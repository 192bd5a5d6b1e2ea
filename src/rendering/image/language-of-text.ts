// Languages that are not written in Latin letters, by the letters of each; of the others, Latin is taken.
const letters: readonly (readonly [languages: string, script: RegExp])[] = [
  ['ar ckb dv fa ks ps sd ug ur', /[\p{Script=Arabic}\p{Script=Thaana}]/u],
  ['he yi', /\p{Script=Hebrew}/u],
  ['be bg kk ky mk mn ru sr tg uk', /\p{Script=Cyrillic}/u],
  ['el', /\p{Script=Greek}/u],
  ['hy', /\p{Script=Armenian}/u],
  ['ka', /\p{Script=Georgian}/u],
  ['hi mr ne sa', /\p{Script=Devanagari}/u],
  ['as bn', /\p{Script=Bengali}/u],
  ['gu', /\p{Script=Gujarati}/u],
  ['pa', /[\p{Script=Gurmukhi}\p{Script=Arabic}]/u],
  ['kn', /\p{Script=Kannada}/u],
  ['ml', /\p{Script=Malayalam}/u],
  ['si', /\p{Script=Sinhala}/u],
  ['ta', /\p{Script=Tamil}/u],
  ['te', /\p{Script=Telugu}/u],
  ['th', /\p{Script=Thai}/u],
  ['lo', /\p{Script=Lao}/u],
  ['km', /\p{Script=Khmer}/u],
  ['my', /\p{Script=Myanmar}/u],
  ['am ti', /\p{Script=Ethiopic}/u],
  ['zh yue', /\p{Script=Han}/u],
  ['ja', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /[\p{Script=Hangul}\p{Script=Han}]/u],
]
const latin = /\p{Script=Latin}/u

/**
 * Returns the language if a text can be in it: if it has letters of its script, or no letters at all.
 *
 * Programs choose the font by the language: Latin letters that are said to be Thai are drawn as a Thai font has them. A tag that names the
 * script is taken at its word.
 */
export function languageOfText(text: string, language: string): string | undefined {
  const [primary = '', ...others] = language.toLowerCase().split('-')
  if (others.some((each) => /^[a-z]{4}$/.test(each)) || !/\p{L}/u.test(text)) return language
  const script = letters.find(([languages]) => languages.split(' ').includes(primary))?.[1] ?? latin
  return script.test(text) ? language : undefined
}
