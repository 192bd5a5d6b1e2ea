/**
 * An input whose bytes nobody changes while it is judged: bytes as a copy, anything else as it is.
 *
 * @returns In place of what cannot even be asked what it is, such as a revoked proxy or bytes that were given away, a value that is
 *   refused like any other that JSON cannot carry.
 */
export function ownInput<T extends string | Uint8Array | object>(input: T): T | Uint8Array | object {
  try {
    return input instanceof Uint8Array ? new Uint8Array(input) : input
  } catch {
    return unreadable
  }
}

const unreadable = {
  toJSON(): never {
    throw new TypeError('The input cannot be read')
  },
}
