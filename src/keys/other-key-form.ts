import { base64 } from '@scure/base'
import { QualityLabelError } from '../core/errors'
import { isDocument } from '../core/json'
import { describeOtherKeyKind } from './other-key-kind'

/** An unsupported form of keys, and the command that converts the key to a supported form. */
type OtherForm = readonly [form: string, command?: string]

const toPkcs8 = 'openssl pkcs8 -topk8 -nocrypt -in FILE -out NEW.pem'
// Some releases of ssh-keygen write Ed25519 keys in their own form only.
const forEd25519 = 'for an Ed25519 key, which it may not convert: quality-label keygen --out NEW.json'
const certificate: OtherForm = [
  'a certificate, which holds a public key only',
  'openssl x509 -in FILE -noout -pubkey -out NEW.pem',
]
const request: OtherForm = [
  'a certificate request, which holds a public key only',
  'openssl req -in FILE -noout -pubkey -out NEW.pem',
]
const pgp: OtherForm = ['a PGP key, which signs no credentials']

const byLabel = new Map<string, OtherForm>([
  ['RSA PRIVATE KEY', ['an RSA secret key in PKCS#1 form', toPkcs8]],
  [
    'RSA PUBLIC KEY',
    ['an RSA public key in PKCS#1 form', 'openssl rsa -RSAPublicKey_in -in FILE -pubout -out NEW.pem'],
  ],
  ['EC PRIVATE KEY', ['an EC secret key in SEC1 form', toPkcs8]],
  ['EC PARAMETERS', ['the description of a curve, without a key']],
  ['DSA PRIVATE KEY', ['a DSA secret key, which signs no credentials']],
  ['ENCRYPTED PRIVATE KEY', ['an encrypted secret key', toPkcs8]],
  [
    'OPENSSH PRIVATE KEY',
    [
      'a secret key in OpenSSH form',
      `ssh-keygen -p -m PKCS8 -N "" -f COPY (on a copy, which it overwrites; ${forEd25519})`,
    ],
  ],
  ['CERTIFICATE', certificate],
  ['X509 CERTIFICATE', certificate],
  ['TRUSTED CERTIFICATE', certificate],
  ['CERTIFICATE REQUEST', request],
  ['NEW CERTIFICATE REQUEST', request],
  [
    'PKCS7',
    [
      'a set of certificates (PKCS#7), which holds public keys only',
      'openssl pkcs7 -in FILE -print_certs -out CERTIFICATE.pem, then openssl x509 -in CERTIFICATE.pem -noout -pubkey -out NEW.pem',
    ],
  ],
  ['PGP PRIVATE KEY BLOCK', pgp],
  ['PGP PUBLIC KEY BLOCK', pgp],
])

const byStart: readonly (readonly [start: RegExp, form: OtherForm])[] = [
  [
    /^(?:ssh|ecdsa-sha2|sk)-[a-z0-9@.-]+ /,
    ['a public key in OpenSSH form', `ssh-keygen -e -m PKCS8 -f FILE > NEW.pem (${forEd25519})`],
  ],
  [
    /^---- BEGIN SSH2 PUBLIC KEY ----/,
    [
      'a public key in SSH2 form',
      'ssh-keygen -i -f FILE > NEW.pub, then ssh-keygen -e -m PKCS8 -f NEW.pub > NEW.pem',
    ],
  ],
  [/^PuTTY-User-Key-File-/, ['a key in PuTTY form', 'puttygen FILE -O private-openssh -o NEW.pem']],
  // X.690: a sequence whose length takes two or three bytes more.
  [
    /^0[\x81\x82]/,
    [
      'a binary file (DER)',
      'openssl pkey -inform DER -in FILE -out NEW.pem (of a public key: with -pubin -pubout)',
    ],
  ],
]

// More than the size of any key.
const maxSearched = 20_000

/**
 * Names an unsupported form of a key, and the command that converts it, or an unsupported kind of key; shows nothing of the key.
 *
 * @param material - Supplied as a key: a JWK, PEM, another text, or the bytes of a file.
 * @returns Words that continue "found", or `undefined` if the form is supported or unknown.
 * @see RFC 7468, sections 5 to 13 (labels); RFC 8017, appendix A.1 (PKCS#1); RFC 5915, section 4 (SEC1)
 */
export function describeOtherKeyForm(material: unknown): string | undefined {
  if (isDocument(material)) return describeOtherKeyKind(material)
  const text = material instanceof Uint8Array ? asLatin1(material) : material
  if (typeof text !== 'string') return undefined
  const start = text.slice(0, maxSearched).trim()
  const [form, command] = byStart.find(([pattern]) => pattern.test(start))?.[1] ?? formOfPem(start) ?? []
  if (form === undefined) return kindInText(start)
  return command ? `${form}. To convert it: ${command}` : form
}

/** Names the unsupported kind of key in a PEM in a supported form, or in a Multikey. */
function kindInText(text: string): string | undefined {
  const [, der] = /^-----BEGIN (?:PRIVATE|PUBLIC) KEY-----\s+([A-Za-z0-9+/]{52})/.exec(text) ?? []
  return describeOtherKeyKind(der === undefined ? text : base64.decode(der))
}

/** What is wrong with material that is a key: `details.fault` of `KEY_INVALID`. */
export type KeyFault = 'passphrase' | 'algorithm' | 'pair' | 'weak'

/**
 * Returns the error for wrong key material; it never quotes the material.
 *
 * @param material - The message names its form, if it is a usual one that is not supported.
 * @param fault - What is wrong with material that is a key.
 */
export function invalidKey(expected: string, material?: unknown, fault?: KeyFault): QualityLabelError {
  const form = describeOtherKeyForm(material)
  const found = form === undefined ? '' : `, found ${form}`
  return new QualityLabelError('KEY_INVALID', `Cannot read key: expected ${expected}${found}`, {
    ...(fault === undefined ? {} : { details: { fault } }),
  })
}

function asLatin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, maxSearched))
}

function formOfPem(text: string): OtherForm | undefined {
  const labels = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]{1,40})-----/g)].map(([, label = '']) => label)
  // `openssl ecparam -genkey` writes the curve before the key.
  const [label = '', other] = new Set(labels[0] === 'EC PARAMETERS' ? labels.slice(-1) : labels)
  if (other !== undefined) return ['several PEM blocks; keep the one of the key']
  const found = byLabel.get(label)
  // RFC 1421, section 4.6.1.1: how OpenSSL encrypts its older forms.
  const isEncrypted = found && text.includes('\nProc-Type: 4,ENCRYPTED')
  return isEncrypted ? ([found[0].replace(/^an? /, 'an encrypted '), found[1]] as OtherForm) : found
}
