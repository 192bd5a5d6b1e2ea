import { parseLinkDestination, parseLinkLabel, parseLinkTitle } from 'markdown-it/lib/helpers/index.mjs'
import ParserBlock from 'markdown-it/lib/parser_block.mjs'
import ParserInline from 'markdown-it/lib/parser_inline.mjs'
import type { Token } from 'markdown-it/lib/token.mjs'

// Depth of lists and quotations, and of emphasis: the rest of a text that goes deeper is shown as it is written.
const maxNesting = 20

/** The parser in its parts: HTML, tables, bare addresses and named characters are left out, also of what is built. */
function buildParser() {
  const block = new ParserBlock()
  block.ruler.enableOnly([
    ...['blockquote', 'code', 'fence', 'heading', 'hr', 'lheading', 'list', 'paragraph', 'reference'],
  ])
  const inline = new ParserInline()
  inline.ruler.enableOnly([
    ...['autolink', 'backticks', 'emphasis', 'escape', 'image', 'link', 'newline', 'text'],
  ])
  inline.ruler2.enableOnly(['balance_pairs', 'emphasis', 'fragments_join'])
  return {
    options: { maxNesting, html: false, linkify: false },
    block,
    inline,
    helpers: { parseLinkDestination, parseLinkLabel, parseLinkTitle },
    // What shows a link decides what becomes of its address.
    normalizeLink: (address: string) => address,
    normalizeLinkText: (address: string) => address,
    validateLink: () => true,
  }
}

/** Reads Markdown without HTML: each block and its parts. The text has no `&`: see `hideAmpersands`. */
export function parseMarkdown(text: string): Token[] {
  const parser = buildParser()
  const environment = {}
  const tokens: Token[] = []
  parser.block.parse(text, parser, environment, tokens)
  for (const token of tokens) {
    if (token.type !== 'inline') continue
    token.children = []
    parser.inline.parse(token.content, parser, environment, token.children)
  }
  return tokens
}
