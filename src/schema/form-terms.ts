/**
 * Properties on which no trust hangs.
 *
 * Only people read them: no check, count or comparison does, and nothing else in a credential changes its meaning with them. A
 * wrong, incomplete or missing value of theirs is a fault of form.
 *
 * Trust hangs on everything else: types, ids, identifiers, names of properties, issuer, subject, dates, proofs, status, schemas, digests.
 */
export const formTerms: ReadonlySet<string> = new Set([
  // Descriptions of achievements and results, and what these correspond to.
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
  // An endorsement is a separate credential: its own report states its faults.
  'endorsement',
  'endorsementJwt',
])

/** Properties that may have two values if a node occurs twice: neither is passed on. */
export const droppedWhereTwo: ReadonlySet<string> = new Set(['caption'])

/** Texts that are shown as links: one that is not an absolute URL is not passed on. */
export const linkTerms: ReadonlySet<string> = new Set(['targetUrl', 'url'])
