import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Library } from './library'
import { jwtSignedBy } from './own-jwt'
import { rawChecker, signedKinds } from './raw-checker'
import type { RawAlgorithm } from './raw-signatures'

// Version 3 is the first with -rawin for Ed25519 in a shape that does not change.
const isThere = /^OpenSSL [3-9]/.test(spawnSync('openssl', ['version']).stdout?.toString() ?? '')

export const openssl: Library = {
  name: '`openssl` 3, raw signatures',
  reads: signedKinds,
  missing: isThere ? undefined : 'openssl 3 is not on this machine',
  checksSignatures: true,
  accepts: rawChecker(
    async ({ alg, data, signature, publicKey }) =>
      inFolder({ data, signature: alg === 'ES256' ? toDer(signature) : signature, key: publicKey }, (run) => {
        const key = ['-pubin', '-inkey', 'key', '-keyform', 'DER']
        const { status } = run(['pkeyutl', '-verify', ...key, ...rawInput(alg), '-sigfile', 'signature'])
        return status === 0
      }),
    async (content) => String(content),
  ),
  issues: () => Promise.all((['EdDSA', 'ES256', 'RS256'] as const).map(issue)),
}

const keyKinds = {
  EdDSA: ['ed25519'],
  ES256: ['EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  RS256: ['RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
}

function issue(alg: RawAlgorithm) {
  return inFolder({}, (run, read) => {
    run(['genpkey', '-algorithm', ...keyKinds[alg], '-out', 'secret'])
    run(['pkey', '-in', 'secret', '-pubout', '-outform', 'DER', '-out', 'key'])
    const secret = read('secret')
    return jwtSignedBy(alg, read('key'), async (data) => sign(alg, secret, data))
  })
}

function sign(alg: RawAlgorithm, secret: Buffer, data: Buffer): Buffer {
  return inFolder({ secret, data }, (run, read) => {
    run(['pkeyutl', '-sign', '-inkey', 'secret', ...rawInput(alg), '-out', 'signature'])
    return alg === 'ES256' ? fromDer(read('signature')) : read('signature')
  })
}

function rawInput(alg: RawAlgorithm): string[] {
  return ['-rawin', ...(alg === 'EdDSA' ? [] : ['-digest', 'sha256']), '-in', 'data']
}

type Run = (args: string[]) => { status: number | null }

function inFolder<T>(
  files: Record<string, Uint8Array>,
  use: (run: Run, read: (name: string) => Buffer) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), 'quality-label-openssl-'))
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
    return use(
      (args) => spawnSync('openssl', args, { cwd: folder }),
      (name) => readFileSync(join(folder, name)),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

// OpenSSL writes ECDSA signatures as a SEQUENCE of two INTEGERs, a JWT as r and s of 32 bytes each (RFC 7518, section 3.4).
function toDer(signature: Buffer): Buffer {
  const integers = [signature.subarray(0, 32), signature.subarray(32)].map((part) => {
    const start = part.findIndex((byte) => byte !== 0)
    const value = part.subarray(start)
    const padded = (value[0] ?? 0) > 0x7f ? Buffer.concat([Buffer.of(0), value]) : value
    return Buffer.concat([Buffer.of(0x02, padded.length), padded])
  })
  const content = Buffer.concat(integers)
  return Buffer.concat([Buffer.of(0x30, content.length), content])
}

function fromDer(der: Buffer): Buffer {
  const length = der[3] ?? 0
  const [r, s] = [der.subarray(4, 4 + length), der.subarray(6 + length)]
  return Buffer.concat([r, s].map((part) => Buffer.concat([Buffer.alloc(32), part]).subarray(-32)))
}
