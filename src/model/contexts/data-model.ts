import type { JsonValue } from '../../core/json'
import { credentialsV1ContextUrl, credentialsV2ContextUrl } from './context-urls'

/** Version of the W3C Verifiable Credentials Data Model. */
export type DataModel = '1.1' | '2.0'

const contextOfModel: Readonly<Record<DataModel, string>> = {
  '1.1': credentialsV1ContextUrl,
  '2.0': credentialsV2ContextUrl,
}

/** Returns the data model that the first context of a document names; `undefined` for neither. */
export function dataModelOf(context: JsonValue | undefined): DataModel | undefined {
  // A single context can be a text.
  const first: unknown = Array.isArray(context) ? context[0] : context
  return (['1.1', '2.0'] as const).find((model) => contextOfModel[model] === first)
}

/**
 * Properties for the start and end of validity of a credential.
 *
 * @see VCDM 1.1, sections 4.5 and 4.6: https://www.w3.org/TR/vc-data-model/#issuance-date; VCDM 2.0, section 4.9
 */
export const periodMembers: Readonly<Record<DataModel, { from: string; until: string }>> = {
  '1.1': { from: 'issuanceDate', until: 'expirationDate' },
  '2.0': { from: 'validFrom', until: 'validUntil' },
}
