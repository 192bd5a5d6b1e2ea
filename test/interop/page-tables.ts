/** A table of a page: the cells of each row, the heading first. */
export type Rows = string[][]

const tablePattern = (name: string) =>
  new RegExp(`(<!-- observed: ${name} -->\n\n)([\\s\\S]*?)(\n\n<!-- end -->)`)

/** Reads the table under a heading of a page. */
export function tableOf(page: string, name: string): Rows {
  const [, , text = ''] = tablePattern(name).exec(page) ?? []
  return text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[-| ]+\|$/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}

/** The page with another table under a name. */
export function withTable(page: string, name: string, rows: Rows): string {
  if (!tablePattern(name).test(page)) throw new Error(`Cannot write page: expected a table ${name}`)
  return page.replace(tablePattern(name), (_, before, __, after) => `${before}${render(rows)}${after}`)
}

function render(rows: Rows): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  const line = (cells: string[], fill = ' ') =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`
  const [heading = [], ...body] = rows
  return [
    line(heading),
    line(
      heading.map(() => ''),
      '-',
    ),
    ...body.map((row) => line(row)),
  ].join('\n')
}
