import { randomUUID } from 'node:crypto'

/** Returns an id for a document for which none was given. */
export function randomId(): string {
  return `urn:uuid:${randomUUID()}`
}
