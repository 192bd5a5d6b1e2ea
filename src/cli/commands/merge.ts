import type { Command } from 'commander'
import { clean } from '../../describing/clean-text'
import { sayProofs } from '../../describing/describe-document'
import type { Fact } from '../../describing/facts'
import { factLines } from '../../describing/facts'
import { createVoice, objectsOf } from '../../describing/voice'
import type { JsonObject } from '../../index'
import { mergeProofs, QualityLabelError } from '../../index'
import { attempt, CommandError } from '../command-error'
import { isJwt } from '../describe-jwt'
import { exitCodes } from '../exit-codes'
import { addLang } from '../option-values'
import { colours, note } from '../output'
import { nameOf, parseObject, readAllBytes } from '../read-files'
import { addExamples } from '../verb'
import type { Speech } from '../words/speech'
import { loadSpeech } from '../words/speech'
import { writeResult } from '../write-files'

/** `merge`: joins copies that were signed separately into one document with all their proofs. */
export function addMerge(program: Command): void {
  const command = program
    .command('merge')
    .summary('join signed copies of a credential')
    .description(
      'Joins copies of one credential that members signed separately. The order does not matter; copies that differ in anything but their proofs are rejected. Proofs are collected, not verified: verify does that.',
    )
    .argument('<copies...>', 'signed copies of the same credential')
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(merge)
  addLang(command)
  addExamples(command, [
    'three members signed separately',
    'merge label.sanne.json label.rasa.json label.jovana.json --out label.signed.json',
  ])
}

async function merge(files: string[], { out, lang }: { out?: string; lang?: string }): Promise<void> {
  const speech = await loadSpeech(lang)
  const contents = await readAllBytes(files)
  const jwt = files.find((_, index) => isJwt(contents[index] as Uint8Array))
  if (jwt !== undefined)
    throw new CommandError(
      `Cannot merge: ${nameOf(jwt)} is a JWT, which has one signature; merge joins credentials whose proofs are in the JSON`,
      exitCodes.data,
    )
  const copies = await Promise.all(contents.map((bytes, index) => parseObject(bytes, files[index] ?? '')))
  try {
    const merged = await attempt(() => mergeProofs(copies))
    await writeResult(merged, out)
    note(...sayJoined(copies, files, merged as JsonObject, speech))
  } catch (error) {
    throw nameCopies(error, files)
  }
}

/** Says which proofs each copy brought, with their keys and dates, and how many there are in all. */
function sayJoined(
  copies: readonly JsonObject[],
  files: readonly string[],
  merged: JsonObject,
  speech: Speech,
): string[] {
  const voice = createVoice(speech)
  const facts = copies.map(
    (copy, index): Fact => [clean(speech.nameFile(files[index] ?? '')), ...sayProofs(copy, voice)],
  )
  const number = objectsOf(merged['proof']).length
  return [colours.bold(speech.say('proofsJoined', { number })), ...factLines(facts)]
}

/** The library counts copies; a person knows them by their names. */
function nameCopies(error: unknown, files: readonly string[]): unknown {
  if (!(error instanceof CommandError) || !(error.cause instanceof QualityLabelError)) return error
  const { code, details } = error.cause
  const name = nameOf(files[Number(details['index'])] ?? '')
  const messages: Readonly<Record<string, string>> = {
    COPIES_DIFFER: `Cannot merge: ${name} differs from ${nameOf(files[0] ?? '')} in more than its proofs`,
    COPY_UNSIGNED: `Cannot merge: ${name} carries no proof; sign it first`,
  }
  return new CommandError(messages[code] ?? error.message, error.exitCode, { cause: error.cause })
}
