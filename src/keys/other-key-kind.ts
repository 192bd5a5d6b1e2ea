import type { JsonObject } from '../core/json'

const advice = 'Make another: generateKey(), or quality-label keygen --out NEW.json'
const forAgreement = 'which encrypts and cannot sign'
const notHere = 'which this library does not sign with'

/** Kinds of key that cannot sign credentials here: the curve of a JWK, the object identifier of DER in hexadecimal, the start of a Multikey. */
const kinds: readonly (readonly [name: string, crv: string, oid: string, multikey?: string])[] = [
  [`an X25519 key, ${forAgreement}`, 'X25519', '06032b656e', 'z6LS'],
  [`an X448 key, ${forAgreement}`, 'X448', '06032b656f'],
  [`an Ed448 key, ${notHere}`, 'Ed448', '06032b6571'],
  [`a secp256k1 key, ${notHere}`, 'secp256k1', '06052b8104000a', 'zQ3s'],
  ['a P-384 key, with which this library only verifies', 'P-384', '06052b81040022', 'z82L'],
  [`a P-521 key, ${notHere}`, 'P-521', '06052b81040023', 'z2J9'],
  [`an RSA key for PSS signatures, ${notHere}`, '', '06092a864886f70d01010a'],
  [`a DSA key, ${notHere}`, '', '06072a8648ce380401'],
]
// The algorithm is at the beginning of PKCS#8 and SPKI (RFC 5958, section 2; RFC 5280, section 4.1).
const searchedBytes = 40

/**
 * Names the kind of a key that cannot sign credentials here, with advice; shows nothing of the key.
 *
 * @param material - DER of PKCS#8 or SPKI, a JWK, or the text of a Multikey.
 * @returns Words that continue "found", or `undefined` for any other kind.
 */
export function describeOtherKeyKind(material: Uint8Array | JsonObject | string): string | undefined {
  if (typeof material === 'string' && material.startsWith('zDn'))
    return 'a P-256 key as Multikey. Give it as JWK or PEM'
  const name = nameOf(material)
  return name === undefined ? undefined : `${name}. ${advice}`
}

function nameOf(material: Uint8Array | JsonObject | string): string | undefined {
  if (typeof material === 'string')
    return kinds.find(([, , , start]) => start !== undefined && material.startsWith(start))?.[0]
  if (material instanceof Uint8Array) {
    const start = Array.from(material.subarray(0, searchedBytes), (byte) =>
      byte.toString(16).padStart(2, '0'),
    )
    return kinds.find(([, , oid]) => start.join('').includes(oid))?.[0]
  }
  if (material['kty'] === 'oct') return 'a symmetric key, which anyone who can verify could sign with'
  return kinds.find(([, crv]) => crv !== '' && material['crv'] === crv)?.[0]
}
