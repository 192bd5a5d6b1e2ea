import { formatInstant, parseInstant } from '../../core/instant'
import type { Kind, KindsOf } from '../../core/kinds'
import { instant, passing, required, text } from '../../core/kinds'
import { isWellFormedTag } from '../../core/language-tag'
import { readOptions, refuse } from '../../core/read-options'
import { isRightToLeft } from '../markup/direction'
import { cleanLine } from '../markup/foreign-text'
import type { MarkupElement } from '../markup/markup'
import { element } from '../markup/markup'
import { writeMarkup } from '../markup/write-markup'
import type { Place } from './break-lines'
import { breakLines, lineHeight } from './break-lines'
import { inkOn } from './contrast'
import { sayValidUntil } from './image-words'
import { languageOfText } from './language-of-text'
import type { BadgeShape } from './shapes'
import { shapes } from './shapes'
import { isMeasured, widthOf } from './text-width'

/** What the image of a badge shows. */
export interface BadgeImageOptions {
  /** Name of the badge. */
  name: string
  /** Name of its issuer. */
  issuer: string
  /** Language of the name, BCP 47; English by default. The image names it where the name has letters of its script: programs choose the font by it. */
  language?: string
  /** Ground, by six hexadecimal digits such as `#1a7f4b`; the letters are black or white, whichever is read better. */
  colour?: string
  /** A picture over the name: a PNG or JPEG as `data:` URI with base64, of at most 2,000,000 characters. */
  cover?: string
  /** `round` by default. */
  shape?: BadgeShape
  /** Last instant at which it is valid; the image has its day in UTC. For labels, whose image shows how long they are valid. */
  validUntil?: string | Date
}

/** The image of a badge. */
export interface BadgeImage {
  /** SVG, the same text for the same options: no script, no address and no style; `bake` takes it. */
  svg: string
  /** The image in words, for those who do not see it: for the `caption` of the image of an achievement. */
  caption: string
}

const action = 'build badge image'
const colourDigits: Kind<string> = passing(
  'a colour such as #1a7f4b',
  (value) => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value),
)
const longestCover = 2_000_000
const cover: Kind<string> = passing(
  `a PNG or JPEG as data: URI with base64, of at most ${longestCover} characters`,
  (value) =>
    typeof value === 'string' &&
    value.length <= longestCover &&
    /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/.test(value),
)
const languageTag: Kind<string> = passing(
  'a language tag such as nl',
  (value) => typeof value === 'string' && isWellFormedTag(value),
)
const shape: Kind<BadgeShape> = passing(
  Object.keys(shapes).join(', '),
  (value) => typeof value === 'string' && Object.hasOwn(shapes, value),
)
const kinds = {
  name: required(text),
  issuer: required(text),
  language: languageTag,
  colour: colourDigits,
  cover,
  shape,
  validUntil: instant,
} satisfies KindsOf<BadgeImageOptions>

const width = 364
const names: Place = { width, height: 220, sizes: [60, 52, 46, 40, 36, 32, 28] }
const namesBelowCover: Place = { width, height: 112, sizes: [44, 40, 36, 32, 28, 25] }
const issuers: Place = { width: 330, height: 84, sizes: [26, 24, 22, 20] }
const issuersBelowCover: Place = { width: 300, height: 30, sizes: [24, 22, 20, 18] }
const dates: Place = { width: 300, height: 30, sizes: [22, 20, 18] }

/**
 * Draws the image of a badge as SVG: its name and issuer, and until when it is valid, in any script.
 *
 * No font is measured, since those who show the image have others: widths are estimated, lines are broken between words or characters, and what has no place is cut with
 * an ellipsis. `caption` has the whole text.
 *
 * @throws {TypeError | RangeError} If an option cannot be used; the message names it.
 */
