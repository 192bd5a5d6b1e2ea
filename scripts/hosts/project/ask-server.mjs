/** Starts the built server, asks both routes, and ends it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'

const server = spawn('next', ['start', '--hostname', '127.0.0.1', '--port', '0'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: true,
})
let printed = ''
let address
while (!address) {
  const [text] = await once(server.stdout, 'data')
  printed += text
  address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0]
}
try {
  for (const route of ['server', 'edge']) console.log(await (await fetch(`${address}/${route}`)).text())
} finally {
  process.kill(-server.pid)
}
