/**
 * What the platform of the examples answers over HTTP while it signs: `node bench/platform-http.mjs [SECONDS]`, against a process of its own with
 * nothing installed, or against `ORIGIN` with the API key of one issuer in `API_KEY`.
 *
 * Each line is one kind of request from so many clients at a time: answers in a second by status, and the times within which half, 99 of 100 and
 * all were answered. The last lines are of clients that are slow, end in the middle or send wrong keys, with `/livez` beside them.
 */
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import { bundlePlatform } from '../scripts/support/bundle-platform.mjs'

const seconds = Number(process.argv[2] ?? 5)
const bundle = fileURLToPath(
  new URL(`../node_modules/.cache/quality-label/bench-http-${process.pid}.mjs`, import.meta.url),
)
let child
let { ORIGIN: origin, API_KEY: apiKey } = process.env
try {
  if (origin === undefined) await startOwn()
  await measure()
} finally {
  child?.kill()
  rmSync(bundle, { force: true })
}

async function startOwn() {
  await bundlePlatform(bundle)
  const env = {
    PATH: process.env.PATH,
    PORT: '0',
    PLATFORM_REQUESTS_PER_MINUTE: '1000000',
    PLATFORM_VERIFICATIONS_PER_MINUTE: '1000000',
  }
  child = spawn(process.execPath, [bundle], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  for await (const chunk of child.stdout) {
    said += chunk
    origin = /listens on (\S+)/.exec(said)?.[1]
    if (origin !== undefined) break
  }
  apiKey = /API_KEY=(\S+)/.exec(said)?.[1]
}

async function measure() {
  const run = `${Date.now()}`
  const award = () => ({
    id: `urn:example:${randomUUID()}`,
    achievement: 'neighbourhood-guide',
    recipient: 'did:example:ona',
  })
  const first = await (await post('/issue', { item: award() })).json()
  const [{ statusListCredential }] = first.credential.credentialStatus
  const list = new URL(statusListCredential).pathname
  const badge = JSON.stringify(first.credential)
  const issue = () => post('/issue', { item: award() })
  const verify = () => post('/verify', badge)
  const livez = () => fetch(`${origin}/livez`)
  console.log('| requests | clients | answers a second | half ms | 99 % ms | all ms |')
  console.log('| --- | ---: | --- | ---: | ---: | ---: |')
  await load('/livez, nothing else', 1, livez)
  await load('/issue', 50, issue)
  await load('/verify', 50, verify)
  await load('/status/:list', 50, () => fetch(origin + list))
  await Promise.all([
    load('/issue, beside others', 20, issue),
    load('/verify, beside others', 20, verify),
    load('/livez, beside them', 1, livez),
  ])
  const batch = `bench-${run}`
  const lines = Array.from({ length: 600 * seconds }, () => JSON.stringify(award())).join('\n')
  await load(
    'a batch, of many lines',
    1,
    () => post(`/batches?id=${batch}`, lines, 'application/x-ndjson'),
    0,
  )
  await load('/livez, while a batch is signed', 1, livez)
  const { progress } = await (
    await fetch(`${origin}/batches/${batch}`, { headers: { Authorization: `Bearer ${apiKey}` } })
  ).json()
  console.log(`| of that batch ${progress.signed} are signed, ${progress.state} | | | | | |`)
  await fetch(`${origin}/batches/${batch}/cancel`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${apiKey}` },
  })
  const wrong = { Authorization: `Bearer ql_${'0'.repeat(12)}_${'x'.repeat(43)}` }
  await Promise.all([
    load('wrong keys', 20, () => fetch(`${origin}/batches/none`, { headers: wrong })),
    load('bodies over the limit', 5, () => post('/issue', 'x'.repeat(2 * 1024 * 1024))),
    load('connections that end in the middle', 20, () => halfRequest(20)),
    load('connections that are slow', 50, () => halfRequest(2000)),
    load('/livez, beside them', 1, livez),
  ])
}

function post(path, body, type = 'application/json') {
  return fetch(origin + path, {
    method: 'POST',
    headers: { Authorization: `Bearer ${apiKey}`, 'Content-Type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

/** Sends the beginning of a request, and ends the connection after a while. */
function halfRequest(milliseconds) {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        `POST /issue HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer ${apiKey}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"item":`,
      )
    })
    socket.on('error', () => {})
    setTimeout(() => {
      socket.destroy()
      resolve({ status: 'ended', text: async () => '' })
    }, milliseconds)
  })
}

/** Sends one request after another from each client for the time, at least one, and prints a line. */
async function load(name, clients, ask, time = seconds) {
  const statuses = {}
  const taken = []
  const started = performance.now()
  const end = started + time * 1000
  const client = async () => {
    do {
      const before = performance.now()
      const status = await ask().then(statusOf, () => 'no answer')
      taken.push(performance.now() - before)
      statuses[status] = (statuses[status] ?? 0) + 1
    } while (performance.now() < end)
  }
  await Promise.all(Array.from({ length: clients }, client))
  const passed = (performance.now() - started) / 1000
  taken.sort((a, b) => a - b)
  const within = (part) => taken[Math.min(taken.length - 1, Math.floor(taken.length * part))].toFixed(1)
  const rates = Object.entries(statuses).map(([status, count]) => `${status}: ${(count / passed).toFixed(0)}`)
  console.log(
    `| ${name} | ${clients} | ${rates.join(', ')} | ${within(0.5)} | ${within(0.99)} | ${within(1)} |`,
  )
}

async function statusOf(response) {
  await response.text()
  return response.status
}
