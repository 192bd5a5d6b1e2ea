/** What every contender behind the interface of `@digitalbazaar/vc` does. */
import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { createDocumentLoader } from '../../dist/digitalbazaar.js'
import { created, memberNames, networkDocument, now } from '../fixtures.mjs'

/**
 * @param vc - `issue` and `verifyCredential`.
 * @param cryptosuite - Cryptosuite for `DataIntegrityProof`.
 * @param signerOf - Signer of a name, under its did:key, or as a member of the committee.
 */
export function throughVcApi({ issue, verifyCredential }, cryptosuite, signerOf) {
  // In memory, with DID documents that need no framing: the fastest loader that the packages can have.
  const documentLoader = createDocumentLoader({ documents: [networkDocument()] })
  const suiteOf = async (name, asMember) =>
    new DataIntegrityProof({ signer: await signerOf(name, asMember), cryptosuite, date: created })
  const options = { documentLoader, now: new Date(now) }
  const checkStatus = async () => ({ verified: true })
  const verifyOne = (credential) =>
    verifyCredential({
      ...options,
      credential,
      suite: new DataIntegrityProof({ cryptosuite }),
      checkStatus,
    })
  const check = () => async (text) => JSON.stringify(await verifyOne(JSON.parse(text)))

  return {
    async sign() {
      const suite = await suiteOf('issuer', false)
      return async (text) => JSON.stringify(await issue({ ...options, credential: JSON.parse(text), suite }))
    },
    async signByCommittee() {
      const suites = await Promise.all(memberNames.map((name) => suiteOf(name, true)))
      return async (text) => {
        let credential = JSON.parse(text)
        for (const suite of suites) credential = await issue({ ...options, credential, suite })
        return JSON.stringify(credential)
      }
    },
    check,
    checkCommittee: check,
    // These packages ignore embedded endorsements; for the same work each endorsement is passed separately.
    checkEndorsed: () => async (text) => {
      const credential = JSON.parse(text)
      const results = [await verifyOne(credential)]
      for (const endorsement of credential.credentialSubject.achievement.endorsement) {
        results.push(await verifyOne(endorsement))
      }
      return JSON.stringify({ verified: results.every(({ verified }) => verified), results })
    },
    accepts(text) {
      const { verified, results } = JSON.parse(text)
      return verified && results.every((result) => result.verified)
    },
  }
}
