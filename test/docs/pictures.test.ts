import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { drawFlow } from '../../scripts/pictures/draw-flow'
import { drawPictures } from '../../scripts/pictures/draw-pictures'
import { drawTerminal } from '../../scripts/pictures/draw-terminal'
import { parseFlow } from '../../scripts/pictures/parse-flow'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8')
const drawn = await drawPictures(read('scripts/pictures/from-committee-to-verdict.txt'))
const pictures = Object.entries(drawn)

/** Names of the elements of a document that is well-formed. */
function elementsOf(svg: string): string[] {
  const names: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => void names.push(name))
  parser.write(svg).close()
  return names
}

describe('the pictures of the pages', () => {
  it('are those that the scripts draw, and no others', () => {
    const files = readdirSync(`${root}docs/pictures`).map((name) => `docs/pictures/${name}`)
    expect(files.sort()).toEqual(Object.keys(drawn).sort())
  })

  it.each(pictures)('%s is up to date with its text and with what the command prints', (path, svg) => {
    expect(read(path) === svg || `Out of date: ${path}; run npm run generate`).toBe(true)
  })

  it.each(pictures)('%s has a title and a description, and fetches nothing', (_, svg) => {
    expect(elementsOf(svg).slice(0, 3)).toEqual(['svg', 'title', 'desc'])
    expect(svg).toMatch(/role="img" aria-labelledby="title description"/)
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
      /https?:\/\/(?!\S*\.example)|@import|url\(|href=/,
    )
  })
})

describe('parseFlow()', () => {
  it('reads boxes and arrows', () => {
    const text =
      'title: A\ndescription: B\n\nbox a, column 1, row 1: A / one / two\nbox b, column 2, row 1: B\narrow a to b: to'
    const a = { column: 1, row: 1, title: 'A', lines: ['one', 'two'] }
    const b = { column: 2, row: 1, title: 'B', lines: [] }
    expect(parseFlow(text)).toEqual({
      title: 'A',
      description: 'B',
      boxes: [a, b],
      arrows: [{ from: a, to: b, label: 'to' }],
    })
  })

  it.each(['box a: A', 'arrow a to b: to', 'A comment'])('rejects the line %j', (line) => {
    expect(() => parseFlow(line)).toThrow(SyntaxError)
  })
})

describe('drawFlow()', () => {
  const box = (column: number, row: number, title = 'A') => ({ column, row, title, lines: [] })
  const draw = (...[from, to]: [ReturnType<typeof box>, ReturnType<typeof box>]) =>
    drawFlow({ title: 'T', description: 'D', boxes: [from, to], arrows: [{ from, to, label: 'to' }] })

  it('escapes what the text says', () => {
    expect(elementsOf(draw(box(1, 1, 'a < b & "c"'), box(2, 1)))).toContain('text')
  })

  it('rejects a text that is too long for its box, and an arrow between boxes that are not neighbours', () => {
    expect(draw(box(1, 1, 'a'.repeat(27)), box(1, 2))).toContain('<svg')
    expect(() => draw(box(1, 1, 'a'.repeat(28)), box(1, 2))).toThrow(RangeError)
    expect(() => draw(box(1, 1), box(2, 2))).toThrow(RangeError)
  })
})

describe('drawTerminal()', () => {
  const draw = (text: string) => drawTerminal({ title: 'T', description: 'D', text, columns: 12 })
  const lines = (svg: string) =>
    (svg.match(/<text.*<\/text>/g) ?? []).map((line) => line.replace(/<[^>]+>/g, ' ').trim())

  it('goes on below where a line is too long, under the word after a mark', () => {
    const svg = draw('  \u001b[32m✔\u001b[39m one two three')
    expect(lines(svg)).toEqual(['✔  one  two', 'three'])
    const columns = [...svg.matchAll(/<tspan x="([\d.]+)"/g)].map(([, x]) => x)
    expect(columns[3]).toBe(columns[1])
  })

  it('shows colours, and rejects a code that it does not know', () => {
    expect(draw('\u001b[1m\u001b[31mbad\u001b[39m\u001b[22m good')).toMatch(
      /class="bold red">bad<.*<tspan x="[\d.]+">good/,
    )
    expect(() => draw('\u001b[5mbad')).toThrow(RangeError)
  })
})
