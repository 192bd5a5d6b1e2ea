import { element, writeSvg } from './svg'

export interface Screen {
  title: string
  description: string
  /** What the terminal shows, with the codes of its colours. */
  text: string
  columns: number
}

/** A part of a line that looks the same. */
interface Run {
  text: string
  column: number
  styles: readonly string[]
}

const font = { width: 7.8, line: 20 }
const margin = { x: 20, top: 44, bottom: 16 }
// A terminal is dark on a page of either colour.
const style = `
text { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace; font-size: 13px; fill: #f0f6fc; white-space: pre }
.ground { fill: #0d1117; stroke: #656c76 }
.button { fill: #656c76 }
.bold { font-weight: 700 }
.dim { fill: #9198a1 }
.green { fill: #56d364 }
.red { fill: #ff7b72 }
.yellow { fill: #e3b341 }
`

/** Codes of ECMA-48 that the command prints, and what each begins or ends. */
const codes: Record<string, { begin: string } | { end: readonly string[] }> = {
  1: { begin: 'bold' },
  2: { begin: 'dim' },
  22: { end: ['bold', 'dim'] },
  31: { begin: 'red' },
  32: { begin: 'green' },
  33: { begin: 'yellow' },
  39: { end: ['red', 'green', 'yellow'] },
}

/** Draws a terminal; lines longer than its columns go on below. */
export function drawTerminal({ title, description, text, columns }: Screen): string {
  const lines = text
    .trimEnd()
    .split('\n')
    .flatMap((line) => wrapRuns(readRuns(line), columns))
  const width = 2 * margin.x + columns * font.width
  const height = margin.top + lines.length * font.line + margin.bottom
  const ground = { class: 'ground', x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 10 }
  const buttons = [0, 1, 2].map((index) =>
    element('circle', { class: 'button', cx: 20 + 18 * index, cy: 18, r: 5 }),
  )
  const elements = [element('rect', ground), ...buttons, ...lines.map(drawLine)]
  return writeSvg({ width, height, title, description, style, elements })
}

function drawLine(runs: readonly Run[], index: number): string {
  const y = margin.top + (index + 0.7) * font.line
  const parts = runs.map(({ text, column, styles }) => {
    const place = {
      x: round(margin.x + column * font.width),
      ...(styles.length ? { class: styles.join(' ') } : {}),
    }
    return element('tspan', place, { text })
  })
  return element('text', { y }, { elements: parts })
}

/** Words of a line, each with its column, so that columns stay in line in every font. */
function readRuns(line: string): Run[] {
  const styles = new Set<string>()
  const runs: Run[] = []
  let column = 0
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of colours begin with one.
  for (const [token, code] of line.matchAll(/\u001b\[(\d+)m| +|[^\u001b ]+/g)) {
    if (code !== undefined) {
      const change = codes[code] ?? fail(code)
      if ('begin' in change) styles.add(change.begin)
      else for (const ended of change.end) styles.delete(ended)
      continue
    }
    const text = token.replace(/[\u2068\u2069]/g, '')
    if (!token.startsWith(' ')) runs.push({ text, column, styles: [...styles] })
    column += text.length
  }
  return runs
}

/** Breaks a line between words; below a mark, such as a tick, it goes on under the word that follows the mark. */
function wrapRuns(runs: readonly Run[], columns: number): Run[][] {
  const indent = (runs[0]?.text.length === 1 ? runs[1] : runs[0])?.column ?? 0
  const lines: Run[][] = [[]]
  let shift = 0
  for (const run of runs) {
    if (run.column - shift + run.text.length > columns) {
      shift = run.column - indent
      lines.push([])
    }
    lines.at(-1)?.push({ ...run, column: run.column - shift })
  }
  return lines
}

function fail(code: string): never {
  throw new RangeError(`Cannot draw terminal: expected a known code of a colour, got ${code}`)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
