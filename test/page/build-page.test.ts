import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSigner, generateKey } from '../../src/index'
import { buildPage, checkPage } from '../../src/make-page'
import type { TrustRoot } from '../../src/model/generated/documents'
import { buildTrustBundle, buildTrustRoot, signTrustBundle, signTrustRoot } from '../../src/trust/index'

const example = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../examples/havenlab-zuid', name), 'utf8')
const trust = example('trust-bundle-2026-10-01.json')
const trustRoot = JSON.parse(example('trust-root.json')) as TrustRoot
const now = '2026-10-10T12:00:00Z'
const sha256 = (text: string, encoding: 'hex' | 'base64') =>
  createHash('sha256').update(text).digest(encoding)

describe('buildPage()', () => {
  it('lets only its own script and style run, by their hashes, and loads nothing', async () => {
    const { html, digest, programDigest } = await buildPage()
    const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(html) ?? []
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? []
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? []
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`script-src 'sha256-${sha256(script, 'base64')}'`)
    expect(policy).toContain(`style-src 'sha256-${sha256(style, 'base64')}'`)
    expect(policy).not.toMatch(/unsafe|connect-src|https?:/)
    expect(html).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)="(?!data:,)/)
    expect(digest).toBe(sha256(html, 'hex'))
    expect(programDigest).toBe(sha256(script, 'hex'))
  })

  it('writes the same page for the same options, and the same program for any', async () => {
    expect(await buildPage({ trust, now })).toEqual(await buildPage({ trust, now: '2026-10-11T00:00:00Z' }))
    const [plain, trusting] = [await buildPage(), await buildPage({ trust, trustRoot, now, language: 'lt' })]
    expect(trusting.programDigest).toBe(plain.programDigest)
    expect(trusting.digest).not.toBe(plain.digest)
  })

  it('lets nothing in a bundle end the element that it is in', async () => {
    const key = await generateKey()
    const signer = createSigner(key)
    const created = '2026-10-01T00:00:00Z'
    const keys = [{ name: 'Key', publicKeyMultibase: key.publicKeyMultibase as string }]
    const root = await signTrustRoot(buildTrustRoot({ id: 'urn:example:root', threshold: 1, keys }), signer, {
      created,
    })
    const evil = '</script><script>alert(1)</script>'
    const unsigned = buildTrustBundle({
      ...{ id: 'urn:example:bundle', version: 1, issuedAt: created, expiresAt: '2027-01-01T00:00:00Z' },
      ...{ roots: [root], networks: [{ id: 'did:web:network.example', name: evil }] },
    })
    const text = JSON.stringify(await signTrustBundle(unsigned, signer, { created }))
    const { html } = await buildPage({ trust: text, now })
    expect(html).not.toContain('alert(1)</script>')
    expect(await checkPage(html)).toMatchObject({ isSame: true, trust: text })
  })

  it('writes the root as it was checked', async () => {
    const names = ['Havenlab', 'Evil']
    const id = trustRoot.id
    const root = Object.defineProperty({ ...trustRoot }, 'id', {
      get: () => (names.shift() === 'Havenlab' ? id : 'urn:evil'),
      enumerable: true,
    })
    const { html } = await buildPage({ trust, trustRoot: root, now })
    expect((await checkPage(html)).trustRoot).toEqual(trustRoot)
  })

  it.each<[string, object, RegExp]>([
    ['a bundle that is none', { trust: '{}', now }, /Cannot read trust bundle/],
    ['a bundle that is no JSON', { trust: '{', now }, /JSON/],
    ['a bundle without an instant', { trust }, /expected now to be the instant for which trust is checked/],
    ['a bundle of the future', { trust, now: '2026-09-30T00:00:00Z' }, /which is in the future/],
    ['a bundle that has ended', { trust, now: '2099-01-01T00:00:00Z' }, /it expired at/],
    [
      'a bundle of another root',
      { trust, trustRoot: { ...trustRoot, id: 'urn:example:root' }, now },
      /none of its roots is the pinned root/,
    ],
    [
      'a bundle that was changed',
      { trust: trust.replace('"networks"', '"version": 9, "networks"').replace(/"version": \d+,/, ''), now },
      /is signed by 0 of/,
    ],
    ['a root without a bundle', { trustRoot, now }, /expected trust to be the text of the bundle/],
    ['a bundle as an object', { trust: {} }, /expected trust to be/],
    ['a root that is none', { trust, trustRoot: { type: 'TrustRoot' }, now }, /expected trustRoot to be/],
    ['a language that it does not speak', { language: 'ja' }, /expected language to be one of/],
    ['an unknown option', { root: trustRoot }, /unknown option root/],
  ])('refuses %s by name', async (_, options, message) => {
    await expect(buildPage(options)).rejects.toThrow(message)
  })
})

describe('checkPage()', () => {
  it('knows its own page, with what was put into it', async () => {
    const { html, digest } = await buildPage({ trust, trustRoot, now, language: 'fi' })
    expect(await checkPage(html)).toMatchObject({ isSame: true, digest, version: '0.1.0', trust, trustRoot })
  })

  it('knows a page whose bundle has ended since', async () => {
    const { html } = await buildPage({ trust, trustRoot, now: '2026-10-01T12:00:00Z' })
    expect(await checkPage(html)).toMatchObject({ isSame: true })
  })

  it.each<[string, (html: string) => string]>([
    ['a changed script', (html) => html.replace('"use strict"', '"use strict";')],
    ['another policy', (html) => html.replace("default-src 'none'", 'default-src *')],
    ['a second script', (html) => html.replace('</body>', '<script>1</script></body>')],
    ['something after its end', (html) => `${html} `],
    ['a member that is not known', (html) => html.replace('{"version"', '{"more":"text","version"')],
    ['a bundle in a list', (html) => html.replace(/"trust":("(?:[^"\\]|\\.)*")/, '"trust":[$1]')],
    ['a root of another shape', (html) => html.replace('"trustRoot":{', '"trustRoot":{"evil":1,')],
    ['a root and no bundle', (html) => html.replace(/"trust":"(?:[^"\\]|\\.)*",/, '')],
    ['a bundle that is none', (html) => html.replace(/"trust":"(?:[^"\\]|\\.)*"/, '"trust":"{}"')],
    ['another version', (html) => html.replace('{"version":"0.1.0"', '{"version":"9.1.0"')],
  ])('does not take a page with %s for its own', async (_, change) => {
    const { html } = await buildPage({ trust, trustRoot, now })
    const changed = change(html)
    expect(changed).not.toBe(html)
    expect(await checkPage(changed)).toMatchObject({ isSame: false })
  })

  it.each([
    '',
    '<p>',
    '<script type="application/json" id="built-in">{"a":',
    '<script type="application/json" id="built-in">null</script>',
  ])('knows that %j is not a page', async (text) => {
    const { version, isSame } = await checkPage(text)
    expect([version, isSame]).toEqual([undefined, false])
  })
})
