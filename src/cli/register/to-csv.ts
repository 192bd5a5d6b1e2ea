/**
 * Writes rows as CSV (RFC 4180): lines end with CR and LF.
 *
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it: ids come from others.
 *
 * @see OWASP, CSV Injection
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')
}

function toCell(text: string): string {
  const safe = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
