import { encode } from 'uqr'
import type { KindsOf } from '../../core/kinds'
import { text } from '../../core/kinds'
import { assertArguments, readOptions, refuse } from '../../core/read-options'
import { cleanLine } from '../markup/foreign-text'
import type { MarkupElement } from '../markup/markup'
import { element } from '../markup/markup'
import { writeMarkup } from '../markup/write-markup'

/** White squares that readers need around a QR code. */
const quietZone = 4

/** The most octets that a QR code takes here: larger ones are read badly from paper. */
export const longestInQr = 1800

/** Options of `qrSvg`. */
export interface QrOptions {
  /** What a screen reader says of it, for a file of its own; on a page the link or code is beside it. */
  title?: string
}

const action = 'draw QR code'
const kinds = { title: text } satisfies KindsOf<QrOptions>

/**
 * Draws a QR code as SVG: without script or address, the same for the same text. Up to 15 % of it may be dirty or torn.
 *
 * @param text - At most 1800 octets of UTF-8: more cannot be read well from paper.
 * @throws {TypeError | RangeError} If it is not a text, or empty or too long.
 * @see ISO/IEC 18004
 */
export function qrSvg(text: string, options: QrOptions = {}): string {
  assertArguments(action, 'a text', { text })
  const { title } = readOptions(action, options, kinds)
  const octets = octetsOf(text)
  if (octets === 0 || octets > longestInQr) refuse(action, 'text', `1 to ${longestInQr} octets long`, octets)
  return writeMarkup(drawQr(text, title))
}

/** Whether a QR code of a text can be read from paper. */
export function fitsQr(text: string): boolean {
  return text !== '' && text.length <= longestInQr && octetsOf(text) <= longestInQr
}

/** Draws a QR code; a reader of the page that does not see it has its content elsewhere. */
export function drawQr(text: string, title?: string): MarkupElement {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone })
  const squares = data.flatMap((row, y) =>
    runsOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`),
  )
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${size} ${size}`,
      'shape-rendering': 'crispEdges',
      ...(title === undefined ? { 'aria-hidden': 'true' } : { role: 'img' }),
    },
    title !== undefined && element('title', {}, cleanLine(title)),
    element('path', { fill: '#fff', d: `M0 0h${size}v${size}H0z` }),
    element('path', { d: squares.join('') }),
  )
}

/** Where black squares begin in a row, and how many they are. */
function runsOf(row: readonly boolean[]): [x: number, width: number][] {
  const runs: [number, number][] = []
  for (const [x, isBlack] of row.entries()) {
    const last = runs.at(-1)
    if (!isBlack) continue
    if (last && last[0] + last[1] === x) last[1] += 1
    else runs.push([x, 1])
  }
  return runs
}

function octetsOf(text: string): number {
  return new TextEncoder().encode(text).length
}
