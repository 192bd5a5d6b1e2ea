import { clean } from '../../describing/clean-text'

/**
 * Writes rows as CSV (RFC 4180): lines end with CR and LF.
 *
 * Cells come from others. Control characters are taken out, as on a terminal, and what a spreadsheet would take for a formula gets an
 * apostrophe before it: at the start of a cell, and after each character that a spreadsheet may separate cells by.
 *
 * @see OWASP, CSV Injection
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')
}

// What is not seen, and quotation marks, can be before the sign that begins a formula. Full-width and small forms count as the sign.
const formula =
  /(^|[;,|])(?=(?:[\s\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800"])*[=+\-@＝＋－＠﹢﹣﹦﹫])/gu

function toCell(text: string): string {
  const safe = clean(text).replace(formula, "$1'")
  return /[",;|\s]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
