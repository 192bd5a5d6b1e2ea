import type { VerifyOptions } from '../src/verifying/verify-options'

export interface Trap {
  name: string
  text: string
  options: VerifyOptions
}

/** Every trap: what it is, the text, and the options it is verified with. */
export function makeTraps(library: object): Promise<Trap[]>
