/** Returns the entry of a table for a language tag: that of its language and script if it is there, else the English one. */
export function wordsIn<T>(table: Readonly<Record<string, T>> & { readonly en: T }, language: string): T {
  const [primary = '', next = ''] = language.split('-')
  const inScript = `${primary}-${next}`
  if (Object.hasOwn(table, inScript)) return table[inScript] as T
  // Words in a script that was not asked for are not read by everybody; those of the usual script are there without it.
  const isOtherScript = next === 'Latn' || (next.length === 4 && next !== usualScript[primary])
  return (!isOtherScript && Object.hasOwn(table, primary) ? table[primary] : undefined) ?? table.en
}

const usualScript: Readonly<Record<string, string>> = {
  sr: 'Cyrl',
  ar: 'Arab',
  el: 'Grek',
  hy: 'Armn',
  ka: 'Geor',
}
