import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { didKey, importKey } from 'quality-label'
import { hashInline } from './inline-contexts'
import { fileStore } from './lists-file'
import type { Context, ServiceOptions } from './service'

export interface ServerOptions {
  /** PEM of the server's key and certificate; without them plain HTTP is spoken, which only this machine may hear. */
  tls?: { key: string | Buffer; cert: string | Buffer }
  /** Needed for `/credentials/issue` and `/credentials/status`, as `Authorization: Bearer …`. */
  token?: string
}

/** What an environment describes. */
export interface Settings {
  service: ServiceOptions
  server: ServerOptions
  host: string
  port: number
}

const names = [
  'VC_API_SEED',
  'VC_API_KEY_FILE',
  'VC_API_CERT_FILE',
  'VC_API_HOST',
  'VC_API_PORT',
  'VC_API_URL',
  'VC_API_TOKEN',
  'VC_API_CONTEXTS',
  'VC_API_ONLINE',
  'VC_API_LISTS',
  'VC_API_NO_CHALLENGE',
]
const loopback = ['127.0.0.1', '::1', 'localhost']

/**
 * Reads the settings from an environment; `--http` among the arguments means plain HTTP on this machine.
 *
 * @throws {TypeError} Naming the setting that is missing, unknown or cannot be used; never with the value of a secret.
 */
export async function readSettings(env: NodeJS.ProcessEnv, args: readonly string[]): Promise<Settings> {
  assertKnownSettings(env, args)
  const isPlain = args.includes('--http')
  const { VC_API_SEED: seed, VC_API_KEY_FILE: keyFile, VC_API_CERT_FILE: certFile, VC_API_TOKEN: token } = env
  const host = env['VC_API_HOST'] ?? '127.0.0.1'
  const port = readPort(env['VC_API_PORT'] ?? '8443')
  if (!seed || !/^[0-9a-f]{64}$/i.test(seed)) throw expected('VC_API_SEED', '64 hexadecimal digits')
  if (!isPlain && !(keyFile && certFile))
    throw new TypeError('Expected VC_API_KEY_FILE and VC_API_CERT_FILE, or --http for this machine alone')
  if (isPlain && !loopback.includes(host)) throw expected('VC_API_HOST', 'this machine with --http')
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token))
    throw expected('VC_API_TOKEN', 'visible ASCII without spaces, or none')
  if (!token && !loopback.includes(host))
    throw expected('VC_API_TOKEN', 'a token where others can reach the service: they could issue in its name')
  const key = await importKey(new Uint8Array(Buffer.from(seed, 'hex')))
  return {
    host,
    port,
    service: {
      key,
      url: readUrl(env['VC_API_URL'] ?? `${isPlain ? 'http' : 'https'}://${host}:${port}`),
      contexts: readContexts(env['VC_API_CONTEXTS']),
      store: fileStore(env['VC_API_LISTS'] ?? `vc-api-lists.${didKey(key).slice(-12)}.json`),
      ...(readSwitch(env, 'VC_API_ONLINE') ? { fetch: globalThis.fetch } : {}),
      allowNoChallenge: readSwitch(env, 'VC_API_NO_CHALLENGE'),
    },
    server: {
      ...(keyFile && certFile && !isPlain
        ? {
            tls: {
              key: readSetting('VC_API_KEY_FILE', keyFile),
              cert: readSetting('VC_API_CERT_FILE', certFile),
            },
          }
        : {}),
      ...(token ? { token } : {}),
    },
  }
}

// A misspelt setting would leave out what it was to bring about.
function assertKnownSettings(env: NodeJS.ProcessEnv, args: readonly string[]): void {
  const unknown = Object.keys(env).find((name) => name.startsWith('VC_API_') && !names.includes(name))
  if (unknown !== undefined) throw new TypeError(`Expected one of ${names.join(', ')}, got ${unknown}`)
  const argument = args.find((given) => given !== '--http')
  if (argument !== undefined) throw new TypeError(`Expected --http or nothing, got ${argument}`)
}

function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw expected('VC_API_PORT', 'a number from 0 to 65535')
}

function readUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isPlain = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username
  if (isPlain && !text.endsWith('/')) return text
  throw expected('VC_API_URL', 'an http or https address without query, fragment or slash at the end')
}

function readSwitch(env: NodeJS.ProcessEnv, name: string): boolean {
  const value = env[name] ?? '0'
  if (value === '0' || value === '1') return value === '1'
  throw expected(name, '0 or 1')
}

function readSetting(name: string, file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (cause) {
    throw new TypeError(`Expected ${name} to name a file that can be read`, { cause })
  }
}

/** `{ "contexts": [{ "url", "file", "sha256" }] }`, as `quality-label verify --contexts` reads it; without `url` it is an inline context. */
function readContexts(list: string | undefined): Context[] {
  if (list === undefined) return []
  const contexts = parseContexts(readSetting('VC_API_CONTEXTS', list))
  return contexts.map(({ url, file, sha256 }) => {
    const body = new Uint8Array(readSetting('VC_API_CONTEXTS', resolve(dirname(list), file)))
    const hash = url === undefined ? hashOfInline(body) : createHash('sha256').update(body).digest('hex')
    if (hash !== sha256.toLowerCase())
      throw expected('VC_API_CONTEXTS', `files that have their hashes, unlike ${url ?? file}`)
    return url === undefined ? { body, sha256 } : { url, body, sha256 }
  })
}

function hashOfInline(body: Uint8Array): string {
  try {
    return hashInline(JSON.parse(new TextDecoder().decode(body)))
  } catch {
    throw expected('VC_API_CONTEXTS', 'a list of files with JSON')
  }
}

type ContextEntry = { url?: string } & Record<'file' | 'sha256', string>

function parseContexts(text: Buffer): ContextEntry[] {
  try {
    const { contexts } = JSON.parse(text.toString()) as { contexts: ContextEntry[] }
    const isEntry = ({ url = '', file, sha256 }: ContextEntry) =>
      [url, file, sha256].every((value) => typeof value === 'string')
    if (contexts.every(isEntry)) return contexts
  } catch {
    // Told below, as for every other text.
  }
  throw expected('VC_API_CONTEXTS', '{"contexts": [{"url", "file", "sha256"}]}')
}

function expected(name: string, what: string): TypeError {
  return new TypeError(`Expected ${name} to be ${what}`)
}
