/**
 * Measures one contender at a batch in its own process; prints the milliseconds of each item, and the memory during the run.
 *
 * All get the same texts and give text: 8.5 KB each, of one issuer and achievement, with ids and subjects that differ.
 */
import { createHash, sign as nodeSign } from 'node:crypto'
import { issueBatch } from '../dist/batch.js'
import { canonize, createSigner, importKey } from '../dist/index.js'
import { sign as stockSign } from './contenders/stock.mjs'
import { documents, learner } from './documents.mjs'
import { created } from './fixtures.mjs'
import { didKeyMethod, keyOf } from './keys.mjs'

const { contender, items, workers } = JSON.parse(process.argv[2])
const template = JSON.stringify(documents['8.5kb']())
const badgeId = JSON.stringify(documents['8.5kb']().id).slice(1, -1)

function textOf(index) {
  return template.replace(badgeId, `${badgeId}-${index}`).replace(learner, `urn:example:learner:${index}`)
}

function* texts() {
  for (let index = 0; index < items; index += 1) yield textOf(index)
}

const contenders = {
  async *ours() {
    const signer = createSigner(await importKey(new Uint8Array(keyOf('issuer').seed)))
    for await (const result of issueBatch(texts(), signer, { created, workers })) {
      if (result.status !== 'issued') throw result.error
      yield result.credential
    }
  },
  async *stock() {
    const issue = await stockSign()
    for (const text of texts()) yield issue(text)
  },
  /** Two hashes and a signature for each, over canonical forms of some of them that were made before. */
  async *raw() {
    const { privateKey } = keyOf('issuer')
    const sha256 = (text) => createHash('sha256').update(text).digest()
    const options = await canonize({
      '@context': JSON.parse(template)['@context'],
      type: 'DataIntegrityProof',
      cryptosuite: 'eddsa-rdfc-2022',
      created,
      verificationMethod: didKeyMethod('issuer'),
      proofPurpose: 'assertionMethod',
    })
    const forms = await Promise.all(
      Array.from({ length: 32 }, (_, index) => canonize(JSON.parse(textOf(index)))),
    )
    for (let index = 0; index < items; index += 1) {
      yield nodeSign(null, Buffer.concat([sha256(options), sha256(forms[index % 32])]), privateKey)
    }
  },
}

const rss = []
let done = 0
let first
let startedAt
let cpuBefore
// What comes before is warming up, as a long batch has it behind it soon.
const warmUp = Math.min(Math.floor(items / 10), 500)
for await (const output of contenders[contender]()) {
  first ??= output
  done += 1
  if (done === warmUp) {
    startedAt = performance.now()
    cpuBefore = process.cpuUsage()
  }
  if (done % Math.ceil(items / 20) === 0) rss.push(process.memoryUsage.rss())
}
const measured = done - warmUp
const wall = (performance.now() - startedAt) / measured
const { user, system } = process.cpuUsage(cpuBefore)
const proof = contender === 'raw' ? undefined : JSON.parse(first).proof
process.stdout.write(
  JSON.stringify({ wall, cpu: (user + system) / 1000 / measured, items: done, rss, proof }),
)
