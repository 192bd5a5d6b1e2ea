import { assertArguments } from '../../core/read-options'
import type { Markup } from '../markup/markup'
import { writeMarkup } from '../markup/write-markup'
import { markdownPieces } from './markdown-pieces'

/**
 * Reads a narrative, a description or a comment as Markdown, as data from which a page makes nodes, safely also for texts of strangers.
 *
 * HTML is text. Links lead to web pages, whose host is shown, and to mail. Images are their text and a link: nothing is loaded. A heading
 * is a bold paragraph, so that it does not mix with those of the page. The text is cleaned of invisible characters and cut at 20,000
 * characters, and each block has the direction of its own text.
 *
 * @param text - Up to 20,000 characters of it are read; an ellipsis says that there is more.
 * @returns Texts, and elements with their attributes: `p`, `strong`, `em`, `code`, `pre`, `blockquote`, `ul`, `ol`, `li`, `a`, `hr`, `br`.
 * @throws {TypeError} If it is not a text.
 * @see CommonMark 0.31: https://spec.commonmark.org/0.31.2/
 */
export function readMarkdown(text: string): Markup[] {
  assertArguments('read Markdown', 'a text', { text })
  return markdownPieces(text)
}

/**
 * Writes a narrative, a description or a comment in Markdown as HTML: what `readMarkdown` reads, as text.
 *
 * @throws {TypeError} If it is not a text.
 */
export function markdownHtml(text: string): string {
  assertArguments('write Markdown as HTML', 'a text', { text })
  return writeMarkup(markdownPieces(text))
}
