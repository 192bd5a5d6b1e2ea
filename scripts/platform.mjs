/**
 * Bundles examples/platform and runs it: npm run platform [-- COMMAND ARGUMENTS…]
 *
 * The settings are environment variables; see examples/platform/README.md.
 */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { bundlePlatform } from './support/bundle-platform.mjs'

const outfile = fileURLToPath(new URL('../demo-output/platform.mjs', import.meta.url))
await bundlePlatform(outfile)
const child = spawn(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' })
// The process manager and the keyboard stop this process; the platform ends what it is doing first.
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))
