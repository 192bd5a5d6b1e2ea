/** Other spellings of an id under which a platform may know the same person: a fragment, a query, a slash, case, an escape, or
 * characters that no one sees. */
export function otherSpellings(id: string): string[] {
  const last = id.slice(-1)
  return [
    `${id}#key-1`,
    `${id}?a=1`,
    `${id}/`,
    id.toUpperCase(),
    `${id.slice(0, -1)}%${last.charCodeAt(0).toString(16)}`,
    `${id}?a=1#key-1`,
    ...['%E2%A0%80', '%00', '%7F', '%C2%85', '%EF%BF%B9', '%E2%80%8B'].map((unseen) => id + unseen),
    `${id.slice(0, -1)}%C2%AD${last}`,
  ]
}
