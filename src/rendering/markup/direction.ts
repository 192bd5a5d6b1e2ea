import { rightToLeft } from '../../core/quote-text'

/** Checks whether a text runs from right to left: whether its first letter does. */
export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(/\p{L}/u.exec(text)?.[0] ?? '')
}

const tags = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** The direction of a language, by its tag. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [primary = '', ...others] = language.toLowerCase().split('-')
  if (others.includes('latn') || others.includes('cyrl')) return 'ltr'
  return tags.has(primary) || others.includes('arab') || others.includes('hebr') ? 'rtl' : 'ltr'
}
