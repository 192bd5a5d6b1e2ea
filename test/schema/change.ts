/** Marks a property that is removed. */
export const removed = Symbol('removed')

/** Returns a copy of a document with the value at a pointer replaced, added or removed. */
export function change(document: unknown, pointer: string, value: unknown): unknown {
  if (pointer === '') return value
  const copy = structuredClone(document)
  const tokens = pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/'))
  const last = tokens.pop() ?? ''
  const parent = tokens.reduce((node, token) => (node as Record<string, unknown>)[token], copy) as Record<
    string,
    unknown
  >
  if (value === removed) delete parent[last]
  else parent[last] = value
  return copy
}
