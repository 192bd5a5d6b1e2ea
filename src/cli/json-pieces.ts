/** Characters of a piece, at least: one write for each number would be slow. */
const leastOfPiece = 65_536

/**
 * Writes a value as JSON, in pieces: a report can be longer than the longest text that there is.
 *
 * @param value - Plain JSON; members without a value are left out.
 * @param change - Done to each name and each text, so that nothing is at a boundary of two pieces.
 */
export function* jsonPieces(
  value: unknown,
  change: (json: string) => string,
): Generator<string, void, undefined> {
  let piece = ''
  for (const token of tokensOf(value, change)) {
    piece += token
    if (piece.length < leastOfPiece) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}

function* tokensOf(value: unknown, change: (json: string) => string): Generator<string, void, undefined> {
  if (typeof value !== 'object' || value === null) {
    yield change(JSON.stringify(value) ?? 'null')
    return
  }
  const isList = Array.isArray(value)
  const entries = Object.entries(value).filter(([, inner]) => isList || inner !== undefined)
  yield isList ? '[' : '{'
  for (const [index, [name, inner]] of entries.entries()) {
    if (index > 0) yield ','
    if (!isList) yield `${change(JSON.stringify(name))}:`
    yield* tokensOf(inner, change)
  }
  yield isList ? ']' : '}'
}
