import { asObject, assertKnown, badRequest } from './problem'

export const purposes = ['revocation', 'suspension'] as const
export type Purpose = (typeof purposes)[number]

/** The purpose that a `credentialStatus` of a request asks for. */
export function readPurpose(value: unknown): Purpose {
  const entry = asObject(value, 'credentialStatus')
  assertKnown(entry, 'credentialStatus', ['type', 'statusPurpose'])
  if (entry['type'] !== 'BitstringStatusListEntry')
    throw badRequest('Expected the type of credentialStatus to be BitstringStatusListEntry')
  const purpose = purposes.find((known) => known === entry['statusPurpose'])
  if (!purpose) throw badRequest(`Expected statusPurpose to be ${purposes.join(' or ')}`)
  return purpose
}
