/**
 * Checks whether an id is under a DID: a DID URL of it, or a DID below it in its path.
 *
 * @see DID Core, section 3.2 (DID URL syntax); did:web, section 3.1 (paths)
 */
export function isUnderDid(id: string, did: string): boolean {
  return /^did:/.test(did) && ['#', '/', '?', ':'].some((mark) => id.startsWith(did + mark))
}
