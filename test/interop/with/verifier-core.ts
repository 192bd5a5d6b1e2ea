import { verifyCredential } from '@digitalcredentials/verifier-core'
import { vi } from 'vitest'
import type { JsonObject } from '../../../src/core/json'
import { proofsOf } from '../../support/credentials'
import type { Library } from './library'
import { versioned } from './version-of'

export const verifierCore: Library = {
  name: versioned('@digitalcredentials/verifier-core'),
  reads: ['badge', 'endorsement'],
  checksSignatures: true,
  async accepts({ content }) {
    // One after another, since what it prints is held back meanwhile.
    const judged = last.then(() => judge(String(content)))
    last = judged
    return judged
  },
}

let last: Promise<unknown> = Promise.resolve()

async function judge(content: string): Promise<string> {
  const credential = JSON.parse(content) as JsonObject
  // It accepts one good proof as enough, so each is also verified on its own.
  for (const proof of [credential['proof'], ...proofsOf(credential)]) {
    const refusal = await refusalOf({ ...credential, proof: proof as object })
    if (refusal) return `refused: ${refusal}`
  }
  return 'accepted'
}

async function refusalOf(credential: object): Promise<string | undefined> {
  // It prints that the schemas are out of reach: it fetches them, and they do not affect its verdict.
  const printing = (['log', 'error'] as const).map((name) => vi.spyOn(console, name).mockReturnValue())
  try {
    const { errors, log = [] } = await verifyCredential({
      credential: credential as never,
      knownDIDRegistries: [],
    })
    if (errors?.length) return errors[0]?.name
    return ['valid_signature', 'expiration'].find((step) => !log.find(({ id }) => id === step)?.valid)
  } finally {
    for (const spy of printing) spy.mockRestore()
  }
}
