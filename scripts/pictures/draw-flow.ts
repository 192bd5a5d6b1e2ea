import type { Arrow, Box, Flow } from './parse-flow'
import { element, writeSvg } from './svg'

const box = { width: 224, height: 96 }
const gap = { x: 104, y: 72 }
const margin = 28
/** Letters that fit into the width, at 14 pixels in the widest usual font. */
const longest = { line: 27, arrow: 12 }

// The picture brings its own ground, so that it is readable on a page of either colour.
const style = `
text { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; font-size: 14px; fill: #1f2328; text-anchor: middle }
.ground { fill: #f6f8fa }
.box { fill: #ffffff; stroke: #57606a }
.title { font-weight: 600; font-size: 16px }
.arrow { stroke: #0550ae; stroke-width: 2; fill: none }
.head { fill: #0550ae }
.label { font-size: 13px; fill: #0550ae }
.beside { text-anchor: start }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc }
  .ground { fill: #151b23 }
  .box { fill: #0d1117; stroke: #9198a1 }
  .arrow { stroke: #79c0ff }
  .head, .label { fill: #79c0ff }
}
`

interface Point {
  x: number
  y: number
}

/**
 * Draws a flow: a grid of boxes with arrows between neighbours.
 *
 * @throws {RangeError} If a text is longer than its place, or an arrow joins boxes that are not neighbours.
 */
export function drawFlow({ title, description, boxes, arrows }: Flow): string {
  const count = (of: (box: Box) => number) => Math.max(...boxes.map(of))
  const width = 2 * margin + count(({ column }) => column) * (box.width + gap.x) - gap.x
  const height = 2 * margin + count(({ row }) => row) * (box.height + gap.y) - gap.y
  const ground = element('rect', { class: 'ground', width, height, rx: 12 })
  const elements = [ground, ...boxes.map(drawBox), ...arrows.map(drawArrow)]
  return writeSvg({ width, height, title, description, style, elements })
}

function drawBox(each: Box): string {
  const { x, y } = centreOf(each)
  const { width, height } = box
  const frame = { class: 'box', x: x - width / 2, y: y - height / 2, width, height, rx: 8 }
  const texts = [each.title, ...each.lines].map((text, index, { length }) => {
    const place = { x, y: y + 5 + 22 * (index - (length - 1) / 2) }
    return drawText(text, longest.line, index === 0 ? { ...place, class: 'title' } : place)
  })
  return element('g', {}, { elements: [element('rect', frame), ...texts] })
}

function drawArrow({ from, to, label }: Arrow): string {
  const [start, end] = [centreOf(from), centreOf(to)]
  const along = { x: Math.sign(end.x - start.x), y: Math.sign(end.y - start.y) }
  if (Math.abs(from.column - to.column) + Math.abs(from.row - to.row) !== 1)
    throw new RangeError(`Cannot draw arrow: expected neighbours, got ${from.title} and ${to.title}`)
  const edge = ({ x, y }: Point, steps: number): Point => ({
    x: x + (steps * along.x * box.width) / 2,
    y: y + (steps * along.y * box.height) / 2,
  })
  const [a, b] = [edge(start, 1), edge(end, -1)]
  const neck = { x: b.x - 10 * along.x, y: b.y - 10 * along.y }
  const side = { x: 6 * along.y, y: 6 * along.x }
  const corners = [b, { x: neck.x + side.x, y: neck.y + side.y }, { x: neck.x - side.x, y: neck.y - side.y }]
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
  const place =
    along.x === 0
      ? { class: 'label beside', x: middle.x + 10, y: middle.y + 4 }
      : { class: 'label', x: middle.x, y: middle.y - 9 }
  return element(
    'g',
    {},
    {
      elements: [
        element('path', { class: 'arrow', d: `M${a.x},${a.y} L${neck.x},${neck.y}` }),
        element('polygon', { class: 'head', points: corners.map(({ x, y }) => `${x},${y}`).join(' ') }),
        drawText(label, longest.arrow, place),
      ],
    },
  )
}

function drawText(text: string, limit: number, attributes: Record<string, string | number>): string {
  if (text.length > limit)
    throw new RangeError(`Cannot draw text: expected at most ${limit} letters, got ${JSON.stringify(text)}`)
  return element('text', attributes, { text })
}

function centreOf({ column, row }: Box): Point {
  return {
    x: margin + (column - 1) * (box.width + gap.x) + box.width / 2,
    y: margin + (row - 1) * (box.height + gap.y) + box.height / 2,
  }
}
