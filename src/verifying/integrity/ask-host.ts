import type { DocumentLoader, VerifyResult, verifyCredential } from '@digitalbazaar/vc'
import { QualityLabelError } from '../../core/errors'
import type { JsonObject } from '../../core/json'
import { quoteUnlessPlain } from '../../core/quote-text'
import { asDidDocument, findPublished } from '../../keys/find-published'
import { findContext } from '../../model/contexts/find-context'
import { hostTexts } from '../../problems/parts/host'
import type { Phrase } from '../../problems/phrases/phrase'
import { quote, sayOf } from '../../problems/phrases/phrase'
import { endOf, startOf } from '../facts/credential-facts'
import type { VerifySettings } from '../options/verify-options'

/** The package that reads a credential beside our own code. */
export const hostName = '@digitalbazaar/vc'

/** A credential with the one proof of it that the host is asked about. */
export interface HostQuestion {
  document: JsonObject
  proof: JsonObject
  suite: object | object[]
  settings: VerifySettings
  /** The verification method of the proof, where it comes from elsewhere than the supplied documents. */
  method?: JsonObject
}

/**
 * Has `@digitalbazaar/vc` check one proof of a credential, as if it were the only one, with the supplied documents only.
 *
 * Asked as of a moment at which the credential holds, since time and status have checks of their own.
 *
 * @returns Why it does not confirm the proof, in its own words; `undefined` where it does.
 */
export async function askHost(
  verify: typeof verifyCredential,
  { document, proof, suite, settings, method }: HostQuestion,
): Promise<Phrase | undefined> {
  const outcome = await verify({
    credential: structuredClone({ ...document, proof }),
    suite,
    documentLoader: createLoader(settings, method),
    now: new Date(String(startOf(document) ?? endOf(document) ?? settings.checkedAt)),
    checkStatus: async () => ({ verified: true }),
  })
  return outcome.verified ? undefined : reasonOf(outcome)
}

function reasonOf({ results, error }: VerifyResult): Phrase {
  const reason = innermost(results?.find((result) => result.error)?.error ?? error)
  return reason ? quote(reason.slice(0, 200)) : sayOf(hostTexts, 'hostGivesNoReason')
}

// The host gathers errors in lists; the first of them is what went wrong.
function innermost(error: unknown): string | undefined {
  const { errors, message } = (error ?? {}) as { errors?: unknown; message?: unknown }
  if (Array.isArray(errors) && errors.length > 0) return innermost(errors[0])
  return typeof message === 'string' ? message : undefined
}

// The host resolves addresses within a document in place, so it gets copies.
function createLoader({ contexts, documents }: VerifySettings, method?: JsonObject): DocumentLoader {
  const controllers = new Map([...documents].map(([id, document]) => [id, asDidDocument(id, document)]))
  return async (url) => {
    const published = url === method?.['id'] ? method : findPublished(url, controllers)
    const document = findContext(url) ?? contexts.suppliedBody(url) ?? published
    if (document) return { contextUrl: null, documentUrl: url, document: structuredClone(document) }
    throw new QualityLabelError(
      'DOCUMENT_NOT_GIVEN',
      `Cannot load ${quoteUnlessPlain(url)}: it was not supplied`,
      {
        details: { url },
      },
    )
  }
}
