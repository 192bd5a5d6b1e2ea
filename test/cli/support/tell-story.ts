import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildCommand } from './run-process'

/** Runs the script of an example with the built command, to its end; it writes into `folder`. */
export async function tellStory(
  example: string,
  folder: string,
): Promise<{ exitCode: number | null; output: string; end: string | undefined }> {
  const story = fileURLToPath(new URL(`../../../examples/${example}/story.sh`, import.meta.url))
  const main = join(await buildCommand(), 'main.js')
  const env = { ...process.env, QUALITY_LABEL: `${process.execPath} ${main}`, NO_COLOR: '1' }
  const shell = spawn('sh', [story, folder], { env })
  let output = ''
  for (const stream of [shell.stdout, shell.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
  const exitCode = await new Promise<number | null>((resolve) => shell.once('close', resolve))
  return { exitCode, output, end: output.trimEnd().split('\n').at(-1) }
}
