import { builtinModules } from 'node:module'
import ts from 'typescript'
import type { ImportArrow, SourceFile } from './import-graph'
import { parseSource, readArrows } from './import-graph'

/**
 * The rooms of `src/`, one list per storey; a room imports only from storeys below its own (docs/architecture.md, Arrows).
 */
export const storeys: readonly (readonly string[])[] = [
  ['core'],
  ['problems'],
  ['model'],
  ['schema', 'canonical', 'keys'],
  ['gate'],
  ['securing', 'status', 'formats'],
  ['trust', 'programme'],
  ['issuing', 'verifying'],
  ['interop', 'rendering', 'platform'],
  ['verify', 'digitalbazaar', 'platforms', 'pages'],
  ['index'],
  ['describing'],
  ['page'],
  ['make-page'],
  ['library'],
  ['testing'],
  ['cli'],
]

/**
 * The rooms within a room that has some, in the same way. Files at its root come last: they may import all of them, and no room imports
 * them.
 */
export const innerStoreys: Readonly<Record<string, readonly (readonly string[])[]>> = {
  programme: [['input'], ['requirement', 'claim', 'endorsement'], ['activity'], ['label']],
  rendering: [['markup'], ['markdown', 'qr', 'image', 'words'], ['pages']],
  verifying: [
    ['outcome'],
    ['facts'],
    ['input'],
    ['options'],
    ['subject'],
    ['integrity'],
    ['content', 'status'],
    ['trust'],
    ['authority', 'committee', 'endorsements', 'label', 'network'],
    ['report'],
    ['presentation'],
  ],
}

/** What a room may import although its storey forbids it, or may not although its storey allows it. */
export interface ImportRules {
  /** `from -> to` pairs of rooms on one storey. */
  sideways: readonly string[]
  /** The only rooms that a room may import, where fewer than all below. */
  only: Readonly<Record<string, readonly string[]>>
  /** Rooms from which a room may import types besides: what they make is read there, and none of their code. */
  typesOf?: Readonly<Record<string, readonly string[]>>
  /** Packages that may be imported below `cli`. */
  packages: readonly string[]
  /** Further packages that only one room may import. */
  ownPackages?: Readonly<Record<string, readonly string[]>>
}

/** The room of a file: its folder, or its own name for an entry at the root of `src/`. */
export function roomOf(path: string): string {
  return (path.split('/')[0] as string).replace(/\.ts$/, '')
}

/** Every broken rule in a list of source files, as sentences; none where the house is in order. */
export function checkImportOrder(files: readonly SourceFile[], rules: ImportRules): string[] {
  const arrows = readArrows(files)
  const paths = new Set(files.map(({ path }) => path))
  const inner = arrows.filter(({ external, to }) => !external && paths.has(to))
  const lost = arrows.filter(({ external, to }) => !external && !paths.has(to))
  return [
    ...lost.map(({ from, to }) => `${from} -> ${to} leads to no file`),
    ...inner.flatMap((arrow) => checkArrow(arrow, rules)),
    ...arrows.filter(({ external }) => external).flatMap((arrow) => checkPackage(arrow, rules)),
    ...findCycles(inner).map((cycle) => `${cycle.join(' -> ')} is a circle`),
    ...files.flatMap(checkAmbient),
  ]
}

/** Every import that only runs when its line does. */
export function dynamicImports(files: readonly SourceFile[]): string[] {
  return readArrows(files)
    .filter(({ dynamic }) => dynamic)
    .map(({ from, to }) => `${from} -> ${to}`)
}

function checkArrow({ from, to, typeOnly }: ImportArrow, { sideways, only, typesOf }: ImportRules): string[] {
  const [source, target] = [roomOf(from), roomOf(to)]
  if (source === target) return checkWithin(source, from, to)
  const [sourceStorey, targetStorey] = [storeyOf(source), storeyOf(target)]
  if (sourceStorey < 0) return [`${from} is in no known room`]
  if (targetStorey < 0) return [`${from} -> ${to} leads to no known room`]
  if (targetStorey > sourceStorey)
    return [`${from} -> ${to} points upwards: ${source} stands below ${target}`]
  if (targetStorey === sourceStorey && !sideways.includes(`${source} -> ${target}`)) {
    return [`${from} -> ${to} joins ${source} and ${target}, which never meet`]
  }
  const allowed = only[source]
  const isType = typeOnly && typesOf?.[source]?.includes(target)
  return allowed && !allowed.includes(target) && !isType
    ? [`${from} -> ${to} leaves ${allowed.join(', ')}, all that ${source} may use`]
    : []
}

