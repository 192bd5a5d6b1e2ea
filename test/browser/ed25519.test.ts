import { expect, it } from 'vitest'
import { ed25519Verify } from '../../src/keys/ed25519'
import { bundleForBrowser, describeInBrowser } from '../support/browser'
import { readVectorJson, vectorsMissing } from '../support/vectors'

type Verifying = typeof import('../../src/keys/ed25519') & typeof import('../../src/core/native-crypto')

/** Hexadecimal, as the cases come. */
interface Case {
  signature: string
  message: string
  publicKey: string
}

interface SpeccheckCase {
  message: string
  pub_key: string
  signature: string
}

interface WycheproofFile {
  testGroups: {
    publicKey: { pk: string }
    tests: { msg: string; sig: string; result: 'valid' | 'invalid' }[]
  }[]
}

const script = await bundleForBrowser(
  'subject',
  "export * from './src/keys/ed25519'; export * from './src/core/native-crypto'",
)

describeInBrowser('ed25519Verify() in Chromium', (openPage) => {
  const answerInBrowser = async (cases: readonly Case[]) => {
    const page = await openPage()
    await page.addScriptTag({ content: script })
    return page.evaluate((all) => {
      const { ed25519Verify, nativeCrypto } = (globalThis as unknown as { subject: Verifying }).subject
      const bytes = (hex: string) =>
        Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
      return {
        isPortable: nativeCrypto === undefined,
        answers: all.map(({ signature, message, publicKey }) =>
          ed25519Verify(bytes(signature), bytes(message), bytes(publicKey)),
        ),
      }
    }, cases)
  }
  const answerInNode = (cases: readonly Case[]) =>
    cases.map(({ signature, message, publicKey }) =>
      ed25519Verify(fromHex(signature), fromHex(message), fromHex(publicKey)),
    )

  it('accepts the first signature of RFC 8032, and no other of it in one bit', async () => {
    // RFC 8032, section 7.1, test 1.
    const good: Case = {
      publicKey: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
      message: '',
      signature:
        'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    }
    const flipped = Array.from({ length: 512 }, (_, bit) => {
      const bytes = fromHex(good.signature)
      bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7))
      return { ...good, signature: Buffer.from(bytes).toString('hex') }
    })
    const { isPortable, answers } = await answerInBrowser([good, ...flipped])
    expect(isPortable).toBe(true)
    expect(answers).toEqual([true, ...flipped.map(() => false)])
  })

  const needsVectors = vectorsMissing ? ` [skipped: ${vectorsMissing}]` : ''

  it.skipIf(vectorsMissing !== undefined)(
    `gives the answer of Node to each case of speccheck${needsVectors}`,
    async () => {
      const cases = readVectorJson<SpeccheckCase[]>('ed25519/ed25519-speccheck-cases.json').map(
        ({ pub_key: publicKey, message, signature }) => ({ publicKey, message, signature }),
      )
      const { answers } = await answerInBrowser(cases)
      // Of the twelve, only the fourth is accepted: docs/ed25519.md.
      expect(answers).toEqual(Array.from({ length: 12 }, (_, index) => index === 3))
      expect(answers).toEqual(answerInNode(cases))
    },
  )

  it.skipIf(vectorsMissing !== undefined)(
    `gives the right answer to each case of Wycheproof${needsVectors}`,
    async () => {
      const { testGroups } = readVectorJson<WycheproofFile>('ed25519/wycheproof_ed25519_test.json')
      const tests = testGroups.flatMap(({ publicKey, tests }) =>
        tests.map((test) => ({ ...test, publicKey: publicKey.pk })),
      )
      const cases = tests.map(({ publicKey, msg, sig }) => ({ publicKey, message: msg, signature: sig }))
      const { answers } = await answerInBrowser(cases)
      expect(answers).toHaveLength(151)
      expect(answers).toEqual(tests.map(({ result }) => result === 'valid'))
      expect(answers).toEqual(answerInNode(cases))
    },
  )
})

function fromHex(hex: string): Uint8Array {
  return new Uint8Array(Buffer.from(hex, 'hex'))
}
