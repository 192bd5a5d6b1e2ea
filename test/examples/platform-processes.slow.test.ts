import { execFile } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundlePlatform } from '../../scripts/support/bundle-platform.mjs'
import { temporaryFolder } from '../cli/support/run-command'
import { allowLoopback } from '../support/block-network.mjs'
import { markdownBlocks } from '../support/markdown-blocks'
import { until } from '../support/platform'
import { endProcesses, startProcess } from '../support/platform-process'
import type { Postgres } from '../support/start-postgres'
import { postgresMissing, startPostgres } from '../support/start-postgres'
import type { Redis } from '../support/start-redis'
import { redisMissing, startRedis } from '../support/start-redis'

const root = fileURLToPath(new URL('../../', import.meta.url))
// Below node_modules, because the bundle looks for its packages from where it lies.
const bundle = join(root, 'node_modules', '.cache', 'quality-label', `platform-${process.pid}.mjs`)
const missing = postgresMissing ?? redisMissing

beforeAll(async () => {
  allowLoopback()
  await bundlePlatform(bundle)
}, 120_000)
afterAll(() => {
  endProcesses()
  rmSync(bundle, { force: true })
})

const start = (env: Record<string, string>) => startProcess(bundle, env)
const runFile = promisify(execFile)

describe('examples/platform/README.md', () => {
  it('issues, verifies and revokes on a platform with nothing installed, as it shows', async () => {
    const readme = readFileSync(join(root, 'examples/platform/README.md'), 'utf8')
    const [part = ''] = readme.slice(readme.indexOf('## With nothing installed')).split('\n## ')
    const [first, ...blocks] = markdownBlocks(part)
    expect(first?.text).toBe('npm ci && npm run platform')
    const platform = await start({})
    const settings = Object.fromEntries(
      [...platform.output().matchAll(/^export (\w+)=(\S+)$/gm)].map(([, name, value]) => [name, value]),
    )
    const cwd = temporaryFolder()
    let said = ''
    for (const { language, text } of blocks) {
      if (language === 'sh') {
        const script = text.replaceAll('localhost:8080', platform.origin.slice('http://'.length))
        const env = { PATH: process.env['PATH'], ...settings }
        said += (await runFile('bash', ['-euo', 'pipefail', '-c', script], { cwd, env })).stdout
      } else {
        expect(said.trimEnd()).toBe(text)
        said = ''
      }
    }
    expect(blocks.filter(({ language }) => language === 'text')).toHaveLength(2)
    expect(await platform.end('SIGTERM')).toBe(0)
  }, 240_000)

  it('names every setting, and no other', () => {
    const readme = readFileSync(join(root, 'examples/platform/README.md'), 'utf8')
    const settings = readFileSync(join(root, 'examples/platform/settings.ts'), 'utf8')
    const namesIn = (text: string) => [...new Set(text.match(/\bPLATFORM_[A-Z_]+[A-Z]\b/g))].sort()
    expect(namesIn(readme)).toEqual(namesIn(settings))
  })
})

if (missing !== undefined && process.env['CI'] === 'true') throw new Error(missing)

