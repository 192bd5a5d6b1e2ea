/**
 * Writes the API reference, static pages of every entry, to `reference/`.
 *
 * Fails where an export has no docstring, or a docstring links to what does not exist.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Application } from 'typedoc'

const root = fileURLToPath(new URL('..', import.meta.url))
// Import paths and their source files, as the compiler and the tests have them.
const { paths } = JSON.parse(readFileSync(`${root}tsconfig.node.json`, 'utf8')).compilerOptions
const entries = Object.entries(paths).map(([name, [source]]) => [name, source.replace('./', '')])

const app = await Application.bootstrap({
  name: 'quality-label',
  includeVersion: true,
  entryPoints: entries.map(([, source]) => root + source),
  tsconfig: `${root}tsconfig.json`,
  basePath: root,
  out: `${root}reference`,
  readme: 'none',
  // Without a repository there is no address for them.
  disableSources: true,
  excludeInternal: true,
  githubPages: false,
  blockTags: ['@param', '@returns', '@throws', '@see', '@example', '@typeParam', '@deprecated', '@default'],
  requiredToBeDocumented: ['Enum', 'Variable', 'Function', 'Class', 'Interface', 'TypeAlias'],
  // The public API leaves some types of options without a name of their own; etc/api has them.
  validation: { notExported: false, invalidLink: true, rewrittenLink: true, notDocumented: true },
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
})
const project = await app.convert()
if (project === undefined) process.exit(1)
for (const module of project.children ?? []) module.name = importPathOf(module)
app.validate(project)
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1)
await app.generateOutputs(project)

/** Returns what a program imports to get a module. */
function importPathOf(module) {
  const file = project.getSymbolIdFromReflection(module)?.fileName ?? ''
  const entry = entries.find(([, source]) => file.endsWith(source))
  if (entry === undefined) throw new Error(`Cannot name the entry of ${file || module.name}`)
  return entry[0]
}
