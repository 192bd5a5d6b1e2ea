/** A fenced block of a Markdown page. */
export interface MarkdownBlock {
  /** Word after the fence, such as `js`; empty where there is none. */
  language: string
  text: string
  /** Line of the opening fence, from 1. */
  line: number
}

/** Every fenced block of a page, in order. */
export function markdownBlocks(page: string): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = []
  let open: { language: string; line: number; lines: string[] } | undefined
  for (const [index, line] of page.split('\n').entries()) {
    const fence = /^```(\w*)\s*$/.exec(line)
    if (!fence) open?.lines.push(line)
    else if (!open) open = { language: fence[1] ?? '', line: index + 1, lines: [] }
    else {
      blocks.push({ language: open.language, line: open.line, text: open.lines.join('\n') })
      open = undefined
    }
  }
  if (open) throw new Error(`Cannot read page: the block that opens in line ${open.line} does not close`)
  return blocks
}
