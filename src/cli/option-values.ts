import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import { isInstant } from '../core/instant'
import { isWellFormedTag } from '../core/language-tag'
import { isUri } from '../model/is-uri'
import { languages } from '../problems/find-language'
import { usageError } from './command-error'
import { host } from './host'

/** The value of an option that may be given several times. */
export function collect(value: string, earlier: readonly string[] | undefined): string[] {
  return [...(earlier ?? []), value]
}

/** The value of an option that is an instant. */
export function readInstant(value: string): string {
  if (isInstant(value)) return value
  throw new InvalidArgumentError('Expected an instant with a time zone, such as 2026-06-12T09:00:00Z.')
}

/**
 * The value of `--at`: an instant, or a date, which means its last second in UTC, as the last day of a period belongs to it. The day on
 * which the command runs is not over, and means now: what happens today has happened.
 */
export function readAt(value: string): string {
  return isInstant(value) ? value : atOf(value, currentInstant())
}

/** As `readAt`, where another option says what now is: checks the value, for `atOf` to read. */
export function checkAt(value: string): string {
  readEnd(value)
  return value
}

/** The instant that a value of `--at` means at an instant. */
export function atOf(value: string, now: string): string {
  return now.startsWith(`${value}T`) ? now : readEnd(value)
}

/** What a date means for `--at`, in the help of a verb. */
export const dateMeans = 'a date means its end, in UTC, and the date of the day on which it runs means now'

/** The value of an option at which something begins: an instant, or a date, which means its first second in UTC. */
export function readBegin(value: string): string {
  return readDate(value, 'T00:00:00Z')
}

/** The value of an option at which something ends: an instant, or a date, which means its last second in UTC. */
export function readEnd(value: string): string {
  return readDate(value, 'T23:59:59Z')
}

function readDate(value: string, time: string): string {
  const instant = /^\d{4}-\d\d-\d\d$/.test(value) ? `${value}${time}` : value
  if (isInstant(instant)) return instant
  throw new InvalidArgumentError(
    'Expected a date, such as 2026-06-12, or an instant with a time zone, such as 2026-06-12T09:00:00Z.',
  )
}

/** The instant at which the command runs, in whole seconds. */
export function currentInstant(): string {
  return `${host().now().toISOString().slice(0, 19)}Z`
}

