/** Proofs of a document that follow others, at most: each takes a canonicalisation of its own. */
export const maxChained = 16

/** Selective disclosures of one document, at most: each takes two more canonicalisations, by a general processor. */
export const maxSelective = 2

/** Proofs of a trust bundle or root that are looked at: far more than the keys of any root, so that a heap of bad ones costs nothing. */
export const maxRootProofs = 100
