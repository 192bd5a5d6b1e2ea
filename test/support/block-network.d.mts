/** What tried to reach a network since the start, by name and address. */
export const networkAttempts: readonly string[]

/** Lets this test file reach servers on its own machine. */
export function allowLoopback(): void
