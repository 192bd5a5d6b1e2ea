import { addressOfController } from '../../keys/did-web-url'

/** Where the DID document of an id is published; nothing for an id that names no address. */
export function documentAddress(id: string): string | undefined {
  try {
    return addressOfController('find address', id)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
