/** Texts that every contender is given, written once to a folder of the run. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDocumentLoader } from '../dist/digitalbazaar.js'
import { addProof, createSigner, importKey, signCredential } from '../dist/index.js'
import { documents, endorsedBadge, endorsement, network } from './documents.mjs'
import { didKey, didKeyMethod, keyOf } from './keys.mjs'

export const created = '2026-05-18T14:00:00Z'
export const now = '2026-06-01T00:00:00Z'
export const memberNames = [1, 2, 3, 4, 5].map((index) => `member ${index}`)
const endorsementCount = 100

/** The verification method of a committee's member, under the network's DID. */
export function memberMethod(name) {
  return `${network}#${name.replace(' ', '-')}`
}

/** DID document of the network: the key of each member. */
export function networkDocument() {
  const methods = memberNames.map((name) => ({
    id: memberMethod(name),
    type: 'Multikey',
    controller: network,
    publicKeyMultibase: keyOf(name).publicKeyMultibase,
  }))
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: network,
    verificationMethod: methods,
    assertionMethod: methods.map(({ id }) => id),
  }
}

/** The committee, of which all five must sign. */
export function committee() {
  return {
    type: 'Committee',
    id: 'urn:example:committee',
    name: 'Committee',
    network,
    quorum: memberNames.length,
    validFrom: '2020-01-01T00:00:00Z',
    members: memberNames.map((name) => ({
      id: `urn:example:${name.replace(' ', '-')}`,
      name,
      trio: true,
      keys: [{ id: memberMethod(name), publicKeyMultibase: keyOf(name).publicKeyMultibase }],
    })),
  }
}

async function signerOf(name, id) {
  return createSigner(await importKey(new Uint8Array(keyOf(name).seed)), id === undefined ? {} : { id })
}

/** Writes `NAME.json` and `NAME.signed.json` of each document, and `loader.json`; returns the folder. */
export async function writeFixtures() {
  const folder = mkdtempSync(join(tmpdir(), 'quality-label-bench-'))
  const issuer = await signerOf('issuer')
  const unsigned = Object.fromEntries(Object.entries(documents).map(([name, make]) => [name, make()]))
  unsigned.endorsed = endorsedBadge(await signEndorsements())
  for (const [name, document] of Object.entries(unsigned)) {
    writeText(folder, name, document)
    const signed =
      name === 'committee' ? await signByAll(document) : await signCredential(document, issuer, { created })
    writeText(folder, `${name}.signed`, signed)
  }
  writeText(
    folder,
    'loader',
    await loadAll([...documents['1kb']()['@context'], didKey('issuer'), didKeyMethod('issuer')]),
  )
  return folder
}

export function readText(folder, name) {
  return readFileSync(join(folder, `${name}.json`), 'utf8')
}

function writeText(folder, name, document) {
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(document))
}

/** What the loader of a verifier of the 1 KB badge has to serve, by its URL. */
async function loadAll(urls) {
  const load = createDocumentLoader()
  const served = await Promise.all(urls.map(async (url) => [url, (await load(url)).document]))
  return Object.fromEntries(served)
}

async function signByAll(document) {
  let signed = document
  for (const name of memberNames)
    signed = await addProof(signed, await signerOf(name, memberMethod(name)), { created })
  return signed
}

function signEndorsements() {
  const indices = Array.from({ length: endorsementCount }, (_, index) => index + 1)
  return Promise.all(
    indices.map(async (index) =>
      signCredential(endorsement(index), await signerOf(`endorser ${index}`), { created }),
    ),
  )
}
