/** Sizes in KiB, minified and gzipped, of what a browser loads before it verifies, and what must not be in it. */
export function measureBundle(): Promise<{ ours: number; stock: number; excluded: readonly string[] }>
