import { execFile } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { temporaryFolder } from '../../cli/support/run-command'
import { markdownBlocks } from '../../support/markdown-blocks'
import { postgresPrograms } from '../../support/start-postgres'

const runFile = promisify(execFile)

/** The commands of a runbook, to be run as they are written. */
export interface Runbook {
  /**
   * Runs the one command that begins with these words, in the folder of the operator; returns what it prints.
   *
   * @param values - What the operator writes in place of words in capitals, and of the address of the service.
   */
  run(begin: string, env: Record<string, string>, values?: Record<string, string>): Promise<string>
  /** Commands that were not run. */
  left(): string[]
}

/** Reads the commands of a runbook; `bundle` is the program that `npm run platform` starts. */
export function readRunbook(path: string, bundle: string): Runbook {
  const commands = commandsOf(readFileSync(path, 'utf8'))
  const left = new Set(commands)
  const folder = temporaryFolder()
  const programs = makePrograms(bundle)
  return {
    async run(begin, env, values = {}) {
      const [command, ...more] = commands.filter((each) => each.startsWith(begin))
      if (command === undefined || more.length > 0)
        throw new Error(`Expected one command that begins with ${begin}, of ${commands.join('\n')}`)
      left.delete(command)
      const path = [programs, postgresPrograms, process.env['PATH']].join(delimiter)
      const { stdout } = await runFile('bash', ['-euo', 'pipefail', '-c', fill(command, values)], {
        cwd: folder,
        env: { ...env, PATH: path },
      })
      return stdout.trim()
    },
    left: () => [...left],
  }
}

/** Lines of blocks, an indented one with that before it, and commands within the text. */
function commandsOf(page: string): string[] {
  const blocks = markdownBlocks(page).filter(({ language }) => language === 'sh')
  const lines = blocks.flatMap(({ text }) => text.split(/\n(?!\s)/))
  const prose = page.replace(/^```[\s\S]*?^```/gm, '')
  const spans = [...prose.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text.replace(/\s+/g, ' '))
  return [...lines, ...spans.filter((text) => /^(?:npm run|pg_\w+|psql|redis-cli|curl) /.test(text))]
}

function fill(command: string, values: Record<string, string>): string {
  return Object.entries(values).reduce((text, [name, value]) => {
    if (!text.includes(name)) throw new Error(`Expected ${name} in ${command}`)
    return text.replaceAll(name, value)
  }, command)
}

/** Programs that an operator has and a machine of tests has not: the packed example, and a client under its other name. */
function makePrograms(bundle: string): string {
  const folder = temporaryFolder()
  const write = (name: string, script: string) => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(folder, name), 0o755)
  }
  write('npm', `shift 3; exec '${process.execPath}' '${bundle}' "$@"`)
  if (!existsSync('/usr/bin/redis-cli')) write('redis-cli', 'exec valkey-cli "$@"')
  return folder
}
