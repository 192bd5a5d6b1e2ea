/**
 * Finds words that read as translated in pages, comments, messages and names of tests, and names file and line.
 *
 *   npm run words            fails where a place has more of them than `scripts/words/allowed.json` allows
 *   npm run words -- PATH    lists those below a path
 *
 * A line may keep a word where it, or the line before, says why: `words-allowed: quoted from the specification`.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { countWords } from './words/count-words.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const [asked] = process.argv.slice(2)
const allowed = JSON.parse(readFileSync(new URL('words/allowed.json', import.meta.url), 'utf8'))

if (asked === undefined) {
  const counts = Object.entries(countWords(root, allowed))
  const over = counts.filter(([, { found, allowed: limit }]) => found.length > limit)
  for (const [place, { found, allowed: limit }] of counts)
    console.log(`${place.padEnd(28)} ${String(found.length).padStart(5)} of ${limit}`)
  for (const [, { found }] of over) print(found)
  process.exitCode = over.length === 0 ? 0 : 1
} else {
  const { found } = countWords(root, { [asked.replace(/\/$/, '')]: 0 })[asked.replace(/\/$/, '')]
  print(found)
}

function print(found) {
  for (const { path, line, word, better } of found)
    console.log(`${path}:${line} "${word}"; better: ${better}`)
}
