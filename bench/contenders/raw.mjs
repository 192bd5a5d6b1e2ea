/**
 * The lower limit: for each proof two SHA-256 and one Ed25519 operation with an existing key object, over canonical forms that were
 * made before.
 *
 * It parses, writes and checks nothing.
 */
import { createHash, sign as nodeSign, verify as nodeVerify } from 'node:crypto'
import { canonize } from '../../dist/index.js'
import { memberNames } from '../fixtures.mjs'
import { keyOf } from '../keys.mjs'

const sha256 = (text) => createHash('sha256').update(text).digest()
const hashData = ({ options, document }) => Buffer.concat([sha256(options), sha256(document)])

export const sign = signWith(['issuer'])
export const signByCommittee = signWith(memberNames)
export const check = checkWith(['issuer'])
export const checkCommittee = checkWith(memberNames)
export const checkEndorsed = async (text) => {
  const credential = JSON.parse(text)
  const documents = [credential, ...credential.credentialSubject.achievement.endorsement]
  const proofs = await Promise.all(documents.map((document) => prepare(document, 'issuer')))
  return async () => String(proofs.every(verifyOne))
}

function signWith(names) {
  return async (text) => {
    const proofs = await Promise.all(names.map((name) => prepare(JSON.parse(text), name)))
    return async () => proofs.map(({ key, ...data }) => nodeSign(null, hashData(data), key.privateKey)).join()
  }
}

function checkWith(names) {
  return async (text) => {
    const proofs = await Promise.all(names.map((name) => prepare(JSON.parse(text), name)))
    return async () => String(proofs.every(verifyOne))
  }
}

async function prepare({ proof: _, ...document }, name) {
  const key = keyOf(name)
  const options = {
    '@context': document['@context'],
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created: '2026-05-18T14:00:00Z',
    verificationMethod: `${document.issuer.id}#${name.replace(' ', '-')}`,
    proofPurpose: 'assertionMethod',
  }
  const data = { options: await canonize(options), document: await canonize(document) }
  return { ...data, key, signature: nodeSign(null, hashData(data), key.privateKey) }
}

function verifyOne({ key, signature, ...data }) {
  return nodeVerify(null, hashData(data), key.publicKey, signature)
}

export function accepts(text) {
  return text !== 'false'
}
