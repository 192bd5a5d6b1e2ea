import type { Token } from 'markdown-it/lib/token.mjs'
import { cleanLines } from '../markup/foreign-text'
import type { Markup, MarkupElement } from '../markup/markup'
import { element } from '../markup/markup'
import type { Anchors } from '../markup/shown-link'
import { isLinked, showLink } from '../markup/shown-link'
import { hideAmpersands, showAmpersands, showAsWritten } from './ampersands'
import { parseMarkdown } from './parse-markdown'

/** The longest text that is shown as Markdown; the rest of a longer one is left out, and an ellipsis says so. */
const longestMarkdown = 20_000

/**
 * Reads a text as Markdown, as `readMarkdown` does for others.
 *
 * @param anchors - Where ids that the text links are on the page.
 */
export function markdownPieces(text: string, anchors?: Anchors): Markup[] {
  const begin = text.slice(0, longestMarkdown).replace(/[\ud800-\udbff]$/, '')
  const tree = toTree(parseMarkdown(hideAmpersands(cleanLines(begin))), anchors)
  return text.length > longestMarkdown ? [...tree, element('p', {}, '…')] : tree
}

interface Open {
  token: Token | undefined
  children: Markup[]
  /** Whether it is within a link: no link is within another, so that a reader sees where it leads. */
  isLinked: boolean
}

// Emphasis has no bound of its own. What is deeper is shown without it: what walks the tree may do so by recursion.
const deepest = 40

/** Makes elements of tokens, which mark where each begins and ends. */
function toTree(tokens: readonly Token[], anchors: Anchors | undefined): Markup[] {
  const root: Open = { token: undefined, children: [], isLinked: false }
  const open: Open[] = [root]
  for (const token of tokens) {
    const parent = open.at(-1) ?? root
    if (token.nesting > 0) open.push(openOf(token, parent, open.length < deepest, anchors))
    else if (token.nesting === 0) parent.children.push(...toLeaf(token, anchors, parent.isLinked))
    else {
      open.pop()
      const around = open.at(-1) ?? root
      if (parent.token !== undefined)
        around.children.push(
          ...(around.isLinked && parent.token.tag === 'a'
            ? parent.children
            : toElement(parent.token, parent.children, anchors)),
        )
    }
  }
  return root.children
}

function openOf(token: Token, parent: Open, isShown: boolean, anchors: Anchors | undefined): Open {
  if (!isShown) return { ...parent, token: undefined }
  const opensLink = token.tag === 'a' && isLinked(attributeOf(token, 'href'), anchors)
  return { token, children: [], isLinked: parent.isLinked || opensLink }
}

/** What is the same in HTML. */
const sameInHtml = new Set(['p', 'ul', 'li', 'blockquote', 'em', 'strong'])
/** Blocks that have the direction of their own text. */
const ownDirection = new Set(['p', 'ul', 'blockquote'])

function toElement(token: Token, children: Markup[], anchors: Anchors | undefined): Markup[] {
  if (token.hidden) return children
  const { tag } = token
  if (tag === 'a') return showLink(attributeOf(token, 'href'), children, anchors)
  if (tag === 'ol') return [element('ol', { start: startOf(token), dir: 'auto' }, children)]
  if (/^h[1-6]$/.test(tag)) return [element('p', { dir: 'auto' }, element('strong', {}, children))]
  if (!sameInHtml.has(tag)) return children
  // An item runs as its list does: the numbers of one that runs otherwise are outside of the list.
  return [element(tag, ownDirection.has(tag) ? { dir: 'auto' } : {}, children)]
}

function toLeaf(token: Token, anchors: Anchors | undefined, isWithinLink: boolean): Markup[] {
  const { type, content, children } = token
  if (type === 'inline') return toTree(children ?? [], anchors)
  if (type === 'image') {
    const caption = showAmpersands(plainText(children ?? [])) || '▢'
    return isWithinLink ? [caption] : showLink(attributeOf(token, 'src'), caption)
  }
  if (type === 'softbreak') return ['\n']
  if (type === 'hardbreak') return [element('br')]
  if (type === 'hr') return [element('hr')]
  if (type === 'code_inline') return [codeOf(content)]
  if (type === 'code_block' || type === 'fence') return [element('pre', {}, codeOf(content))]
  return content === '' ? [] : [showAmpersands(content)]
}

function codeOf(content: string): MarkupElement {
  return element('code', { dir: 'auto' }, showAsWritten(content))
}

function plainText(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content, children }) =>
      children ? plainText(children) : type === 'softbreak' ? ' ' : content,
    )
    .join('')
}

function attributeOf({ attrs }: Token, name: string): string {
  return showAmpersands(String(attrs?.find(([each]) => each === name)?.[1] ?? ''))
}

function startOf(token: Token): string | undefined {
  // The parser keeps it as a number.
  const start = String(token.attrs?.find(([name]) => name === 'start')?.[1] ?? '')
  return /^\d{1,9}$/.test(start) ? start : undefined
}
