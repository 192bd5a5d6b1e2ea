/**
 * Properties on which no trust hangs.
 *
 * No check, count, comparison or match reads what they hold, and nothing else in a credential changes its meaning with it: people
 * read them. What is wrong in such a value, within it, or by its absence is form.
 *
 * Everything else carries trust: types, ids, identifiers, names of members, who issued, to whom, when, proofs, status, schemas, digests.
 */
export const formTerms: ReadonlySet<string> = new Set([
  // What an achievement and a result are in words, and what they correspond to.
  'achievementType',
  'alignment',
  'criteria',
  'description',
  'inLanguage',
  'name',
  'narrative',
  'related',
  'result',
  'resultDescription',
  // Pictures, pages and places.
  'address',
  'image',
  'url',
  // Files that a credential binds are compared by `relatedResource`.
  'evidence',
  // An endorsement is a credential of its own: its report says what is wrong with it.
  'endorsement',
  'endorsementJwt',
])

/** Properties of which a node that stands in two places may have two values: neither is handed on. */
export const droppedWhereTwo: ReadonlySet<string> = new Set(['caption'])

/** Texts that are shown as links: one that is not an absolute address is not handed on. */
export const linkTerms: ReadonlySet<string> = new Set(['targetUrl', 'url'])
