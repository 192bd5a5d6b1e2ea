/** What is used of the parser, whose parts come without types. */
declare module 'markdown-it/lib/ruler.mjs' {
  export interface Ruler {
    enableOnly(names: readonly string[]): unknown
  }
}

declare module 'markdown-it/lib/token.mjs' {
  export interface Token {
    type: string
    tag: string
    content: string
    nesting: 1 | 0 | -1
    /** `null` where the list is empty. */
    children: Token[] | null
    attrs: [name: string, value: string | number][] | null
    /** A paragraph of a tight list is not marked as one. */
    hidden: boolean
  }
}

declare module 'markdown-it/lib/parser_block.mjs' {
  import type { Ruler } from 'markdown-it/lib/ruler.mjs'
  import type { Token } from 'markdown-it/lib/token.mjs'
  export default class ParserBlock {
    ruler: Ruler
    parse(text: string, parser: object, environment: object, tokens: Token[]): void
  }
}

declare module 'markdown-it/lib/parser_inline.mjs' {
  import type { Ruler } from 'markdown-it/lib/ruler.mjs'
  import type { Token } from 'markdown-it/lib/token.mjs'
  export default class ParserInline {
    ruler: Ruler
    ruler2: Ruler
    parse(text: string, parser: object, environment: object, tokens: Token[]): void
  }
}

declare module 'markdown-it/lib/helpers/index.mjs' {
  export const parseLinkLabel: unknown
  export const parseLinkDestination: unknown
  export const parseLinkTitle: unknown
}
