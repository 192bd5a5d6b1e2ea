/** A box of a flow, in a grid that begins with column 1 and row 1. */
export interface Box {
  column: number
  row: number
  title: string
  lines: readonly string[]
}

/** An arrow between two boxes that are neighbours in a column or a row. */
export interface Arrow {
  from: Box
  to: Box
  label: string
}

/** Boxes and arrows, as a text file of `scripts/pictures/` describes them. */
export interface Flow {
  title: string
  description: string
  boxes: readonly Box[]
  arrows: readonly Arrow[]
}

const forms = {
  fact: /^(title|description): (.+)$/,
  box: /^box (\w+), column (\d+), row (\d+): (.+)$/,
  arrow: /^arrow (\w+) to (\w+): (.+)$/,
}

/**
 * Parses a flow: one statement on each line.
 *
 * @throws {SyntaxError} If a line is not a statement, or an arrow names a box that does not come before it.
 */
export function parseFlow(text: string): Flow {
  const facts: Record<string, string> = {}
  const boxes = new Map<string, Box>()
  const arrows: Arrow[] = []
  const boxNamed = (name: string, line: string): Box => boxes.get(name) ?? fail(line, `a box named ${name}`)

  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const [, factName, fact] = forms.fact.exec(line) ?? []
    const [, name, column, row, words] = forms.box.exec(line) ?? []
    const [, from, to, label] = forms.arrow.exec(line) ?? []
    if (factName && fact) facts[factName] = fact
    else if (name && words) {
      const [title = '', ...lines] = words.split(' / ')
      boxes.set(name, { column: Number(column), row: Number(row), title, lines })
    } else if (from && to && label) arrows.push({ from: boxNamed(from, line), to: boxNamed(to, line), label })
    else fail(line, 'title, description, box or arrow')
  }
  const { title = '', description = '' } = facts
  return { title, description, boxes: [...boxes.values()], arrows }
}

function fail(line: string, expected: string): never {
  throw new SyntaxError(`Cannot parse flow: expected ${expected}, got ${JSON.stringify(line)}`)
}