function checkWithin(room: string, from: string, to: string): string[] {
  const inner = innerStoreys[room]
  if (!inner) return []
  const [source, target] = [innerRoomOf(from), innerRoomOf(to)]
  if (source === target || source === undefined) return []
  const at = (name: string | undefined) => inner.findIndex((rooms) => rooms.includes(name ?? ''))
  if (at(source) < 0) return [`${from} is in no known room of ${room}`]
  return at(target) >= 0 && at(target) < at(source)
    ? []
    : [`${from} -> ${to} does not lead down: see the rooms of ${room}`]
}

/** The room within a room; `undefined` for a file at its root. */
function innerRoomOf(path: string): string | undefined {
  const [, inner, file] = path.split('/')
  return file === undefined ? undefined : inner
}

function storeyOf(room: string): number {
  return storeys.findIndex((rooms) => rooms.includes(room))
}

const builtins = new Set(builtinModules)

function checkPackage({ from, to }: ImportArrow, { packages, ownPackages = {} }: ImportRules): string[] {
  if (roomOf(from) === 'cli') return []
  if (to.startsWith('node:') || builtins.has(to)) return [`${from} -> ${to} is a Node built-in outside cli`]
  const own = ownPackages[roomOf(from)] ?? []
  return packages.includes(packageOf(to)) || own.includes(packageOf(to))
    ? []
    : [`${from} -> ${to} is a package that only cli may use`]
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** Every shortest way back to a file from itself, each circle once. */
function findCycles(arrows: readonly ImportArrow[]): string[][] {
  const next = new Map<string, string[]>()
  for (const { from, to } of arrows) next.set(from, [...(next.get(from) ?? []), to])
  const cycles = new Map<string, string[]>()
  for (const start of next.keys()) {
    const path = wayBack(start, next)
    const key = [...new Set(path)].sort().join(' ')
    if (path && !cycles.has(key)) cycles.set(key, path)
  }
  return [...cycles.values()]
}

function wayBack(start: string, next: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const cameFrom = new Map<string, string>()
  const queue = [start]
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    for (const to of next.get(at) ?? []) {
      if (to === start) return [...trace(at, start, cameFrom), start]
      if (cameFrom.has(to)) continue
      cameFrom.set(to, at)
      queue.push(to)
    }
  }
  return undefined
}

function trace(end: string, start: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const path = [end]
  for (let at = end; at !== start; ) {
    at = cameFrom.get(at) as string
    path.unshift(at)
  }
  return path
}

/** What only `cli` and `page` may do: print, read the clock, roll dice, fetch. */
function checkAmbient({ path, text }: SourceFile): string[] {
  if (['cli', 'page'].includes(roomOf(path)) || path.endsWith('.json')) return []
  const broken: string[] = []
  const visit = (node: ts.Node): void => {
    const use = ambientUse(node)
    if (use) broken.push(`${path} uses ${use} outside cli and page`)
    ts.forEachChild(node, visit)
  }
  visit(parseSource(path, text))
  return broken
}

const ambientCalls = new Set(['fetch', 'eval', 'Function', 'setTimeout', 'setInterval'])
const ambientMembers = new Set(['Date.now', 'Math.random', 'performance.now'])

function ambientUse(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const name = `${node.expression.text}.${node.name.text}`
    return node.expression.text === 'console' || ambientMembers.has(name) ? name : undefined
  }
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return undefined
  if (!ts.isIdentifier(node.expression)) return undefined
  const name = node.expression.text
  if (name === 'Date' && (node.arguments ?? []).length === 0) return 'the clock (Date without an argument)'
  return ambientCalls.has(name) ? name : undefined
}
