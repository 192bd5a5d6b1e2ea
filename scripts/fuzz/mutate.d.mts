/** Changes values, texts and bytes by one source of random numbers. */
export interface Mutator {
  value(original: unknown): unknown
  text(text: string): string
  bytes(bytes: Uint8Array): Uint8Array
  pick<T>(values: readonly T[]): T
  below(limit: number): number
}

export function makeMutator(random: () => number, dictionary: readonly string[]): Mutator
export function randomOf(seed: number): () => number
