/** The definition of one term in a packed table; the properties are those of `TermDefinition`. */
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
 * Reads term tables that are packed in one text. Each table is unpacked when first used, and shared by all places with the same terms.
 *
 * The first line has the beginnings that IRIs share, and each other line is a table: definitions separated by `;`, each as
 * `term,IRI,type,container,scope,protection,outer` without empty fields at the end. An IRI that starts with a digit has the beginning
 * with that number, and continues with the text after the digit, or with the term if there is none. A scope is the number of a table, or
 * `-` for null; `!` marks a term that is not protected; outer words are `word=IRI`, separated by spaces. scripts/generate/terms.mjs
 * writes this format and reads it back.
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
