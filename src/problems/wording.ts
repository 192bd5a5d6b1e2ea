/** A text, or one text for each form that a language has for a number, by the categories of CLDR; `other` serves those that are absent. */
export type Wording =
  | string
  | (Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string })

/**
 * Chooses the text for a number.
 *
 * @param count - The number that decides, `count` among the parameters of the text; without one the text for other numbers is taken.
 * @param language - BCP 47
 */
export function chooseForm(wording: Wording, count: unknown, language: string): string {
  if (typeof wording === 'string') return wording
  if (typeof count !== 'number') return wording.other
  return wording[new Intl.PluralRules(language).select(count)] ?? wording.other
}
