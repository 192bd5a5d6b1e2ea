const waiting: (() => void)[] = []

/**
 * Waits for a turn: of all work of this process that waits, one piece goes on, then requests are answered, then the next goes on.
 */
export function takeTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (waiting.push(resolve) === 1) setImmediate(next)
  })
}

function next(): void {
  waiting.shift()?.()
  if (waiting.length > 0) setImmediate(next)
}

/** Returns a function that a long loop calls after each step: once so many milliseconds went by, it waits for a turn. */
export function createTurns(milliseconds = 10): () => Promise<void> | undefined {
  let since = performance.now()
  return () => {
    if (performance.now() - since < milliseconds) return undefined
    return takeTurn().then(() => {
      since = performance.now()
    })
  }
}
