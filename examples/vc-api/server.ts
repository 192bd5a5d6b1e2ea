/**
 * For a platform or a test suite that speaks VC-API: credentials issued and verified over HTTPS.
 *
 * See README.md beside it for how to start it. The issuer's key never leaves the signer, and nothing is logged but the address.
 */
import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createServer as createHttpServer } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AcceptedContext } from 'quality-label'
import { answerRequest } from './answer-request'
import type { Service } from './service'
import { createService } from './service'

export interface ServerOptions {
  /** PEM of the server's key and certificate; without them plain HTTP is spoken, which only this machine may hear. */
  tls?: { key: string | Buffer; cert: string | Buffer }
  /** Needed for `/credentials/issue` and `/credentials/status`, as `Authorization: Bearer …`. */
  token?: string
}

/** A server that is not listening yet. */
export function createVcApiServer(service: Service, { tls, token }: ServerOptions = {}): Server {
  const answer = (...[request, response]: Parameters<Parameters<typeof createHttpServer>[1] & object>) => {
    void answerRequest(request, response, service, token)
  }
  const server = tls ? createHttpsServer(tls, answer) : createHttpServer(answer)
  server.requestTimeout = 30_000
  server.headersTimeout = 10_000
  return server
}

const loopback = ['127.0.0.1', '::1', 'localhost']

/** The server that an environment describes; `--http` among the arguments for plain HTTP on this machine. */
export function startFromEnvironment(env: NodeJS.ProcessEnv, args: readonly string[]): Server {
  const isPlain = args.includes('--http')
  const { VC_API_SEED: seed, VC_API_KEY_FILE: keyFile, VC_API_CERT_FILE: certFile, VC_API_TOKEN: token } = env
  const host = env['VC_API_HOST'] ?? '127.0.0.1'
  const port = Number(env['VC_API_PORT'] ?? 8443)
  if (!seed || !/^[0-9a-f]{64}$/i.test(seed))
    throw new TypeError('Expected VC_API_SEED: 64 hexadecimal digits')
  if (!isPlain && !(keyFile && certFile))
    throw new TypeError('Expected VC_API_KEY_FILE and VC_API_CERT_FILE, or --http for this machine alone')
  if (isPlain && !loopback.includes(host))
    throw new TypeError('Expected --http on this machine alone: VC_API_HOST')
  if (!token && !loopback.includes(host))
    throw new TypeError(
      'Expected VC_API_TOKEN where others can reach the service: they could issue in its name',
    )
  const service = createService({
    key: new Uint8Array(Buffer.from(seed, 'hex')),
    url: env['VC_API_URL'] ?? `${isPlain ? 'http' : 'https'}://${host}:${port}`,
    contexts: readContexts(env['VC_API_CONTEXTS']),
    ...(env['VC_API_ONLINE'] === '1' ? { fetch: globalThis.fetch } : {}),
  })
  const tls = keyFile && certFile ? { key: readFileSync(keyFile), cert: readFileSync(certFile) } : undefined
  const options = { ...(tls && !isPlain ? { tls } : {}), ...(token ? { token } : {}) }
  return createVcApiServer(service, options).listen(port, host)
}

/** `{ "contexts": [{ "url", "file", "sha256" }] }`, as `quality-label verify --contexts` reads it. */
function readContexts(list: string | undefined): AcceptedContext[] {
  if (list === undefined) return []
  const { contexts } = JSON.parse(readFileSync(list, 'utf8')) as {
    contexts: { url: string; file: string; sha256: string }[]
  }
  return contexts.map(({ url, file, sha256 }) => ({
    url,
    body: new Uint8Array(readFileSync(resolve(dirname(list), file))),
    sha256,
  }))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = startFromEnvironment(process.env, process.argv.slice(2))
  server.on('listening', () => console.log('Listening on', server.address()))
}
