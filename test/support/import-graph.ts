import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import ts from 'typescript'

/** A source file, by its path from `src/`. */
export interface SourceFile {
  path: string
  text: string
}

/** One import, re-export or dynamic import of a source file. */
export interface ImportArrow {
  from: string
  /** Path from `src/` of the imported file, or the bare name of a package. */
  to: string
  /** Whether `to` is a package or a Node built-in. */
  external: boolean
  /** Whether the file is only loaded when the line runs. */
  dynamic: boolean
  /** Whether nothing but types comes of it. */
  typeOnly: boolean
}

const extensions = ['', '.ts', '.js', '.json', '/index.ts']

/** Every source file under a folder, generated ones too, in a stable order. */
export function readSources(root: string): SourceFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|js|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      path: relative(root, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }))
}

/** Every arrow between files, type imports too; one that leads to no file keeps the path it names. */
export function readArrows(files: readonly SourceFile[]): ImportArrow[] {
  const paths = new Set(files.map(({ path }) => path))
  return files
    .filter(({ path }) => !path.endsWith('.json'))
    .flatMap((file) => readSpecifiers(file).map((specifier) => toArrow(file.path, specifier, paths)))
}

type Specifier = Pick<ImportArrow, 'dynamic' | 'typeOnly'> & { specifier: string }

function readSpecifiers({ path, text }: SourceFile): Specifier[] {
  const found: Specifier[] = []
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node)
    if (specifier) found.push(specifier)
    ts.forEachChild(node, visit)
  }
  visit(parseSource(path, text))
  return found
}

/** The syntax tree of a source file. */
export function parseSource(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
}

function specifierOf(node: ts.Node): Specifier | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const { moduleSpecifier } = node
    const typeOnly = ts.isImportDeclaration(node) ? node.importClause?.isTypeOnly === true : node.isTypeOnly
    return moduleSpecifier && { specifier: literalText(moduleSpecifier), dynamic: false, typeOnly }
  }
  // `import('x').T` names a type of another file.
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { specifier: literalText(node.argument.literal), dynamic: false, typeOnly: true }
  }
  if (!ts.isCallExpression(node)) return undefined
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword
  const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require'
  const [argument] = node.arguments
  return (isImport || isRequire) && argument
    ? { specifier: literalText(argument), dynamic: isImport, typeOnly: false }
    : undefined
}

function literalText(node: ts.Node): string {
  return ts.isStringLiteralLike(node) ? node.text : `computed (${node.getText()})`
}

function toArrow(from: string, { specifier, ...how }: Specifier, paths: ReadonlySet<string>): ImportArrow {
  if (!specifier.startsWith('.')) return { from, to: specifier, external: true, ...how }
  const target = resolve(from, specifier)
  const to = extensions.map((extension) => `${target}${extension}`).find((path) => paths.has(path))
  return { from, to: to ?? target, external: false, ...how }
}

function resolve(from: string, specifier: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}
