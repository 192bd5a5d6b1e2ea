interface Immediates {
  setImmediate?: (callback: () => void) => unknown
}

/**
 * Waits for one turn of the event loop.
 *
 * Await it from time to time in a long run of settled promises: signals, timers and input run only between macrotasks.
 */
export function nextMacrotask(): Promise<void> {
  const { setImmediate } = globalThis as Immediates
  if (typeof setImmediate === 'function') return new Promise((resolve) => void setImmediate(resolve))
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}
