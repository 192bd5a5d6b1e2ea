import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportKey, signCredential } from '../../../src/index'
import { pretendIssuer, sampleBadge } from '../../../src/testing'
import { temporaryFolder, writeInto } from './folders'
import { runCommand } from './run-command'

const { profile, key, signer } = pretendIssuer()

/** The issuer of every badge of a batch, and when it signs. */
export { signer }
export const created = '2026-05-18T14:00:00Z'

/** The unsigned badges of a batch by their place, and as its lines. */
export const badge = (index: number) => sampleBadge(profile, { id: `urn:example:badge:${index}` })
export const lineOf = (index: number) => JSON.stringify(badge(index))
export const textOf = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('')
export const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').slice(0, -1)

/** The lines that a batch has to write. */
export const signedLine = async (index: number) =>
  JSON.stringify(await signCredential(badge(index), signer, { created }))
export const signedLines = (indices: readonly number[]) => Promise.all(indices.map(signedLine))

/** A folder with a key and a batch in it, and the arguments to issue it into `out.ndjson`. */
export async function prepare(batch: string | Uint8Array) {
  const cwd = temporaryFolder()
  const keyFile = writeInto(cwd, 'key.json', await exportKey(key, 'multikey', { includeSecret: true }))
  writeInto(cwd, 'badges.ndjson', batch)
  const out = join(cwd, 'out.ndjson')
  const base = ['issue', '--batch', 'badges.ndjson', '--key', keyFile, '--created', created]
  const issue = (...more: string[]) => runCommand([...base, ...more], { cwd })
  return { cwd, out, keyFile, args: [...base, '--out', out], issue, issueInto: () => issue('--out', out) }
}
