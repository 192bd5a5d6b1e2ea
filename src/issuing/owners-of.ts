import type { GatedDocument } from '../gate/gate-document'
import type { ProfileReference } from '../model/generated/documents'
import { nodeId } from './credential-parts'

/** Returns the ids of those who cannot endorse a target as a third party: itself, its issuer, creators and holders. */
export function ownersOf(targetId: string, { document, occurrences }: GatedDocument): string[] {
  const made = occurrences
    .filter((node) => node.id === targetId)
    .flatMap(({ properties }) => properties)
    .filter(({ term }) => term === 'creator' || term === 'credentialSubject')
    .flatMap(({ values }) => values.map((value) => (typeof value === 'object' ? value.id : undefined)))
  const owners = [targetId, nodeId(document['issuer'] as ProfileReference | undefined), ...made]
  return owners.filter((owner) => owner !== undefined)
}
