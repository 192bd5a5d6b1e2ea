/** What the page says of a code. Where `means` is left out, the title of the message says it all. */
export interface Explanation {
  means?: string
  cause: string
  fix: string
}

/** What the page says of a code that has no message with a title. */
export interface FullExplanation extends Explanation {
  means: string
}

/** Codes under one heading, in the order of the page. */
export interface CodeGroup<Entry extends Explanation = Explanation, Code extends string = string> {
  title: string
  /** What is true of all of them. */
  intro?: string
  codes: Readonly<Partial<Record<Code, Entry>>>
}
