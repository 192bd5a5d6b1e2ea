/** This package, as its users call it. */
import { createSigner, importKey, signCredential, verify } from '../../dist/index.js'
import { committee, created, memberMethod, memberNames, networkDocument, now } from '../fixtures.mjs'
import { keyOf } from '../keys.mjs'

const seedOf = (name) => new Uint8Array(keyOf(name).seed)

export async function sign() {
  const signer = createSigner(await importKey(seedOf('issuer')))
  return async (text) => JSON.stringify(await signCredential(JSON.parse(text), signer, { created }))
}

export async function signByCommittee() {
  const signers = await Promise.all(
    memberNames.map(async (name) => createSigner(await importKey(seedOf(name)), { id: memberMethod(name) })),
  )
  return async (text) => JSON.stringify(await signCredential(JSON.parse(text), signers, { created }))
}

/** Runs every check of `verify`: reading, shape, proofs, time, status, schema, evidence, embedded endorsements. */
export function check() {
  return async (text) => JSON.stringify(await verify(text, { now }))
}

export function checkCommittee() {
  const trust = { committees: [committee()], didDocuments: [networkDocument()] }
  return async (text) => JSON.stringify(await verify(text, { now, trust }))
}

export const checkEndorsed = check

/** Checks whether a report says that every proof is right; no contender has a status list here. */
export function accepts(text) {
  const { sections, endorsements } = JSON.parse(text)
  return (
    sections.integrity.verdict === 'valid' && endorsements.every(({ report }) => report.verdict === 'valid')
  )
}
