/** A fact about a document: what it is called, and its lines, cleaned. */
export type Fact = readonly [name: string, ...lines: string[]]

/** Facts as lines: the names in a column, the lines of a fact below each other. */
export function factLines(facts: readonly Fact[]): string[] {
  const width = Math.max(...facts.map(([name]) => name.length))
  return facts.flatMap(([name, ...lines]) =>
    lines.map((line, index) => `  ${(index === 0 ? name : '').padEnd(width)}  ${line}`),
  )
}

/** The facts that say something. */
export function someFacts(facts: readonly Fact[]): Fact[] {
  return facts
    .map(([name, ...lines]): Fact => [name, ...lines.filter((line) => line !== '')])
    .filter(([, ...lines]) => lines.length > 0)
}
