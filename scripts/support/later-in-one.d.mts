import type { Plugin } from 'esbuild'

export function laterInOne(others: readonly string[]): Plugin
