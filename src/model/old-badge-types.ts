/** Type of a link to the assertion from which a credential was made. */
export const oldAssertionType = 'https://w3id.org/openbadges#Assertion'

/** Type of a link to the badge class from which an achievement was made. */
export const oldBadgeClassType = 'https://w3id.org/openbadges#BadgeClass'

/**
 * Types that credentials name by their IRI, because no context of Open Badges 3.0 has a term for them.
 *
 * Each has only this spelling, so that a document with it has no second form.
 *
 * @see Open Badges 3.0 Implementation Guide, Migrating from OB 2.0
 */
export const typesWithoutTerm: ReadonlySet<unknown> = new Set([oldAssertionType, oldBadgeClassType])
