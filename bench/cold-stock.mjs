/** Verifies one file with `@digitalbazaar/vc`, from nothing: FILE DOCUMENTS NOW, where DOCUMENTS holds what the loader serves. */
import { readFileSync } from 'node:fs'
import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import * as vc from '@digitalbazaar/vc'

const [file, documentsFile, now] = process.argv.slice(2)
const documents = JSON.parse(readFileSync(documentsFile, 'utf8'))
const result = await vc.verifyCredential({
  credential: JSON.parse(readFileSync(file, 'utf8')),
  suite: new DataIntegrityProof({ cryptosuite }),
  documentLoader: async (url) => {
    if (!Object.hasOwn(documents, url)) throw new Error(`Not at hand: ${url}`)
    return { contextUrl: null, documentUrl: url, document: documents[url] }
  },
  now: new Date(now),
})
process.stdout.write(`${JSON.stringify(result)}\n`)
if (!result.verified) process.exitCode = 1
