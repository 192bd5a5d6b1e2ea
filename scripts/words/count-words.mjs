import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { findWords } from './find-words.mjs'

// Only the English of a language's words, and nothing that is generated or a file of data.
const leftOut =
  /(?:^|\/)(?:node_modules|dist|generated|demo-output)\/|^docs\/errors\.md$|^scripts\/words\/worst-words|^test\/docs\/words|\/(?:messages|phrases|expectations|languages|(?:cli|describing|rendering|page)\/words)\/(?!en\.|catalogue|phrase|speech)\w+\.ts$/
const withMessages = /^(?:src|scripts\/codes)\//

/**
 * Counts the words that read as translated, by the places for which `allowed` has a number.
 *
 * @param root - Folder of the package, with a `/` at its end.
 * @param allowed - How many are allowed below a path; the longest path that a file begins with counts.
 * @returns For each path `allowed` and what was `found`, as `{ path, line, word, better }`.
 */
export function countWords(root, allowed) {
  const places = Object.entries(allowed).sort(([a], [b]) => b.length - a.length)
  const counts = Object.fromEntries(places.map(([place, limit]) => [place, { allowed: limit, found: [] }]))
  for (const path of new Set(places.flatMap(([place]) => listFiles(root, place)))) {
    const [place] = places.find(([start]) => path === start || path.startsWith(`${start}/`))
    const text = readFileSync(join(root, path), 'utf8')
    const words = findWords(path, text, { messages: withMessages.test(path) })
    counts[place].found.push(...words.map((word) => ({ path, ...word })))
  }
  return counts
}

function listFiles(root, place) {
  if (statSync(join(root, place)).isFile()) return [place]
  return readdirSync(join(root, place), { recursive: true })
    .map((name) => `${place}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(?:md|ts|mjs|mts)$/.test(path) && !leftOut.test(path))
    .sort()
}
