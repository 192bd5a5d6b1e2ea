import type { JsonObject } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import type { KnownNames } from '../../describing/describe-document'
import { createVoice } from '../../describing/voice'
import type { TrustMaterial } from '../../index'
import { peek } from '../../verifying/input/peek'
import type { Speech } from '../speech'

/** A file that a person opened to see the name of somebody. */
export interface NamingFile {
  name: string
  bytes: Uint8Array
}

const roles = ['applicant', 'holder', 'organiser', 'issuer', 'creator'] as const

/** Says what others call a party: the trust material, and files such as a profile or an application, each by its name. */
export function knownNames(
  { networks = [], issuers = [], endorsers = [] }: TrustMaterial,
  files: readonly NamingFile[],
  speech: Speech,
): KnownNames {
  const { name: sayName, show } = createVoice(speech)
  const { say } = speech
  const trusted = [...networks, ...issuers, ...endorsers]
  const told = files.map(({ name, bytes }) => ({ file: name, parties: partiesIn(peek(bytes)) }))
  return (id) => [
    ...trusted
      .filter((party) => party.id === id)
      .map(({ name }) => say('namedByTrust', { name: sayName(name) })),
    ...told.flatMap(({ file, parties }) =>
      parties
        .filter((party) => party['id'] === id && party['name'] !== undefined)
        .map(({ name }) => say('namedByFile', { name: sayName(name), file: show(file) })),
    ),
  ]
}

function partiesIn(document: JsonObject | undefined): JsonObject[] {
  if (!document) return []
  return [document, ...roles.flatMap((role) => toArray(document[role]).filter(isJsonObject))]
}
