/** Writes a line of JSON to standard error, with the kind and the message of an error and not with what caused it. */
export function writeLog(what: string, error?: unknown): void {
  const at = new Date().toISOString()
  const line = error === undefined ? { at, what } : { at, what, error: describe(error) }
  process.stderr.write(`${JSON.stringify(line)}\n`)
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const { code } = error as { code?: unknown }
  const kind = typeof code === 'string' ? code : error.name
  // Addresses of databases and queues have passwords in them.
  const message = error.message.replace(/\b([a-z][a-z+]*:\/\/)[^\s/@]*@/gi, '$1…@')
  return `${kind}: ${message.slice(0, 500)}`
}
