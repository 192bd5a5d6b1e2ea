/*
 * Measures the house: how many files a reader of one function runs through, and how the rooms hang together.
 *
 *   node scripts/house.mjs
 *
 * Prints the files whose functions run in `verify(badge)` and in `signCredential(badge)`; of `src/` and of `src/verifying/` the files of
 * each room, the arrows between rooms and the floors they need; the public names of each entry; and the words of README.md.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { SourceMap } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { buildSource } from './support/load-source.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const src = join(root, 'src')

const files = readdirSync(src, { recursive: true })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name) => join(src, name))

for (const [name, ran] of Object.entries(await filesRun()))
  console.log(`${name.padEnd(28)} ${ran.size} files`)
printRooms('src/', roomsOf(src))
printRooms('src/verifying/', roomsOf(join(src, 'verifying')))
for (const entry of ['index', 'verify', 'testing/index', 'digitalbazaar'])
  console.log(`public names of ${entry.padEnd(12)} ${publicNames(join(src, `${entry}.ts`)).length}`)
console.log(
  `words of README.md           ${readFileSync(join(root, 'README.md'), 'utf8').split(/\s+/).length}`,
)

/** Source files with a function that runs, for each call. */
async function filesRun() {
  const { file, remove } = await buildSource(root, { sourcemap: true })
  try {
    const library = await import(file)
    const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')))
    const offsets = lineOffsets(readFileSync(file, 'utf8'))
    const issuer = library.pretendIssuer()
    const created = '2026-05-18T12:00:00Z'
    const unsigned = library.sampleBadge(issuer.profile)
    const badge = await issuer.sign(unsigned, { created })
    const calls = {
      'verify(badge)': () => library.verify(badge, { now: created }),
      'signCredential(badge)': () => library.signCredential(unsigned, issuer.signer, { created }),
    }
    const ran = {}
    for (const [name, call] of Object.entries(calls)) ran[name] = await sourcesOf(call, file, map, offsets)
    return ran
  } finally {
    await remove()
  }
}

async function sourcesOf(call, file, map, offsets) {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  await call()
  const { result } = await session.post('Profiler.takePreciseCoverage')
  await session.post('Profiler.stopPreciseCoverage')
  session.disconnect()
  const functions = result.filter(({ url }) => url.endsWith(file)).flatMap((script) => script.functions)
  const sources = functions
    .filter(({ functionName, ranges: [range] }) => functionName !== '' && range.count > 0)
    .map(({ ranges: [{ startOffset }] }) => sourceAt(startOffset, map, offsets))
  return new Set(sources.filter((source) => source?.includes('/src/')))
}

function sourceAt(offset, map, offsets) {
  let line = 0
  while (line + 1 < offsets.length && offsets[line + 1] <= offset) line += 1
  return map.findEntry(line, offset - offsets[line]).originalSource
}

function lineOffsets(text) {
  const offsets = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) offsets.push(at + 1)
  return offsets
}

/** The rooms of a folder, with their files and the rooms that they import; files at its root are left out. */
function roomsOf(folder) {
  const rooms = new Map()
  const roomOf = (file) => {
    const [room, ...rest] = relative(folder, file).split('/')
    return rest.length === 0 || room === '..' ? undefined : room
  }
  for (const file of files) {
    const room = roomOf(file)
    if (room === undefined) continue
    const known = rooms.get(room) ?? { files: 0, imports: new Set() }
    known.files += 1
    for (const target of importsOf(file).map(roomOf))
      if (target !== undefined && target !== room) known.imports.add(target)
    rooms.set(room, known)
  }
  return rooms
}

function importsOf(file) {
  return ts
    .preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => resolve(dirname(file), fileName))
}

function printRooms(name, rooms) {
  const arrows = [...rooms.values()].reduce((sum, { imports }) => sum + imports.size, 0)
  console.log(`${name}: ${rooms.size} rooms, ${arrows} arrows, ${floorsOf(rooms)} floors`)
  for (const [room, { files: count }] of rooms) console.log(`  ${room.padEnd(26)} ${count} files`)
}

/** The longest way down from a room, counted in rooms. */
function floorsOf(rooms) {
  const heights = new Map()
  const heightOf = (room) => {
    if (!heights.has(room)) {
      heights.set(room, Number.POSITIVE_INFINITY)
      heights.set(room, 1 + Math.max(0, ...[...(rooms.get(room)?.imports ?? [])].map(heightOf)))
    }
    return heights.get(room)
  }
  return Math.max(...[...rooms.keys()].map(heightOf))
}

function publicNames(entry) {
  const program = ts.createProgram([entry], {
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
  })
  const checker = program.getTypeChecker()
  return checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry)))
}
