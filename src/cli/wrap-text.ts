import stringWidth from 'string-width'

/** Below a mark, a text goes on under the text; below a name in a column, under what follows the name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of colours begin with one.
const beforeText = /^ *(?:(?:\u001b\[\d+m)*\S(?:\u001b\[\d+m)* (?:\S+(?: \S+)* {2,})?)?/u

/** A text keeps at least this many columns beside its indent. */
const leastColumns = 20

const isolate = { begin: '\u2068', end: '\u2069' }

/**
 * Wraps a line between its words, with the lines after the first indented to where its text begins.
 *
 * No word is cut: one that is wider than the terminal has a line to itself. An isolated text that goes on in the next line is
 * isolated there, too.
 *
 * @param columns - Width of the terminal, in columns; wide characters take two, and codes of colours none.
 */
export function wrapText(line: string, columns: number): string[] {
  if (stringWidth(line) <= columns) return [line]
  const [head = ''] = beforeText.exec(line) ?? []
  const indent = ' '.repeat(Math.min(stringWidth(head), Math.max(0, columns - leastColumns)))
  const lines: string[] = []
  let current = head
  let isBegin = true
  for (const word of line.slice(head.length).split(' ')) {
    const longer = isBegin ? current + word : `${current} ${word}`
    if (isBegin || stringWidth(longer) <= columns) current = longer
    else {
      lines.push(current)
      current = indent + word
    }
    isBegin = false
  }
  return isolateEach([...lines, current], indent.length)
}

/** Ends an isolation that is open at the end of a line, and begins it again in the next. */
function isolateEach(lines: readonly string[], indent: number): string[] {
  let isOpen = false
  return lines.map((line) => {
    const begun = isOpen ? `${line.slice(0, indent)}${isolate.begin}${line.slice(indent)}` : line
    isOpen = begun.lastIndexOf(isolate.begin) > begun.lastIndexOf(isolate.end)
    return isOpen ? begun + isolate.end : begun
  })
}
