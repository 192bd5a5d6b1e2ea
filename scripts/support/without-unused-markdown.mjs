/** What takes the place of parts of the reader of Markdown that are never asked, and of tables that the language has itself. */
const inPlaceOfUnused = [
  [/^entities$/, 'export const decodeHTML = (text) => text'],
  [/^mdurl$/, ''],
  [/^uc\.micro$/, 'export const P = /\\p{P}/u, S = /\\p{S}/u'],
  [/\/(?:table|html_block|html_inline|linkify|entity)\.mjs$/, 'export default () => false'],
  [/\/strikethrough\.mjs$/, 'export default { tokenize: () => false, postProcess: () => false }'],
]

/** The reader of Markdown is set to read no HTML, tables, bare addresses and names of characters: what they take is left out. */
export const withoutUnusedMarkdown = {
  name: 'without-unused-markdown',
  setup({ onResolve, onLoad }) {
    for (const [index, [part]] of inPlaceOfUnused.entries())
      onResolve({ filter: part }, ({ importer }) =>
        importer.includes('markdown-it') ? { path: `${index}`, namespace: 'unused-markdown' } : undefined,
      )
    onLoad({ filter: /./, namespace: 'unused-markdown' }, ({ path }) => ({
      contents: inPlaceOfUnused[Number(path)]?.[1] ?? '',
    }))
  },
}
