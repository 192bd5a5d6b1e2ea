import { createInterface } from 'node:readline/promises'

/**
 * Asks a question on a terminal and returns the line that is typed; an empty one where the terminal ends.
 *
 * @param output - Where the question is written: standard error, since results go to standard output.
 */
export async function askOnTerminal(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  question: string,
): Promise<string> {
  const lines = createInterface({ input, output })
  const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('')))
  try {
    return await Promise.race([lines.question(question), ended])
  } finally {
    lines.close()
  }
}
