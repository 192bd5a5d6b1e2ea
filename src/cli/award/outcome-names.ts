/** Outcomes of a decision, by the names that the command takes: people read "not yet issued", the document has the word of its schema. */
export const outcomes = { issue: 'issue', 'not-yet-issued': 'notYetIssued' } as const

export type OutcomeName = keyof typeof outcomes

export const outcomeNames = Object.keys(outcomes) as OutcomeName[]
