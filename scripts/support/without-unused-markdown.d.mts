import type { Plugin } from 'esbuild'

/** Leaves out of the reader of Markdown what it does not use. */
export const withoutUnusedMarkdown: Plugin
