import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { WrappingKey } from './keys/envelope'
import { readWrappingKeys } from './keys/envelope'
import type { RemoteSignerOptions } from './keys/remote-signer'

export type Role = 'all' | 'web' | 'worker'

/** What an environment describes. */
export interface Settings {
  role: Role
  host: string
  port: number
  /** Where others reach the service, without a slash at the end. */
  url: string
  /** Address of a PostgreSQL server; without it an embedded one is used. */
  databaseUrl?: string
  /** Folder of the embedded database; in memory without it. */
  dataFolder?: string
  redisUrl?: string
  /** The first encrypts; the others only decrypt. */
  wrappingKeys: readonly WrappingKey[]
  remoteSigner?: Omit<RemoteSignerOptions, 'id' | 'publicKey'>
  trust?: { bundle: string; root: unknown }
  listTtlSeconds: number
  listValidSeconds: number
  shardSize: number
  lookAhead: number
  sweepSeconds: number
  /** Time after which a worker that stopped without a word loses its shard to another. */
  lockSeconds: number
  bodyLimitBytes: number
  /** Items of one batch. */
  batchItems: number
  requestsPerMinute: number
  verificationsPerMinute: number
  /** Whether a city with an API key is made at the start. */
  isDemo: boolean
}

const prefix = 'PLATFORM_'
const names = [
  'URL',
  'DATA',
  'WRAPPING_KEYS',
  'SIGNER_URL',
  'SIGNER_TOKEN',
  'SIGNER_TIMEOUT_MS',
  'TRUST_BUNDLE',
  'TRUST_ROOT',
  'LIST_TTL_SECONDS',
  'LIST_VALID_SECONDS',
  'SHARD_SIZE',
  'LOOK_AHEAD',
  'SWEEP_SECONDS',
  'LOCK_SECONDS',
  'BODY_LIMIT_MB',
  'BATCH_ITEMS',
  'REQUESTS_PER_MINUTE',
  'VERIFICATIONS_PER_MINUTE',
].map((name) => prefix + name)

const roles: readonly Role[] = ['all', 'web', 'worker']
const day = 24 * 60 * 60