describe.skipIf(missing !== undefined).each(['Redis', 'PostgreSQL'])(
  'a platform of several processes, with its queue on %s',
  (queue) => {
    let database: Postgres
    let redis: Redis | undefined
    let env: Record<string, string>
    let key: string
    let issuer: string
    beforeAll(async () => {
      database = await startPostgres()
      redis = queue === 'Redis' ? await startRedis() : undefined
      env = {
        DATABASE_URL: database.url,
        ...(redis === undefined ? {} : { REDIS_URL: redis.url }),
        PLATFORM_URL: 'https://platform.example',
        PLATFORM_WRAPPING_KEYS: `test:${'ab'.repeat(32)}`,
        PLATFORM_SHARD_SIZE: '20',
        PLATFORM_SWEEP_SECONDS: '2',
        PLATFORM_LOCK_SECONDS: '3',
        PLATFORM_LIST_TTL_SECONDS: '2',
        PLATFORM_REQUESTS_PER_MINUTE: '100000',
      }
      issuer = await command('add-issuer', 'Havenlab')
      key = await command('add-api-key', 'test', 'read,issue,status,operate', issuer)
      const file = join(temporaryFolder(), 'guide.json')
      const options = {
        id: 'https://platform.example/achievements/guide',
        name: 'Guide',
        description: 'Shows visitors around.',
        criteria: 'Led three walks.',
      }
      writeFileSync(file, JSON.stringify(options))
      expect(await command('add-achievement', issuer, 'guide', file)).toBe('version 1')
    }, 120_000)
    afterAll(async () => {
      await redis?.remove()
      database?.remove()
    })

    async function command(...args: string[]): Promise<string> {
      const { stdout } = await runFile(process.execPath, [bundle, ...args], {
        env: { PATH: process.env['PATH'], ...env },
      })
      return stdout.trim()
    }

    it('issues each credential once, though a worker is killed and the queue is lost', async () => {
      const web = await start({ ...env, ROLE: 'web' })
      const first = await start({ ...env, ROLE: 'worker' })
      const second = await start({ ...env, ROLE: 'worker' })
      const ask = async (method: string, path: string, body?: unknown) => {
        const response = await fetch(web.origin + path, {
          method,
          headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        })
        return { status: response.status, text: await response.text() }
      }
      const items = Array.from({ length: 600 }, (_, at) => ({
        id: `https://havenlab.example/badges/${at}`,
        achievement: 'guide',
        recipient: `did:example:${at}`,
        validFrom: '2026-11-30T12:00:00Z',
      }))
      expect((await ask('POST', '/batches', { id: 'large', items })).status).toBe(202)
      const progress = async () => JSON.parse((await ask('GET', '/batches/large')).text).progress
      await until(async () => (await progress())?.done > 2)
      await first.end('SIGKILL')
      if (redis !== undefined) {
        await redis.kill()
        await redis.start()
      }
      await until(async () => (await progress()).state === 'done', 120)
      expect(await progress()).toMatchObject({ signed: 600, failed: 0 })
      const lines = (await ask('GET', '/batches/large/credentials')).text.trimEnd().split('\n')
      const credentials = lines.map((line) => JSON.parse(line))
      const places = credentials.map(
        ({ credentialStatus: [{ statusListCredential, statusListIndex }] }) =>
          `${statusListCredential} ${statusListIndex}`,
      )
      expect([new Set(credentials.map(({ id }) => id)).size, new Set(places).size]).toEqual([600, 600])
      const verdict = async (credential: unknown) =>
        JSON.parse((await ask('POST', '/verify', credential)).text).verdict
      expect((await ask('POST', '/revoke', { ids: [credentials[7].id] })).status).toBe(202)
      await until(async () => (await verdict(credentials[7])) === 'invalid')
      await until(async () => (await verdict(credentials[8])) === 'valid')
      expect((await ask('GET', '/readyz')).status).toBe(200)
      for (const each of [web, second]) {
        const ended = Date.now()
        expect([await each.end('SIGTERM'), each.output()]).toEqual([0, expect.any(String)])
        expect(Date.now() - ended).toBeLessThan(15_000)
        expect(each.output()).not.toContain('did:example:')
      }
    }, 240_000)

    it('encrypts its keys by another wrapping key, and closes its lists', async () => {
      const keys = `next:${'cd'.repeat(32)},${env['PLATFORM_WRAPPING_KEYS']}`
      env = { ...env, PLATFORM_WRAPPING_KEYS: keys }
      expect(await command('rewrap')).toBe('1 keys')
      env = { ...env, PLATFORM_WRAPPING_KEYS: keys.split(',')[0] as string }
      expect(await command('close-lists')).toBe('closed')
      const web = await start({ ...env, ROLE: 'web' })
      await until(async () => (await fetch(`${web.origin}/readyz`)).ok)
      await web.end('SIGTERM')
    }, 120_000)
  },
)
