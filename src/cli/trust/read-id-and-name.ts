import { usageError } from '../command-error'

// A DID has no "=" (DID Core, section 3.1), and neither has a host; the path and the query of an address may.
const ids = [/^did:[a-z0-9]+:[\w.:%-]+$/, /^https?:\/\/[^\s/?#=]+(?:[/?#]\S*)?$/i, /^urn:[a-z0-9-]+:\S+$/i]

/**
 * Reads an id and a name from one value of an option: `did:web:school.example=Harbour School`.
 *
 * The id is a DID, an http(s) address or a URN: the longest one that the value begins with and that an equals sign follows.
 *
 * @throws {CommandError} If either is missing; the option is named.
 */
export function readIdAndName(option: string, value: string): { id: string; name: string } {
  for (let split = value.lastIndexOf('='); split > 0; split = value.lastIndexOf('=', split - 1)) {
    const [id, name] = [value.slice(0, split), value.slice(split + 1)]
    if (name !== '' && ids.some((pattern) => pattern.test(id))) return { id, name }
  }
  throw usageError(`${option}: expected id=name, with a DID, an address or a URN as the id, got ${value}`)
}
