interface Immediates {
  setImmediate?: (callback: () => void) => unknown
}

/**
 * Waits until the event loop has been round once.
 *
 * Awaited now and then in a long run of promises that are settled already: signals, timers and input are served between
 * macrotasks only.
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
