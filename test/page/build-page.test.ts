import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildPage, checkPage } from '../../src/make-page'
import type { TrustRoot } from '../../src/model/generated/documents'

const example = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../examples/havenlab-zuid', name), 'utf8')
const trust = example('trust-bundle-2026-10-01.json')
const trustRoot = JSON.parse(example('trust-root.json')) as TrustRoot
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
    expect(await buildPage({ trust })).toEqual(await buildPage({ trust }))
    const [plain, trusting] = [await buildPage(), await buildPage({ trust, trustRoot, language: 'lt' })]
    expect(trusting.programDigest).toBe(plain.programDigest)
    expect(trusting.digest).not.toBe(plain.digest)
  })

  it('lets nothing in a bundle end the element that it is in', async () => {
    const bundle = JSON.parse(trust)
    bundle.networks[0].name = '</script><script>alert(1)</script>'
    const { html } = await buildPage({ trust: JSON.stringify(bundle) })
    expect(html).not.toContain('alert(1)</script>')
    expect((await checkPage(html)).trust).toBe(JSON.stringify(bundle))
  })

  it.each<[string, object, RegExp]>([
    ['a bundle that is none', { trust: '{}' }, /expected trust to be the text of a trust bundle/],
    ['a bundle that is no JSON', { trust: '{' }, /JSON/],
    ['a bundle as an object', { trust: {} }, /expected trust to be/],
    ['a root that is none', { trust, trustRoot: { type: 'TrustRoot' } }, /expected trustRoot to be/],
    ['a language that it does not speak', { language: 'ja' }, /expected language to be one of/],
    ['an unknown option', { root: trustRoot }, /unknown option root/],
  ])('refuses %s by name', async (_, options, message) => {
    await expect(buildPage(options)).rejects.toThrow(message)
  })
})

describe('checkPage()', () => {
  it('knows its own page, with what was put into it', async () => {
    const { html, digest } = await buildPage({ trust, trustRoot, language: 'fi' })
    expect(await checkPage(html)).toMatchObject({ isSame: true, digest, version: '0.1.0', trust, trustRoot })
  })

  it.each<[string, (html: string) => string]>([
    ['a changed script', (html) => html.replace('"use strict"', '"use strict";')],
    ['another policy', (html) => html.replace("default-src 'none'", 'default-src *')],
    ['a second script', (html) => html.replace('</body>', '<script>1</script></body>')],
    ['something after its end', (html) => `${html} `],
    ['a member that is not known', (html) => html.replace('{"version"', '{"more":"text","version"')],
    ['a bundle in a list', (html) => html.replace(/"trust":("(?:[^"\\]|\\.)*")/, '"trust":[$1]')],
    ['a root of another shape', (html) => html.replace('"trustRoot":{', '"trustRoot":{"evil":1,')],
    ['another version', (html) => html.replace('{"version":"0.1.0"', '{"version":"9.1.0"')],
  ])('does not take a page with %s for its own', async (_, change) => {
    const { html } = await buildPage({ trust, trustRoot })
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
