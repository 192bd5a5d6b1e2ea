/*
 * Writes test/vectors/valid and test/vectors/invalid: credentials that a verifier must accept, and the nearest ones that it must
 * not. Deterministic, with keys that everybody knows. `--check` writes nothing and fails where a file differs.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadSource } from './support/load-source.mjs'
import { boundContexts } from './vectors/bound-contexts.mjs'
import { contexts } from './vectors/contexts.mjs'
import { endorsements } from './vectors/endorsements.mjs'
import { generic } from './vectors/generic.mjs'
import { keys } from './vectors/keys.mjs'
import { makeKit } from './vectors/kit.mjs'
import { names } from './vectors/names.mjs'
import { older } from './vectors/older.mjs'
import { proofSets } from './vectors/proof-sets.mjs'
import { proofs } from './vectors/proofs.mjs'
import { reading } from './vectors/reading.mjs'
import { recipient } from './vectors/recipient.mjs'
import { recurring } from './vectors/recurring.mjs'
import { register } from './vectors/register.mjs'
import { shaping } from './vectors/shaping.mjs'
import { status } from './vectors/status.mjs'
import { time } from './vectors/time.mjs'
import { types } from './vectors/types.mjs'
import { work } from './vectors/work.mjs'

const folder = fileURLToPath(new URL('../test/vectors/', import.meta.url))
const classes = {
  reading,
  contexts,
  shaping,
  recurring,
  types,
  names,
  proofs,
  proofSets,
  keys,
  time,
  status,
  register,
  endorsements,
  older,
  generic,
  recipient,
  boundContexts,
  work,
}

const files = await makeFiles()
process.exitCode = process.argv.includes('--check') ? await check(files) : await write(files)

async function makeFiles() {
  const kit = makeKit(await loadSource())
  const made = new Map()
  for (const [name, make] of Object.entries(classes)) {
    const group = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    for await (const { id, ...vector } of make(kit)) {
      const path = `${vector.expect.verdict === 'valid' ? 'valid' : 'invalid'}/${group}-${id}.json`
      if (made.has(path)) throw new Error(`Cannot make vectors: two are named ${path}`)
      made.set(path, `${JSON.stringify(vector, null, 1)}\n`)
    }
  }
  return made
}

async function write(made) {
  for (const part of ['valid', 'invalid']) {
    await rm(join(folder, part), { recursive: true, force: true })
    await mkdir(join(folder, part), { recursive: true })
  }
  for (const [path, text] of made) await writeFile(join(folder, path), text)
  console.log(`${made.size} vectors written`)
  return 0
}

async function check(made) {
  const present = (await Promise.all(['valid', 'invalid'].map(list))).flat()
  const differing = []
  for (const path of new Set([...present, ...made.keys()])) {
    const found = present.includes(path) ? await readFile(join(folder, path), 'utf8') : undefined
    if (found !== made.get(path)) differing.push(path)
  }
  for (const path of differing) console.error(`${path} is not what scripts/vectors.mjs makes`)
  return differing.length === 0 ? 0 : 1
}

async function list(part) {
  return (await readdir(join(folder, part))).map((name) => `${part}/${name}`)
}
