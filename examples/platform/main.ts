/**
 * For a platform that issues, revokes and verifies badges: one process with nothing else, or many on PostgreSQL and a queue.
 *
 * See README.md beside it. What is logged names no person, credential or secret.
 */
import { fileURLToPath } from 'node:url'
import { cityPart } from './city/part'
import { runCommand, usage } from './commands'
import type { Part } from './part'
import { seedCity } from './seed'
import { readSettings } from './settings'
import { startPlatform } from './start'
import { vcApi } from './vc-api'
import { writeLog } from './write-log'

/** Before systemd and containers end a process by force, in milliseconds. */
const longestStop = 25_000

/** What is put on the platform. */
const parts: readonly Part[] = [vcApi, cityPart]

async function run(): Promise<void> {
  const [command, ...args] = process.argv.slice(2)
  if (command === 'help') {
    console.log(usage())
    return
  }
  const settings = readSettings(process.env)
  if (command !== undefined) {
    await runCommand(settings, command, args, parts)
    return
  }
  const platform = await startPlatform(settings, { log: writeLog, parts })
  if (settings.isDemo) {
    const { services } = platform
    for (const part of parts) await part.seed?.(services)
    const { issuer, apiKey } = await seedCity(services)
    console.log(`A city was made, in memory only:\n\nexport CITY=${issuer}\nexport API_KEY=${apiKey}\n`)
  }
  const { host, port } = platform.address
  console.log(`The platform (${settings.role}) listens on http://${host}:${port}`)
  let isStopping = false
  const stop = () => {
    if (isStopping) return
    isStopping = true
    // What is away, such as a queue, may never answer; what is cut off here is done again elsewhere.
    setTimeout(() => {
      writeLog('stop', new Error('Not everything ended in time'))
      process.exit(1)
    }, longestStop).unref()
    platform.close().then(
      () => process.exit(0),
      (error) => {
        writeLog('stop', error)
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await run().catch((error) => {
    // What the caller can correct is said plainly.
    if (error instanceof TypeError) console.error(error.message)
    else writeLog('The platform did not start', error)
    process.exit(1)
  })
}