/** As `currentInstant`, up to the next whole second, for verifying: what was made in this second has begun. */
export function instantToVerify(): string {
  const seconds = Math.ceil(host().now().getTime() / 1000)
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`
}

/** The value of `--max-bytes`, on which the memory for one file depends. */
export function readMaxBytes(value: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('Expected a number of bytes from 1 to 999999999, such as 8000000.')
}

/** Adds `--max-bytes` to a verb that reads a document. */
export function addMaxBytes(command: Command): Command {
  return command.option(
    '--max-bytes <n>',
    'read a FILE of up to this many bytes (default: 4194304; PNG images 16777216)',
    readMaxBytes,
  )
}

/** Adds `--lang` to a verb that prints for people. */
export function addLang(command: Command): Command {
  return command.option(
    '--lang <tag>',
    'language of what is said: en, fi, de, lt, it, es, fr or nl (default: the environment variable QUALITY_LABEL_LANG, else en)',
    suggest(languages),
  )
}

/** The limits of a document, which `--max-bytes` raises. */
export function limitsOf(maxBytes: number | undefined): { maxInputBytes?: number } {
  return maxBytes === undefined ? {} : { maxInputBytes: maxBytes }
}

/** A reader of a value, which knows what can be chosen; shells complete it. */
type ChoiceReader<T> = ((value: string) => T) & { readonly choices: readonly string[] }

/** A reader of an option that takes one of a few names, in capitals or not. */
export function readChoice<T extends string>(names: readonly T[]): ChoiceReader<T> {
  const read = (value: string) => {
    const name = names.find((candidate) => candidate.toLowerCase() === value.toLowerCase())
    if (name !== undefined) return name
    throw new InvalidArgumentError(`Expected ${names.join(', ')}.`)
  }
  return Object.assign(read, { choices: names })
}

/** As `readChoice`, for an option that may be given several times. */
export function collectChoices<T extends string>(names: readonly T[]) {
  const read = readChoice(names)
  const collectNames = (value: string, earlier: readonly T[] | undefined) => {
    const name = read(value)
    if (earlier?.includes(name)) throw new InvalidArgumentError(`Expected each once, got ${name} twice.`)
    return [...(earlier ?? []), name]
  }
  return Object.assign(collectNames, { choices: names })
}

/** A reader of an option that takes any text, of which a few are usual; the library checks it. */
export function suggest(names: readonly string[]): ChoiceReader<string> {
  return Object.assign((value: string) => value, { choices: names })
}

/** Returns what can be chosen, if the reader of a value knows it. */
export function choicesOf(reader: object | undefined): readonly string[] | undefined {
  return (reader as Partial<ChoiceReader<unknown>> | undefined)?.choices
}

/** The value of an option that is a language of texts, and not one that the command speaks. */
export function readLanguageTag(value: string): string {
  if (isWellFormedTag(value)) return value
  throw new InvalidArgumentError('Expected a language tag, such as nl or pt-BR.')
}

/** The value of an option that is a country by its code (ISO 3166-1), by which a tally adds up. */
export function readCountry(value: string): string {
  if (/^[a-z]{2}$/i.test(value)) return value.toUpperCase()
  throw new InvalidArgumentError('Expected a code of two letters, such as LT.')
}

/** The value of an option that is the id of something, and not a file with it. */
export function readUri(value: string): string {
  if (isUri(value)) return value
  throw new InvalidArgumentError('Expected an id, such as https://campaign.example/pledge, and not a file.')
}

/** The value of an option that is the DID URL of a key. */

export function readKeyId(value: string): string {
  if (/^[a-z][a-z0-9+.-]*:[^\s#]+#[^\s#]+$/i.test(value)) return value
  throw new InvalidArgumentError('Expected a DID URL with a fragment, such as did:web:network.example#rasa.')
}

/** The value of an option that is a DID, or the URL of a controller document. */
export function readController(value: string): string {
  if (/^[a-z][a-z0-9+.-]*:[^\s#]+$/i.test(value)) return value
  throw new InvalidArgumentError('Expected a DID or URL without fragment, such as did:web:network.example.')
}

/** The value of an option that is a number of worker threads. */
export function readWorkers(value: string): number {
  if (/^\d{1,2}$/.test(value) && Number(value) <= 64) return Number(value)
  throw new InvalidArgumentError('Expected a number from 0 to 64.')
}

/** A value of the form ADDRESS=FILE, or only a file. */
export interface AddressedFile {
  address: string | undefined
  file: string
}

/**
 * Splits ADDRESS=FILE at the last `=`: addresses with a query have some of their own.
 *
 * A value that does not begin as an address does, with a scheme, is a file.
 */
export function splitAddress(value: string): AddressedFile {
  const split = value.lastIndexOf('=')
  const isAddressed = split > 0 && /^[a-z][a-z0-9+.-]+:/i.test(value)
  if (!isAddressed) return { address: undefined, file: value }
  return { address: value.slice(0, split), file: value.slice(split + 1) }
}

// A DID has no "=" (DID Core, section 3.1), and neither has a host; the path and the query of an address may.
const ids = [/^did:[a-z0-9]+:[\w.:%-]+$/, /^https?:\/\/[^\s/?#=]+(?:[/?#]\S*)?$/i, /^urn:[a-z0-9-]+:\S+$/i]

/**
 * Reads an id and a name from one value of an option: `did:web:school.example=Harbour School`.
 *
 * The id is a DID, an http(s) address or a URN: the longest one that the value begins with and that an equals sign follows.
 *
 * @throws {CommandError} If either is missing; the option is named.
 */
export function readIdAndName(option: string, value: string): { id: string; name: string } {
  for (let split = value.lastIndexOf('='); split > 0; split = value.lastIndexOf('=', split - 1)) {
    const [id, name] = [value.slice(0, split), value.slice(split + 1)]
    if (name !== '' && ids.some((pattern) => pattern.test(id))) return { id, name }
  }
  throw usageError(`${option}: expected id=name, with a DID, an address or a URN as the id, got ${value}`)
}
