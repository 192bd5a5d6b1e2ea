/** A status list that somebody fetched before. */
export interface StatusListInput {
  /** The list: text or bytes as received, or a parsed value. */
  credential: string | Uint8Array | object
  /** When it was fetched: `xsd:dateTimeStamp`. A list with a `ttl` is good for that long from then on; without it, from its `validFrom` on. */
  fetchedAt?: string
}
