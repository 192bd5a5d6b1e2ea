/** A piece of a page or an image: a text, which is never markup, or an element. */
export type Markup = string | MarkupElement

/** An element of HTML or SVG, as data: a page can write it as text, or make nodes of it. */
export interface MarkupElement {
  tag: string
  /** Names and values; none of them runs anything or loads anything. */
  attributes: Readonly<Record<string, string>>
  children: readonly Markup[]
}

/** What may be left out of a list of children. */
export type MaybeMarkup = Markup | undefined | false | readonly MaybeMarkup[]

/** Makes an element; children and attributes that are `undefined` or `false` are left out, and lists of children are opened. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: readonly MaybeMarkup[]
): MarkupElement {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined)
  return {
    tag,
    attributes: Object.fromEntries(given.map(([name, value]) => [name, String(value)])),
    children: listMarkup(children),
  }
}

/** Opens lists of pieces, and leaves out those that are not there. */
export function listMarkup(pieces: readonly MaybeMarkup[]): Markup[] {
  const opened: Markup[] = []
  openInto(opened, pieces)
  return opened
}

// One list for all levels: a page of a megabyte has half a million pieces.
function openInto(opened: Markup[], pieces: readonly MaybeMarkup[]): void {
  for (const piece of pieces)
    if (isList(piece)) openInto(opened, piece)
    else if (piece !== undefined && piece !== false && piece !== '') opened.push(piece)
}

function isList(piece: MaybeMarkup): piece is readonly MaybeMarkup[] {
  return Array.isArray(piece)
}
