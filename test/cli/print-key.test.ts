import { EventEmitter } from 'node:events'
import { Readable, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { withHost } from '../../src/cli/host'
import { printReport } from '../../src/cli/print-report'
import { loadSpeech } from '../../src/cli/words/speech'
import { generateKey } from '../../src/keys/generate-key'
import { thumbprintOf } from '../../src/keys/key-fragment'
import { createSigner } from '../../src/keys/signer'
import { signAsJwt } from '../../src/securing/sign-as-jwt'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import type { VerifyOptions } from '../../src/verifying/options/verify-options'
import { verify } from '../../src/verifying/verify'
import { created, now, publishedIssuer, stubFetch, unsignedBadge } from '../keys/published'

const id = 'did:web:network.example'
const address = 'https://network.example/.well-known/did.json'
const issuer = publishedIssuer(id)
const key = String(issuer.method['publicKeyMultibase'])

/** What the command prints of a credential under its signatures. */
async function printed(input: string | object, options: Partial<VerifyOptions>, lang = 'en') {
  const report = await verify(input, { now, language: lang, ...options })
  let text = ''
  const stdout = new Writable({
    write: (chunk, _encoding, done) => {
      text += String(chunk)
      done()
    },
  })
  const host = { stdin: Readable.from([]), stdout, stderr: stdout, env: {}, signals: new EventEmitter() }
  await withHost({ ...host, now: () => new Date(now) }, async () =>
    printReport('badge.json', report, await loadSpeech(lang)),
  )
  return text
}

describe('printReport() on the key of a signature', () => {
  it('says that its document was supplied, and when it ends', async () => {
    const revoked = { ...issuer.method, revoked: '2026-05-20T00:00:00Z' }
    const didDocuments = [{ ...issuer.document, verificationMethod: [revoked] }]
    expect(await printed(await issuer.badge(), { didDocuments })).toContain(
      `\n      Key ${key}, from the supplied document. End of the key: 2026-05-20T00:00:00Z.\n`,
    )
  })

  it.each([
    ['en', `Key ${key}, from the document at ${address}.`],
    ['fi', `Avain ${key}, asiakirjasta osoitteessa ${address}.`],
    ['nl', `Sleutel ${key}, uit het document op ${address}.`],
  ])('says in %s where its document was fetched', async (lang, line) => {
    const { fetch } = stubFetch({ [address]: issuer.document })
    expect(await printed(await issuer.badge(), { fetch }, lang)).toContain(`\n      ${line}\n`)
  })

  it('names an RSA key by its thumbprint', async () => {
    const rsa = await generateKey({ algorithm: 'RS256', modulusBits: 2048 })
    const kid = `${id}#rsa`
    const jwt = await signAsJwt(unsignedBadge(id), createSigner(rsa, { id: kid }))
    const method = { id: kid, type: 'JsonWebKey', controller: id, publicKeyJwk: rsa.toJSON() }
    const didDocuments = [{ id, assertionMethod: [method] }]
    expect(await printed(jwt, { didDocuments })).toContain(
      `Key ${thumbprintOf(rsa.publicKey)}, from the supplied document.`,
    )
  })

  it('adds nothing to a did:key, which the line above names, nor where no document was read', async () => {
    const own = pretendIssuer()
    const signed = await own.sign(sampleBadge(own.profile), { created })
    expect(await printed(signed, {})).not.toContain('Key ')
    expect(await printed(await issuer.badge(), {})).not.toContain('Key ')
  })
})
