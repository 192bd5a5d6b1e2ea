import { expect, it } from 'vitest'
import { exportKey, importKey } from '../../src/index'
import { pretendKey } from '../../src/testing'
import { bundleForBrowser, describeInBrowser } from '../support/browser'

type Keys = typeof import('../../src/keys/generate-key') &
  typeof import('../../src/keys/import-key') &
  typeof import('../../src/keys/export-key')

const script = await bundleForBrowser(
  'keys',
  "export * from './src/keys/generate-key'; export * from './src/keys/import-key'; export * from './src/keys/export-key'",
)
const passphrase = 'päröl, chosen by dice'
// Browsers have crypto.subtle on https pages only.
const site = 'https://keys.example/'

describeInBrowser('an encrypted key in Chromium', (openPage) => {
  const openKeys = async () => {
    const page = await openPage()
    await page.context().route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<p>' }))
    await page.goto(site)
    await page.addScriptTag({ content: script })
    return page
  }

  it('is written there, and read in Node', async () => {
    const page = await openKeys()
    const written = await page.evaluate(async (secret) => {
      const { exportKey, generateKey } = (globalThis as unknown as { keys: Keys }).keys
      const key = await generateKey()
      const encrypted = await exportKey(key, 'encryptedJwk', {
        passphrase: secret,
        id: 'did:web:a.example#k',
      })
      return { encrypted, multikey: key.publicKeyMultibase }
    }, passphrase)
    const key = await importKey(written.encrypted, { passphrase })
    expect([key.hasSecret, key.publicKeyMultibase]).toEqual([true, written.multikey])
  })

  it.each(['Ed25519', 'ES256'] as const)(
    'for %s, written in Node, is read there and signs',
    async (algorithm) => {
      const { generateKey } = await import('../../src/keys/generate-key')
      const own = algorithm === 'ES256' ? await generateKey({ algorithm }) : pretendKey('school')
      const encrypted = await exportKey(own, 'encryptedJwk', { passphrase })
      const page = await openKeys()
      const { jwk, length, wrong } = await page.evaluate(
        async ([text, secret]) => {
          const { importKey } = (globalThis as unknown as { keys: Keys }).keys
          const key = await importKey(text, { passphrase: secret })
          const wrong = await importKey(text, { passphrase: 'another one' }).catch(({ code, details }) => [
            code,
            details,
          ])
          return { jwk: key.toJSON(), length: (await key.sign(Uint8Array.of(1))).length, wrong }
        },
        [encrypted, passphrase] as const,
      )
      expect(jwk).toEqual(own.toJSON())
      expect(length).toBe(64)
      expect(wrong).toEqual(['KEY_INVALID', { fault: 'passphrase' }])
    },
  )
})