export function buildBadgeImage(options: BadgeImageOptions): BadgeImage {
  const read = readOptions(action, options, kinds)
  const { language = 'en', colour = '#1a5f7a', cover: picture, shape: form = 'round', validUntil } = read
  const name = shownText('name', read.name)
  const issuer = shownText('issuer', read.issuer)
  const until = validUntil === undefined ? undefined : sayValidUntil(dayOf(validUntil), language)
  const caption = [name, issuer, until].filter((part) => part !== undefined).join(' – ')
  const { outline, middle, panel } = shapes[form]
  const blocks = [
    block(name, picture === undefined ? names : namesBelowCover, 'bold', language),
    block(issuer, picture === undefined ? issuers : issuersBelowCover, 'normal', language),
    ...(until === undefined ? [] : [block(until, dates, 'normal', language)]),
  ]
  const height = blocks.reduce((sum, each) => sum + each.height, 0)
  const top = picture === undefined ? middle - height / 2 : panel + 12
  const spoken = languageOfText(name, language)
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: '0 0 512 512',
      role: 'img',
      lang: spoken,
      'xml:lang': spoken,
    },
    element('title', {}, name),
    element('desc', {}, caption),
    picture === undefined
      ? [element('path', { fill: colour, d: outline }), rim(outline, colour, 3)]
      : [...covered(picture, outline, colour, panel), rim(outline, colour, 6, colour)],
    writeBlocks(blocks, top, inkOn(colour)),
  )
  return { svg: writeMarkup(svg), caption }
}

const longestText = 200

function shownText(field: string, given: string): string {
  const cleaned = cleanLine(given, longestText)
  return cleaned === '' ? refuse(action, field, 'a text that can be seen', given) : cleaned
}

function dayOf(instantText: string): string {
  const parsed = parseInstant(instantText)
  return parsed ? formatInstant(parsed).slice(0, 10) : ''
}

interface Block {
  lines: readonly string[]
  size: number
  place: Place
  weight: string
  language: string
  height: number
}

const gap = 10

function block(content: string, place: Place, weight: string, language: string): Block {
  const { lines, size } = breakLines(content, place)
  return { lines, size, place, weight, language, height: lines.length * size * lineHeight + gap }
}

function writeBlocks(blocks: readonly Block[], top: number, ink: string): MarkupElement[] {
  let y = top
  return blocks.flatMap(({ lines, size, place, weight, height }) => {
    const start = y
    y += height
    const isReversed = isRightToLeft(lines.join(' '))
    return lines.map((line, index) =>
      element(
        'text',
        {
          x: 256,
          // The line that letters are on is about three quarters down.
          y: Math.round(start + size * (lineHeight * index + 1)),
          fill: ink,
          'font-family': 'sans-serif',
          'font-size': size,
          'font-weight': weight,
          'text-anchor': 'middle',
          direction: isReversed ? 'rtl' : undefined,
          ...squeezed(line, size, place),
        },
        line,
      ),
    )
  })
}

/** Where the width is a guess, or close to that of the place, the line is made as wide as it may be at most. */
function squeezed(line: string, size: number, { width: most }: Place): Record<string, string | number> {
  const estimated = widthOf(line) * size
  if (isMeasured(line) && estimated <= most * 0.98) return {}
  if (estimated < most * 0.6) return {}
  return { textLength: Math.round(Math.min(estimated, most)), lengthAdjust: 'spacingAndGlyphs' }
}

function rim(
  outline: string,
  ground: string,
  strokeWidth: number,
  stroke: string = inkOn(ground),
): MarkupElement {
  return element('path', {
    fill: 'none',
    stroke,
    'stroke-width': strokeWidth,
    ...(strokeWidth === 3 && { 'stroke-opacity': '0.6', transform: 'translate(15.4 15.4) scale(0.94)' }),
    d: outline,
  })
}

/** The picture, and below it a ground for the letters, both within the outline. */
function covered(picture: string, outline: string, colour: string, panel: number): MarkupElement[] {
  return [
    element('clipPath', { id: 'outline' }, element('path', { d: outline })),
    element(
      'g',
      { 'clip-path': 'url(#outline)' },
      element('image', {
        href: picture,
        ...{ x: 0, y: 0, width: 512, height: panel + 2 },
        preserveAspectRatio: 'xMidYMid slice',
      }),
      element('path', { fill: colour, d: `M0 ${panel}H512V512H0z` }),
    ),
  ]
}
