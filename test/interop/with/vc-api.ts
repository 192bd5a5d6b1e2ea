import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { Ed25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import type { JsonObject } from '../../../src/core/json'
import type { CryptosuiteName } from '../../../src/securing/cryptosuites'
import { pretendIssuer } from '../../../src/testing'
import { stockLoader, stockSuite } from '../../securing/stock'
import { created, now, rdfSuites, unsignedBadge } from '../forms'
import type { Issued, Library } from './library'

interface Vc {
  issue(options: object): Promise<object>
  verifyCredential(options: object): Promise<{
    verified: boolean
    results?: { verified: boolean }[]
    error?: { name: string; errors?: { name: string }[] }
  }>
}

/** A package with the two functions of `@digitalbazaar/vc`, with the suites that are made for it. */
export function throughVcApi(name: string, { issue, verifyCredential }: Vc): Library {
  const sign = async (credential: object, suite: CryptosuiteName) => {
    const { key, signer } = pretendIssuer()
    return issue({
      credential,
      suite: await stockSuite({ key, id: signer.id }, suite, created),
      documentLoader: stockLoader(),
      now: new Date(created),
    })
  }
  return {
    name,
    reads: ['badge', 'endorsement'],
    checksSignatures: true,
    async accepts({ content, documents }) {
      const { verified, results, error } = await verifyCredential({
        credential: JSON.parse(String(content)),
        suite: [new DataIntegrityProof({ cryptosuite }), new Ed25519Signature2020()],
        documentLoader: stockLoader(documents as JsonObject[]),
        now: new Date(now),
      })
      // These packages take one good proof for enough; accepted here is every one.
      if (verified && results?.every((result) => result.verified)) return 'accepted'
      return `refused: ${error?.errors?.[0]?.name ?? error?.name}`
    },
    async issues() {
      const [rdfc, suite2020] = rdfSuites
      const each = await Promise.all(
        rdfSuites.map(async (suite) => issued(suite, await sign(unsignedBadge(), suite))),
      )
      const both = await sign(await sign(unsignedBadge(), suite2020), rdfc)
      return [...each, issued('both as a proof set', both)]
    },
  }
}

function issued(name: string, signed: object): Issued {
  return { name, input: JSON.stringify(signed), changed: JSON.stringify({ ...signed, name: 'Another name' }) }
}
