export interface FoundWord {
  line: number
  word: string
  better: string
}

/** Finds words that read as translated in the prose of a file. */
export function findWords(path: string, text: string, options?: { messages?: boolean }): FoundWord[]
