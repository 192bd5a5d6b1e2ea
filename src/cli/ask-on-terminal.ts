import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

/** What was typed on a terminal. */
export interface TypedLines {
  /** A line for each question; fewer where the terminal ended before. */
  lines: string[]
  /** Whether Ctrl-C ended it. */
  isInterrupted: boolean
}

/**
 * Asks questions on a terminal, one after another. The cursor is at the begin of a line afterwards, also after Ctrl-C and Ctrl-D.
 *
 * @param output - Where the questions are written: standard error, since results go to standard output.
 * @param isHidden - Whether keys that are typed are not shown, as for a passphrase.
 */
export async function askOnTerminal(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  questions: readonly string[],
  isHidden = false,
): Promise<TypedLines> {
  const shown = isHidden ? new Writable({ write: (_chunk, _encoding, done) => done() }) : output
  const reader = createInterface({ input, output: shown, terminal: true, historySize: 0 })
  const typed: TypedLines = { lines: [], isInterrupted: false }
  reader.once('SIGINT', () => {
    typed.isInterrupted = true
    reader.close()
  })
  const ask = () => {
    const question = questions[typed.lines.length] ?? ''
    if (isHidden) output.write(question)
    reader.setPrompt(question)
    reader.prompt()
  }
  try {
    ask()
    for await (const line of reader) {
      if (isHidden) output.write('\n')
      typed.lines.push(line)
      if (typed.lines.length === questions.length) return typed
      ask()
    }
  } finally {
    reader.close()
  }
  output.write('\n')
  return typed
}
