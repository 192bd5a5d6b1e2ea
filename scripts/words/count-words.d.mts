import type { FoundWord } from './find-words.mjs'

export interface WordCount {
  allowed: number
  found: (FoundWord & { path: string })[]
}

/** Counts the words that read as translated, by the places for which `allowed` has a number. */
export function countWords(root: string, allowed: Readonly<Record<string, number>>): Record<string, WordCount>
