import type { KeyObject } from 'node:crypto'
import { verify } from 'node:crypto'
import type { Signer } from 'quality-label'

/** A service that signs over HTTP: a small program before a KMS or HSM. */
export interface RemoteSignerOptions {
  /** DID URL of the verification method. */
  id: string
  /** Ed25519 key of the method. Each signature is verified with it: what the service answers becomes a credential for good. */
  publicKey: KeyObject
  /** Asked by POST with `{ id, algorithm, bytes }`, bytes as base64; answers `{ signature }`, as base64. */
  url: string
  /** Sent as `Authorization: Bearer …`. */
  token?: string
  timeoutMilliseconds?: number
  /** Number of tries in all; 6 by default. */
  tries?: number
  /** Wait before the second try, doubled before each further one; 100 by default. */
  waitMilliseconds?: number
  fetch?: typeof globalThis.fetch
}

const longestWait = 10_000
const longestAnswer = 16 * 1024
const algorithm = 'Ed25519'

/** Says that the service may answer next time. */
class TryAgain extends Error {
  constructor(
    message: string,
    readonly waitMilliseconds?: number,
  ) {
    super(message)
  }
}

/**
 * Creates a signer whose key is in another service.
 *
 * It tries again within `sign`, with growing and random waits, because one failed signature ends a whole shard. Retrying is safe: a
 * signature that got lost on its way is in no credential. A signature that is wrong counts as none.
 */
export function createRemoteSigner(options: RemoteSignerOptions): Signer {
  const { id, tries = 6, waitMilliseconds = 100 } = options
  return {
    id,
    algorithm,
    async sign(bytes) {
      for (let tried = 1; ; tried += 1) {
        try {
          return await ask(bytes, options)
        } catch (error) {
          if (!(error instanceof TryAgain) || tried >= tries) throw error
          const wait = Math.min(waitMilliseconds * 2 ** (tried - 1), longestWait) * (0.5 + Math.random() / 2)
          await new Promise((resolve) => setTimeout(resolve, error.waitMilliseconds ?? wait))
        }
      }
    },
  }
}

async function ask(bytes: Uint8Array, options: RemoteSignerOptions): Promise<Uint8Array> {
  const { id, publicKey, url, token, timeoutMilliseconds = 2000, fetch = globalThis.fetch } = options
  let response: Response
  let text: string
  try {
    response = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMilliseconds),
      headers: {
        'Content-Type': 'application/json',
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ id, algorithm, bytes: Buffer.from(bytes).toString('base64') }),
    })
    text = await readShort(response)
  } catch (error) {
    // Neither the address nor the cause goes on: they may name a host or a token.
    const reason =
      error instanceof Error && error.name === 'TimeoutError'
        ? 'it did not answer in time'
        : 'it cannot be reached'
    throw new TryAgain(`Cannot sign by the remote signer: ${reason}`)
  }
  if (response.status === 429 || response.status >= 500)
    throw new TryAgain(`Cannot sign by the remote signer: it answered ${response.status}`, waitOf(response))
  if (!response.ok) throw new Error(`Cannot sign by the remote signer: it answered ${response.status}`)
  const signature = readSignature(text)
  if (!verify(null, bytes, publicKey, signature))
    throw new TryAgain(`Cannot sign by the remote signer: its signature is not by the key of ${id}`)
  return signature
}

async function readShort(response: Response): Promise<string> {
  let text = ''
  const decoder = new TextDecoder()
  const reader = response.body?.getReader()
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
    if (done) return text
    text += decoder.decode(value, { stream: true })
    if (text.length > longestAnswer) throw new Error('too long')
  }
}

function waitOf(response: Response): number | undefined {
  const seconds = response.headers.get('retry-after')
  return seconds !== null && /^\d{1,4}$/.test(seconds)
    ? Math.min(Number(seconds) * 1000, longestWait)
    : undefined
}

function readSignature(text: string): Uint8Array {
  let signature: unknown
  try {
    signature = (JSON.parse(text) as { signature?: unknown }).signature
  } catch {
    // Reported below, as every other answer that cannot be used.
  }
  const bytes =
    typeof signature === 'string' ? new Uint8Array(Buffer.from(signature, 'base64')) : new Uint8Array()
  if (bytes.length !== 64)
    throw new TryAgain(
      `Cannot sign by the remote signer: expected a signature of 64 bytes, got ${bytes.length}`,
    )
  return bytes
}
