/** What a packed table says of one term; the members are those of `TermDefinition`. */
export interface PackedDefinition {
  i: string
  t?: string
  c?: string
  s?: PackedTable | null
  o?: Readonly<Record<string, string>>
  p?: 1
}

export type PackedTable = { readonly [term: string]: PackedDefinition }

/**
 * Reads tables of terms that are packed in one text; each is unpacked when it is first asked for, and stands once for all places
 * that say the same.
 *
 * The first line holds the beginnings that IRIs share, and every other line a table: definitions with `;` between them, of
 * `term,IRI,type,container,scope,protection,outer` without the empty ends. An IRI that begins with a digit has that beginning and goes on
 * with what stands after the digit, or with the term itself. A scope is the number of a table, or `-` for null; `!` says that a term
 * is not protected; outer words stand as `word=IRI`, with a space between them. scripts/generate/terms.mjs writes this, and reads it back.
 */
export function unpackTables(packed: string): (table: number) => PackedTable {
  const [first = '', ...lines] = packed.split('\n')
  const beginnings = first.split(' ')
  const known: PackedTable[] = []
  const expand = (name: string, term: string) =>
    /^\d/.test(name) ? beginnings[Number(name[0])] + (name.slice(1) || term) : name
  const readWord = (text: string): [string, string] => {
    const [word = '', iri = ''] = text.split('=')
    return [word, expand(iri, word)]
  }
  const readTable = (table: number): PackedTable => {
    known[table] ??= Object.fromEntries((lines[table] as string).split(';').map(readDefinition))
    return known[table]
  }
  const readDefinition = (text: string): [string, PackedDefinition] => {
    const [term = '', iri = '', type, container, scope, protection, outer] = text.split(',')
    const definition: PackedDefinition = { i: expand(iri, term) }
    if (type) definition.t = expand(type, term)
    if (container) definition.c = container
    if (!protection) definition.p = 1
    if (scope) definition.s = scope === '-' ? null : readTable(Number(scope))
    if (outer) definition.o = Object.fromEntries(outer.split(' ').map(readWord))
    return [term, definition]
  }
  return readTable
}
