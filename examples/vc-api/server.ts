/**
 * For a platform or a test suite that speaks VC-API: credentials issued and verified over HTTPS.
 *
 * See README.md beside it for how to start it. The issuer's key never leaves the signer, and nothing is logged but the address.
 */
import type { Server } from 'node:http'
import { createServer as createHttpServer } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { fileURLToPath } from 'node:url'
import { answerRequest } from './answer-request'
import type { Service } from './service'
import { createService } from './service'
import type { ServerOptions } from './settings'
import { readSettings } from './settings'

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

/**
 * The server that an environment describes, not listening before every setting was checked.
 *
 * @throws {TypeError} Naming the setting that cannot be used.
 */
export async function startFromEnvironment(env: NodeJS.ProcessEnv, args: readonly string[]): Promise<Server> {
  const { service, server, port, host } = await readSettings(env, args)
  return createVcApiServer(createService(service), server).listen(port, host)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = await startFromEnvironment(process.env, process.argv.slice(2))
  server.on('listening', () => console.log('Listening on', server.address()))
}
