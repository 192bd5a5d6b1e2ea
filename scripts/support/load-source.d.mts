/** The library with its internals, built from a source folder as it stands. */
export function loadSource(folder?: string): Promise<Record<string, unknown>>

/** As `loadSource`, as a file that other processes can import until it is removed. */
export function buildSource(folder?: string): Promise<{ file: string; remove: () => Promise<void> }>
