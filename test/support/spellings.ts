/** Other spellings of an id under which a platform may know the same person: a fragment, a query, a slash, case, an escape. */
export function otherSpellings(id: string): string[] {
  const last = id.slice(-1)
  return [
    `${id}#key-1`,
    `${id}?a=1`,
    `${id}/`,
    id.toUpperCase(),
    `${id.slice(0, -1)}%${last.charCodeAt(0).toString(16)}`,
    `${id}?a=1#key-1`,
  ]
}
