import type { encode } from 'uqr'

/** Makes the squares of a QR code; loaded by the verb that prints cards. */
export type QrEncoder = typeof encode

/** White squares that readers need around a QR code. */
const quietZone = 4

/**
 * Draws a QR code as SVG for a page that says beside it what it is: without script, address or text, the same for the same text. Up to 15%
 * of it may be dirty or torn.
 *
 * @see ISO/IEC 18004
 */
export function drawQr(text: string, encodeQr: QrEncoder): string {
  return draw(text, encodeQr, 'aria-hidden="true"')
}

/**
 * As `drawQr`, for a file of its own.
 *
 * @param title - What a screen reader says: letters, digits and hyphens.
 */
export function drawQrFile(text: string, title: string, encodeQr: QrEncoder): string {
  return `${draw(text, encodeQr, 'role="img"', `<title>${title}</title>`)}\n`
}

function draw(text: string, encodeQr: QrEncoder, role: string, title = ''): string {
  const { data, size } = encodeQr(text, { ecc: 'M', border: quietZone })
  const squares = data.flatMap((row, y) =>
    runsOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" ${role}>${title}<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${squares.join('')}"/></svg>`
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
