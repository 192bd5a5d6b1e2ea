import picocolors from 'picocolors'
import { escapeJson } from './clean-text'

/** Colours for what goes to people: only on a terminal, and never where NO_COLOR asks for none. */
export const colours = picocolors.createColors(wantsColours())

function wantsColours(): boolean {
  const { NO_COLOR, TERM } = process.env
  return process.stdout.isTTY === true && !NO_COLOR && TERM !== 'dumb'
}

/** Prints lines for people; the result of a verb. */
export function print(...lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${withoutControls(line)}\n`)
}

/** Prints a text to the letter; on a terminal as a line without what a terminal would obey. */
export function printText(text: string): void {
  if (process.stdout.isTTY === true) print(text)
  else process.stdout.write(text)
}

/** Prints what is said beside the result, and errors. */
export function note(...lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${withoutControls(line)}\n`)
}

/** Prints a value as one line of JSON. */
export function printJsonLine(value: unknown): void {
  process.stdout.write(`${escapeJson(JSON.stringify(value))}\n`)
}

/** Prints a document as JSON that is easy to read. */
export function printJson(document: unknown): void {
  process.stdout.write(`${escapeJson(JSON.stringify(document, null, 2))}\n`)
}

// The last gate: texts are cleaned where they are put into a sentence; only our own colours pass here.
function withoutControls(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
  return line.replace(/(\u001b\[\d{1,2}m)|(?!\n)[\p{Cc}\p{Bidi_Control}]/gu, (_, colour?: string) =>
    colours.isColorSupported ? (colour ?? '') : '',
  )
}
