/** Most proofs of a document that follow others: each takes one more canonicalisation. */
export const maxChained = 16

/** Most selective disclosure proofs of a document: each takes two more canonicalisations, by a general processor. */
export const maxSelective = 2

/** Most proofs of a trust bundle or root that are checked: far more than any root has keys, and few enough to bound the work. */
export const maxRootProofs = 100
