import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { didKey, importKey } from '../../src/index'
import { sampleBadge } from '../../src/testing'
import { allowLoopback } from '../support/block-network.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
// Below node_modules, because the bundle looks for its packages from where it lies.
const bundle = join(root, 'node_modules', '.cache', 'quality-label', `vc-api-${process.pid}.mjs`)
const folder = mkdtempSync(join(tmpdir(), 'quality-label-'))
const file = join(folder, 'lists.json')
const children: ChildProcess[] = []

beforeAll(async () => {
  allowLoopback()
  await build({
    entryPoints: [join(root, 'examples/vc-api/server.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    alias: {
      'quality-label/digitalbazaar': join(root, 'src/digitalbazaar.ts'),
      'quality-label': join(root, 'src/index.ts'),
    },
    outfile: bundle,
    logLevel: 'silent',
  })
}, 60_000)
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true })
  rmSync(bundle, { force: true })
})

/** Starts the server in a process of its own; gives its address. */
async function start(
  env: Record<string, string> = {},
): Promise<{ origin: string; kill: () => Promise<void> }> {
  const child = spawn(process.execPath, [bundle, '--http'], {
    cwd: folder,
    env: {
      ...process.env,
      VC_API_SEED: '07'.repeat(32),
      VC_API_PORT: '0',
      VC_API_URL: 'https://issuer.example/api',
      VC_API_LISTS: file,
      ...env,
    },
  })
  children.push(child)
  const port = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stdout.on('data', (chunk) => {
      text += chunk
      const [, found] = /port: (\d+)/.exec(text) ?? []
      if (found) resolve(found)
    })
    child.stderr.on('data', (chunk) => {
      text += chunk
    })
    // At its exit there can still be text to read.
    child.on('close', () => reject(new Error(text)))
  })
  const kill = () =>
    new Promise<void>((resolve) => {
      child.on('exit', () => resolve())
      child.kill('SIGKILL')
    })
  return { origin: `http://127.0.0.1:${port}`, kill }
}

async function post(
  origin: string,
  path: string,
  body: object,
): Promise<{ status: number; body: JsonObject }> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${origin}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return { status: response.status, body: (await response.json()) as JsonObject }
}

const credentialStatus = { type: 'BitstringStatusListEntry', statusPurpose: 'revocation' }

const profile = {
  id: didKey(await importKey(new Uint8Array(32).fill(7))),
  type: ['Profile'],
  name: 'X',
} as const

async function issue(origin: string, id: string): Promise<JsonObject> {
  const credential = { ...sampleBadge({ ...profile, type: ['Profile'] }), id }
  const reply = await post(origin, '/credentials/issue', { credential, options: { credentialStatus } })
  return reply.body['verifiableCredential'] as JsonObject
}

describe('the server, killed and started again', () => {
  it('knows a revoked credential from a good one, and gives no place in the list twice', async () => {
    const first = await start()
    const revoked = await issue(first.origin, 'urn:example:revoked')
    const good = await issue(first.origin, 'urn:example:good')
    const change = { credentialId: 'urn:example:revoked', credentialStatus, status: true }
    expect(await post(first.origin, '/credentials/status', change)).toMatchObject({ status: 200 })
    await first.kill()
    const second = await start()
    const verify = (verifiableCredential: JsonObject) =>
      post(second.origin, '/credentials/verify', { verifiableCredential })
    expect(await verify(revoked)).toMatchObject({ status: 400, body: { verified: false } })
    expect(await verify(good)).toMatchObject({ status: 200, body: { verified: true } })
    const again = {
      credential: { ...good, proof: undefined, credentialStatus: undefined },
      options: { credentialStatus },
    }
    expect((await post(second.origin, '/credentials/issue', again)).status).toBe(400)
    await second.kill()
  }, 60_000)

  it('still tells of its credentials under another address, and refuses the lists of another issuer', async () => {
    const { lists } = JSON.parse(readFileSync(file, 'utf8'))
    expect(lists).toHaveLength(1)
    const moved = await start({ VC_API_URL: 'https://moved.example' })
    expect((await fetch(`${moved.origin}/status/revocation`)).status).toBe(404)
    await moved.kill()
    await expect(start({ VC_API_SEED: '08'.repeat(32) })).rejects.toThrow(/another issuer/)
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -9))
    await expect(start()).rejects.toThrow(/Expected the status lists that this service wrote/)
  }, 60_000)
})
