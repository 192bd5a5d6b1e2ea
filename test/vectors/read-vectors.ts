import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { VerifyOptions } from '../../src/verifying/options/verify-options'
import type { Verdict } from '../../src/verifying/outcome/report'

/** One file of this folder; README.md says what its members mean. */
export interface Vector {
  comment: string
  input?: object
  inputText?: string
  inputBase64?: string
  options: VerifyOptions
  expect: {
    verdict: Verdict
    codes: string[]
    endorsements?: { verdict: Verdict; codes: string[] }[]
  }
}

export interface NamedVector extends Vector {
  name: string
}

const folder = fileURLToPath(new URL('.', import.meta.url))

/** Every vector of a part, in the order of their names. */
export function readVectors(part: 'valid' | 'invalid'): NamedVector[] {
  return readdirSync(`${folder}${part}`)
    .sort()
    .map((name) => ({ name, ...JSON.parse(readFileSync(`${folder}${part}/${name}`, 'utf8')) }))
}

/** The credential of a vector as the bytes that a verifier is given. */
export function inputBytes({ input, inputText, inputBase64 }: Vector): Uint8Array {
  if (inputBase64 !== undefined) return new Uint8Array(Buffer.from(inputBase64, 'base64'))
  return new TextEncoder().encode(inputText ?? JSON.stringify(input))
}
