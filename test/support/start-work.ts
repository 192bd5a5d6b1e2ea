/**
 * Starts to count the work of this process.
 *
 * @returns Milliseconds that its processors worked since: what a test waits for on a busy machine does not count, which a clock would.
 */
export function startWork(): () => number {
  const start = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
}
