import ts from 'typescript'

/**
 * Splits a module, so that those who need a part of it load no more: each statement goes to the first file that needs it, from which the
 * later ones import it.
 *
 * @param code - An ES module of imports, declarations and one list of exports.
 * @param files - For each file, in order, the names that it exports.
 * @returns The code of each file, by its name.
 */
export function splitModule(code, files) {
  const source = ts.createSourceFile('module.mjs', code, ts.ScriptTarget.Latest, true)
  const statements = source.statements
    .filter((statement) => !ts.isExportDeclaration(statement))
    .map((statement) => ({ statement, names: namesOf(statement), uses: identifiersIn(statement) }))
  const byName = new Map(statements.flatMap((entry) => entry.names.map((name) => [name, entry])))
  const fileOf = new Map()
  for (const [file, names] of Object.entries(files)) for (const name of names) assign(name, file)

  function assign(name, file) {
    const entry = byName.get(name)
    if (!entry || ts.isImportDeclaration(entry.statement) || fileOf.has(entry)) return
    fileOf.set(entry, file)
    for (const used of entry.uses) assign(used, file)
  }

  return Object.fromEntries(Object.keys(files).map((file) => [file, writeFile(file)]))

  function writeFile(file) {
    const own = statements.filter((entry) => fileOf.get(entry) === file)
    const used = new Set(own.flatMap(({ uses }) => [...uses]))
    const isElsewhere = (name) => (fileOf.get(byName.get(name)) ?? file) !== file
    const shared = (from) =>
      [...used].filter((name) => isElsewhere(name) && fileOf.get(byName.get(name)) === from)
    const imports = [
      ...statements
        .filter(({ statement }) => ts.isImportDeclaration(statement))
        .map((entry) => importOf(entry, used)),
      ...Object.keys(files).map((from) => [shared(from), `./${from}`]),
    ]
    const asked = new Set(
      statements
        .filter((entry) => fileOf.get(entry) !== file && fileOf.has(entry))
        .flatMap(({ uses }) => [...uses]),
    )
    const exported = own
      .flatMap(({ names }) => names)
      .filter((name) => files[file].includes(name) || asked.has(name))
    return [
      ...imports
        .filter(([names]) => names.length > 0)
        .map(([names, from]) => `import { ${names.join(', ')} } from "${from}";`),
      ...own.map(({ statement }) => statement.getText(source)),
      `export {\n  ${exported.sort().join(',\n  ')}\n};`,
      '',
    ].join('\n')
  }

  function importOf({ statement, names }, used) {
    return [names.filter((name) => used.has(name)), statement.moduleSpecifier.text]
  }
}

/** Names that a statement declares. */
function namesOf(statement) {
  if (ts.isFunctionDeclaration(statement)) return [statement.name.text]
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.text)
  if (ts.isImportDeclaration(statement))
    return statement.importClause.namedBindings.elements.map(({ name }) => name.text)
  throw new Error(`Expected a declaration, got ${statement.getText().slice(0, 40)}`)
}

function identifiersIn(node, found = new Set()) {
  if (ts.isIdentifier(node)) found.add(node.text)
  ts.forEachChild(node, (child) => {
    identifiersIn(child, found)
  })
  return found
}
