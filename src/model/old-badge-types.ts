/** The type of a link to the assertion that a credential was made from. */
export const oldAssertionType = 'https://w3id.org/openbadges#Assertion'

/** The type of a link to the badge class that an achievement was made from. */
export const oldBadgeClassType = 'https://w3id.org/openbadges#BadgeClass'

/**
 * The types that credentials name by their IRI, since no context of Open Badges 3.0 has a term for them.
 *
 * Each has this one spelling, so that a document which uses it still has no twin.
 *
 * @see Open Badges 3.0 Implementation Guide, Migrating from OB 2.0
 */
export const typesWithoutTerm: ReadonlySet<unknown> = new Set([oldAssertionType, oldBadgeClassType])
