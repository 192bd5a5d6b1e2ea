import picocolors from 'picocolors'
import { escapeJson } from '../describing/clean-text'
import { hideSecrets } from './hide-secrets'
import { host } from './host'
import { jsonPieces } from './json-pieces'
import type { wrapText } from './wrap-text'

/** Width where no terminal says its own, as commander makes help. */
export const plainWidth = 80

const painted = picocolors.createColors(true)

/** Colours for what goes to people: only on a terminal, and never where NO_COLOR asks for none. */
export const colours = {
  bold: paint('bold'),
  dim: paint('dim'),
  green: paint('green'),
  red: paint('red'),
  yellow: paint('yellow'),
} as const

function paint(name: 'bold' | 'dim' | 'green' | 'red' | 'yellow'): (text: string) => string {
  return (text) => (wantsColours() ? painted[name](text) : text)
}

function wantsColours(): boolean {
  const { env, stdout } = host()
  return stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
}

/** Prints lines for people; the result of a verb. */
export function print(...lines: readonly string[]): void {
  for (const line of lines) host().stdout.write(`${withoutControls(line)}\n`)
}

let wrap: typeof wrapText | undefined

/** Loads what wraps lines, if this run prints to a terminal: preparing it takes as long as a verification, and a pipe has no use for it. */
export async function loadWrapping(): Promise<void> {
  if (host().stdout.isTTY) wrap = (await import('./wrap-text')).wrapText
}

/** As `print`, with lines that are wider than the terminal wrapped between words; a pipe or a file gets them whole. */
export function printWrapped(...lines: readonly string[]): void {
  const { isTTY, columns = plainWidth } = host().stdout
  print(...lines.flatMap((line) => (isTTY && wrap ? wrap(line, columns) : [line])))
}

/**
 * Prints a name with lines beside it, the first on the line of the name; wrapped as by `printWrapped`.
 *
 * @param width - Columns of the name, which is padded to them.
 */
export function printColumn(name: string, width: number, lines: readonly string[]): void {
  const { isTTY, columns = plainWidth } = host().stdout
  const indent = ' '.repeat(width + 1)
  const indented = lines.flatMap((line) => (isTTY && wrap ? wrap(indent + line, columns) : [indent + line]))
  print(...indented.map((line, index) => (index === 0 ? `${name} ${line.slice(width + 1)}` : line)))
}

/** Prints a text to the letter; on a terminal as a line without what a terminal would obey. */
export function printText(text: string): void {
  if (host().stdout.isTTY === true) print(text)
  else host().stdout.write(text)
}

/** Prints what is said beside the result, and errors. */
export function note(...lines: readonly string[]): void {
  for (const line of lines) host().stderr.write(`${withoutControls(line)}\n`)
}

/** Prints a value as one line of JSON, of any length. */
export function printJsonLine(value: unknown): void {
  let waiting = ''
  for (const piece of jsonPieces(value, (json) => escapeJson(hideSecrets(json)))) {
    if (waiting !== '') host().stdout.write(waiting)
    waiting = piece
  }
  host().stdout.write(`${waiting}\n`)
}

/** Prints a document as JSON that is easy to read. */
export function printJson(document: unknown): void {
  host().stdout.write(`${escapeJson(JSON.stringify(document, null, 2))}\n`)
}

// Colours, isolates that end in their line (as `clean` leaves them around text that runs from right to left), and what is taken out.
const controls =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
  /(\u001b\[\d{1,2}m)|(\u2068(?=[^\u2066-\u2069\n]*\u2069)|(?<=\u2068[^\u2066-\u2069\n]*)\u2069)|(?!\n)[\p{Cc}\p{Bidi_Control}]/gu

// The last gate: texts are cleaned where they are put into a sentence; only our own colours and isolates pass here, and no argument that is
// a secret.
function withoutControls(line: string): string {
  const isColoured = wantsColours()
  return hideSecrets(line).replace(
    controls,
    (_, colour?: string, mark?: string) => mark ?? (isColoured ? (colour ?? '') : ''),
  )
}
