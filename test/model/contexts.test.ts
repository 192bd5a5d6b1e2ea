import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import canonicalize from 'canonicalize'
import { describe, expect, it } from 'vitest'
import { pinnedContextUrls } from '../../src/canonical/terms/term-table'
import pins from '../../src/model/contexts/context-pins.json'
import * as contextUrls from '../../src/model/contexts/context-urls'
import { findContext } from '../../src/model/contexts/find-context'
import { contextBodies } from '../../src/model/contexts/generated/context-bodies'
import { publishedContexts } from '../../src/model/contexts/published-contexts'
import { describeWithVectors, listVectors, readVectorBytes, readVectorJson } from '../support/vectors'

const jcsHash = (value: unknown) =>
  createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex')

/** Every `@context` within a context body, however deep. */
function contextsWithin(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key === '@context' || key === '@import' ? [inner] : []),
    ...contextsWithin(inner),
  ])
}

describe('findContext()', () => {
  it('findContext() has a body for each pin, and none without', () => {
    expect(pinnedContextUrls()).toEqual(Object.keys(pins))
    expect(Object.keys(contextBodies)).toEqual(Object.keys(pins))
    expect(pinnedContextUrls().length).toBeGreaterThan(5)
  })

  it.each(Object.entries(pins))('findContext() gives for %s the body with the pinned SHA-256', (url, pin) => {
    const body = findContext(url)
    expect(jcsHash(body)).toBe(pin)
    expect(jcsHash({ ...body, extra: 1 })).not.toBe(pin)
    expect(findContext(url)).toBe(body)
  })

  it('findContext() gives bodies that load nothing else', () => {
    for (const url of pinnedContextUrls()) {
      const inner = contextsWithin(findContext(url)).flat()
      expect(inner.length, url).toBeGreaterThan(0)
      expect(
        inner.filter((context) => typeof context === 'string'),
        url,
      ).toEqual([])
    }
  })

  it.each([
    'https://www.w3.org/ns/credentials/examples/v2',
    'https://w3id.org/citizenship/v4rc1',
    'http://www.w3.org/ns/credentials/v2',
    'https://www.w3.org/ns/credentials/v2/',
    'https://www.w3.org/ns/credentials/v2#',
    ' https://www.w3.org/ns/credentials/v2',
    'HTTPS://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.4.json',
    '',
    '__proto__',
    'constructor',
    'toString',
  ])('findContext() knows nothing of %j', (url) => {
    expect(findContext(url)).toBeUndefined()
  })

  it('findContext() knows the contexts that documents are issued under', () => {
    const { credentialsV2ContextUrl, openBadgesContextUrl, openBadgesExtensionsContextUrl } = contextUrls
    const issued = [
      ...[credentialsV2ContextUrl, openBadgesContextUrl, openBadgesExtensionsContextUrl],
      ...[contextUrls.ed25519Signature2020ContextUrl, contextUrls.multikeyContextUrl],
    ]
    expect(pinnedContextUrls()).toEqual(expect.arrayContaining(issued))
  })
})

describe('publishedContexts', () => {
  const hashes = (bytes: string | Uint8Array) => ({
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sha384: createHash('sha384').update(bytes).digest('hex'),
  })

  it('publishedContexts names only pinned contexts', () => {
    const urls = Object.keys(publishedContexts)
    expect(pinnedContextUrls()).toEqual(expect.arrayContaining(urls))
    expect(urls.length).toBeGreaterThan(5)
  })

  // These publishers write their documents as JSON.stringify does.
  it.each([
    ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json', 2, ''],
    ['https://purl.imsglobal.org/spec/ob/v3p0/extensions.json', 4, ''],
    ['https://w3id.org/security/suites/ed25519-2020/v1', 2, '\n'],
    ['https://w3id.org/security/data-integrity/v1', 2, '\n'],
    ['https://w3id.org/security/data-integrity/v2', 2, ''],
  ])('publishedContexts has the hashes of %s as its publisher writes it', (url, indent, end) => {
    expect(publishedContexts[url]).toMatchObject(hashes(JSON.stringify(findContext(url), null, indent) + end))
  })

  // The package has W3C's document between `export default` and a semicolon.
  it('publishedContexts has the stated hash of the context of bitstring status lists', () => {
    const url = contextUrls.bitstringStatusListContextUrl
    const module = new URL(
      '../../node_modules/@digitalbazaar/vc-bitstring-status-list-context/js/context.js',
      import.meta.url,
    )
    const document = readFileSync(module, 'utf8').split('export default\n')[1]?.replace(/;\n$/, '\n') ?? ''
    expect(publishedContexts[url]).toMatchObject({ sha256: hashes(document).sha256, isStated: true })
    expect(findContext(url)).toEqual(JSON.parse(document))
  })
})

describeWithVectors('findContext() beside the published bodies', () => {
  const published = {
    'credentials-v2.jsonld': 'https://www.w3.org/ns/credentials/v2',
    'ob-v3p0-3.0.2.json': 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json',
    'ob-v3p0-3.0.3.json': 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    'ob-v3p0-extensions.json': 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
  }

  it('findContext() is compared with every available published body', () => {
    const files = [...listVectors('contexts', '.json'), ...listVectors('contexts', '.jsonld')]
    expect(files.sort()).toEqual(Object.keys(published).sort())
  })

  it.each(Object.entries(published))('publishedContexts has the hashes of %s', (file, url) => {
    const bytes = readVectorBytes(`contexts/${file}`)
    expect(publishedContexts[url]).toMatchObject({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      sha384: createHash('sha384').update(bytes).digest('hex'),
    })
  })

  it.each(Object.entries(published))('findContext() gives the body of %s', (file, url) => {
    expect(findContext(url)).toEqual(readVectorJson(`contexts/${file}`))
  })
})
