import type { Plugin } from 'esbuild'

/** Leaves out of the reader of Markdown what it is told not to know. */
export const withoutUnusedMarkdown: Plugin
