import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { temporaryFolder } from '../../cli/support/run-command'

const runFile = promisify(execFile)

/** Adds an issuer with an achievement and an API key, as the README says. */
export async function prepareCity(
  bundle: string,
  env: Record<string, string>,
): Promise<{ issuer: string; apiKey: string }> {
  const command = async (...args: string[]) =>
    (await runFile(process.execPath, [bundle, ...args], { env })).stdout.trim()
  const issuer = await command('add-issuer', 'Havenlab')
  const file = join(temporaryFolder(), 'guide.json')
  const guide = {
    id: 'https://platform.example/achievements/guide',
    name: 'Guide',
    description: 'Shows visitors around.',
    criteria: 'Led three walks.',
  }
  writeFileSync(file, JSON.stringify(guide))
  await command('add-achievement', issuer, 'guide', file)
  return { issuer, apiKey: await command('add-api-key', 'operator', 'read,issue,status,operate', issuer) }
}
