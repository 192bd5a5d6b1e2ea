import type { Plugin } from 'esbuild'

export function laterInGroups(groupOf: (path: string) => string | undefined): Plugin