/**
 * Reads the settings from an environment.
 *
 * @throws {TypeError} Naming the setting that is missing, unknown or cannot be used; never with the value of a secret.
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  assertKnownSettings(env)
  const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, PLATFORM_DATA: dataFolder } = env
  if (databaseUrl && dataFolder) throw new TypeError('Expected DATABASE_URL or PLATFORM_DATA, got both')
  const host = env['HOST'] || '127.0.0.1'
  const port = readNumber(env, 'PORT', 8080, 0, 65_535)
  const role = readRole(env, databaseUrl)
  const isKept = Boolean(databaseUrl || dataFolder)
  const listTtlSeconds = readNumber(env, 'PLATFORM_LIST_TTL_SECONDS', isKept ? 300 : 2, 1, day)
  return {
    role,
    host,
    port,
    url: readUrl(env, 'PLATFORM_URL', ['http:', 'https:']) ?? `http://${host}:${port}`,
    ...optional('databaseUrl', readUrl(env, 'DATABASE_URL', ['postgres:', 'postgresql:'])),
    ...optional('dataFolder', dataFolder || undefined),
    ...optional('redisUrl', readRedisUrl(env, redisUrl, databaseUrl)),
    wrappingKeys: readWrapping(env, isKept),
    ...optional('remoteSigner', readRemoteSigner(env)),
    ...optional('trust', readTrust(env)),
    listTtlSeconds,
    listValidSeconds: readNumber(env, 'PLATFORM_LIST_VALID_SECONDS', 7 * day, 2 * listTtlSeconds, 366 * day),
    shardSize: readNumber(env, 'PLATFORM_SHARD_SIZE', 200, 1, 10_000),
    lookAhead: readNumber(env, 'PLATFORM_LOOK_AHEAD', 16, 1, 100_000),
    sweepSeconds: readNumber(env, 'PLATFORM_SWEEP_SECONDS', 30, 1, 3600),
    lockSeconds: readNumber(env, 'PLATFORM_LOCK_SECONDS', 30, 1, 3600),
    bodyLimitBytes: readNumber(env, 'PLATFORM_BODY_LIMIT_MB', 32, 1, 1024) * 1024 * 1024,
    batchItems: readNumber(env, 'PLATFORM_BATCH_ITEMS', 100_000, 1, 1_000_000),
    requestsPerMinute: readNumber(env, 'PLATFORM_REQUESTS_PER_MINUTE', 600, 1, 1_000_000),
    verificationsPerMinute: readNumber(env, 'PLATFORM_VERIFICATIONS_PER_MINUTE', 60_000, 1, 100_000_000),
    isDemo: !isKept,
  }
}

// A misspelt setting would leave out what it was to bring about.
function assertKnownSettings(env: NodeJS.ProcessEnv): void {
  const unknown = Object.keys(env).find((name) => name.startsWith(prefix) && !names.includes(name))
  if (unknown !== undefined) throw new TypeError(`Expected one of ${names.join(', ')}, got ${unknown}`)
}

function readRole(env: NodeJS.ProcessEnv, databaseUrl: string | undefined): Role {
  const role = roles.find((known) => known === (env['ROLE'] || 'all'))
  if (role === undefined) throw expected('ROLE', roles.join(' or '))
  if (role !== 'all' && !databaseUrl)
    throw expected('ROLE', 'all without DATABASE_URL, because an embedded database serves one process')
  return role
}

function readRedisUrl(
  env: NodeJS.ProcessEnv,
  redisUrl: string | undefined,
  databaseUrl: string | undefined,
): string | undefined {
  if (redisUrl && !databaseUrl)
    throw new TypeError('Expected DATABASE_URL with REDIS_URL, because several processes need one database')
  return readUrl(env, 'REDIS_URL', ['redis:', 'rediss:'])
}

function readWrapping(env: NodeJS.ProcessEnv, isKept: boolean): WrappingKey[] {
  const text = env['PLATFORM_WRAPPING_KEYS']
  if (text) return readWrappingKeys(text)
  if (isKept)
    throw expected(
      'PLATFORM_WRAPPING_KEYS',
      'given, because the keys of issuers are kept: NAME:64 hexadecimal digits',
    )
  return [{ name: 'memory', key: randomBytes(32) }]
}

function readRemoteSigner(env: NodeJS.ProcessEnv): Settings['remoteSigner'] {
  const url = readUrl(env, 'PLATFORM_SIGNER_URL', ['http:', 'https:'])
  const token = env['PLATFORM_SIGNER_TOKEN']
  if (url === undefined) return undefined
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token))
    throw expected('PLATFORM_SIGNER_TOKEN', 'visible ASCII without spaces')
  return {
    url,
    ...optional('token', token),
    timeoutMilliseconds: readNumber(env, 'PLATFORM_SIGNER_TIMEOUT_MS', 2000, 10, 60_000),
  }
}

function readTrust(env: NodeJS.ProcessEnv): Settings['trust'] {
  const { PLATFORM_TRUST_BUNDLE: bundle, PLATFORM_TRUST_ROOT: root } = env
  if (!bundle && !root) return undefined
  if (!bundle || !root)
    throw new TypeError('Expected PLATFORM_TRUST_BUNDLE and PLATFORM_TRUST_ROOT, or neither')
  readFile('PLATFORM_TRUST_BUNDLE', bundle)
  try {
    return { bundle, root: JSON.parse(readFile('PLATFORM_TRUST_ROOT', root)) }
  } catch (error) {
    if (error instanceof TypeError) throw error
    throw expected('PLATFORM_TRUST_ROOT', 'a file with JSON')
  }
}

function readFile(name: string, path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new TypeError(`Expected ${name} to name a file that can be read`, { cause })
  }
}

function readNumber(env: NodeJS.ProcessEnv, name: string, by: number, least: number, most: number): number {
  const text = env[name] || String(by)
  if (/^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most) return Number(text)
  throw expected(name, `a whole number in ${least}..${most}`)
}

// Its value may have a password, so no message repeats it.
function readUrl(env: NodeJS.ProcessEnv, name: string, protocols: readonly string[]): string | undefined {
  const text = env[name]
  if (!text) return undefined
  const isUsable = URL.canParse(text) && protocols.includes(new URL(text).protocol)
  if (!isUsable) throw expected(name, `an address that begins with ${protocols.join('// or ')}//`)
  const isAddress = name.startsWith(prefix)
  if (isAddress && (/[?#]/.test(text) || text.endsWith('/') || new URL(text).username))
    throw expected(name, 'an address without query, fragment, user or slash at the end')
  return text
}

function optional<K extends string, V>(name: K, value: V | undefined): { [key in K]?: V } {
  return (value === undefined ? {} : { [name]: value }) as { [key in K]?: V }
}

function expected(name: string, what: string): TypeError {
  return new TypeError(`Expected ${name} to be ${what}`)
}

/** Start of the address of every status list. */
export function statusBase({ url }: Pick<Settings, 'url'>): string {
  return `${url}/status/`
}
