import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { concatBytes, encodeUtf8 } from '../../../src/core/bytes'
import { bake, extract, QualityLabelError } from '../../../src/index'
import type { UpgradeOptions } from '../../../src/interop/open-badges-2/index'
import { upgradeFromOpenBadges2 } from '../../../src/interop/open-badges-2/index'
import { chunksOf, encodePng, pngChunk, pngOf, textChunk } from '../../formats/any-image'
import {
  assertion,
  assertionId,
  issuerId,
  issuerProfile,
  makeKey,
  options,
  signedAssertion,
  signedDocuments,
} from './badges'

const chunks = chunksOf(encodePng(4, 3)).map(({ bytes }) => bytes)
const png = (...texts: Uint8Array[]) => pngOf([...chunks.slice(0, -1), ...texts, ...chunks.slice(-1)])
const inText = (text: string) => pngChunk('tEXt', `openbadges\0${text}`)
const inInternationalText = (text: string) => textChunk('openbadges', text)

const root = 'svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="http://openbadges.org"'
const svg = (...elements: string[]) => `<${root}>${elements.join('')}<g/></svg>`
const element = (content: string, attributes = '') =>
  `<openbadges:assertion${attributes}>${content}</openbadges:assertion>`
const verifyOf = (value: string) => ` verify="${value}"`

const badge = assertion()
const json = JSON.stringify(badge)
const cdata = `<![CDATA[${json}]]>`
const key = makeKey('ES256')
const jws = key.signJws(signedAssertion())
const signed = { documents: signedDocuments(key) }

const credential = '{"type":["VerifiableCredential"],"proof":{"type":"x"}}'
const credentialChunk = textChunk('openbadgecredential', credential)
const credentialElement = `<openbadges:credential xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"><![CDATA[${credential}]]></openbadges:credential>`

const upgrade = (input: string | Uint8Array | object, changes?: Partial<UpgradeOptions>) =>
  upgradeFromOpenBadges2(input, options(changes))

async function refused(input: string | Uint8Array, changes?: Partial<UpgradeOptions>) {
  const error = await upgrade(input, changes).catch((thrown) => thrown)
  if (!(error instanceof QualityLabelError)) throw new Error('It was upgraded', { cause: error })
  expect(error.details).toMatchObject({ document: 'input' })
  return error
}

describe('upgradeFromOpenBadges2() of an image with JSON', () => {
  it.each<[string, Uint8Array | string, string?]>([
    ['a PNG with iTXt', png(inInternationalText(json))],
    [
      'a PNG with compressed iTXt',
      png(textChunk('openbadges', deflateSync(json), 1)),
      'IMAGE_TEXT_COMPRESSED',
    ],
    ['a PNG with tEXt', png(inText(json))],
    ['an SVG with CDATA', svg(element(cdata))],
    ['the bytes of an SVG', encodeUtf8(svg(element(cdata)))],
    ['an SVG with CDATA and the address', svg(element(cdata, verifyOf(assertionId)))],
    ['an SVG with another prefix', svg(`<assertion xmlns="http://openbadges.org">${cdata}</assertion>`)],
    [
      'an SVG with the DOCTYPE of SVG',
      `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg(element(cdata))}`,
      'IMAGE_DOCTYPE',
    ],
    ['an SVG with a script', svg('<script>1</script>', element(cdata)), 'IMAGE_ACTIVE_CONTENT'],
  ])('takes %s as the assertion itself, and tells what was tolerated', async (_, image, code) => {
    const { report, ...outcome } = await upgrade(image)
    const { report: alone, ...expected } = await upgrade(json)
    expect(outcome).toEqual(expected)
    expect(alone.notes).toEqual([])
    expect({ ...report, notes: [] }).toEqual(alone)
    expect(report.notes.map((note) => note.code)).toEqual(code === undefined ? [] : [code])
  })

  it('takes letters beyond ASCII where all read them alike', async () => {
    const accented = JSON.stringify(assertion({}, { name: 'Ženklelis' }))
    for (const image of [png(inInternationalText(accented)), svg(element(`<![CDATA[${accented}]]>`))]) {
      const { name } = (await upgrade(image)).credential
      expect(name).toBe('Ženklelis')
    }
    const bytes = pngChunk('tEXt', concatBytes(encodeUtf8('openbadges\0'), encodeUtf8(accented)))
    expect(await refused(png(bytes))).toMatchObject({
      code: 'IMAGE_UNREADABLE',
      message: expect.stringContaining('only ASCII'),
    })
  })
})

describe('upgradeFromOpenBadges2() of an image with a JWS', () => {
  it.each<[string, Uint8Array | string]>([
    ['an SVG', svg(element('', verifyOf(jws)))],
    ['a PNG with iTXt', png(inInternationalText(jws))],
    ['a PNG with tEXt', png(inText(jws))],
  ])('checks the signature in %s', async (_, image) => {
    const outcome = await upgrade(image, signed)
    expect(outcome).toEqual(await upgrade(jws, signed))
    expect(outcome.report.signature).toMatchObject({ state: 'valid', algorithm: 'ES256' })
  })

  it('refuses one that another key signed', async () => {
    const forged = makeKey('ES256').signJws(signedAssertion())
    for (const image of [svg(element('', verifyOf(forged))), png(inInternationalText(forged))]) {
      expect(await refused(image, signed)).toMatchObject({ code: 'UPGRADE_SIGNATURE_INVALID' })
    }
  })
})

describe('upgradeFromOpenBadges2() of an image with an address', () => {
  const images: [string, Uint8Array | string][] = [
    ['a PNG with tEXt', png(inText(assertionId))],
    ['a PNG with iTXt', png(inInternationalText(assertionId))],
    ['an SVG', svg(element('', verifyOf(assertionId)))],
  ]

  it.each(images)('asks for the document that %s names, and uses it if it was supplied', async (_, image) => {
    expect(await refused(image)).toMatchObject({
      code: 'UPGRADE_DOCUMENT_MISSING',
      details: { url: assertionId },
      message: expect.stringContaining(`the assertion at ${assertionId} among the documents`),
    })
    const documents = { [assertionId]: badge }
    expect(await upgrade(image, { documents })).toEqual(await upgrade(assertionId, { documents }))
  })

  it('takes the address of 1.x beside the JSON', async () => {
    const first = {
      uid: 'abc-123',
      recipient: { type: 'email', hashed: false, identity: 'alice@example.org' },
      badge: { ...assertion().badge, issuer: issuerId },
      verify: { type: 'hosted', url: 'https://badges.example/a.json' },
      issuedOn: 1356998399,
    }
    const documents = { [issuerId]: issuerProfile() }
    const image = (address: string) => svg(element(`<![CDATA[${JSON.stringify(first)}]]>`, verifyOf(address)))
    expect(await upgrade(image('https://badges.example/a.json'), { documents })).toEqual(
      await upgrade(first, { documents }),
    )
    expect(await refused(image('https://badges.example/b.json'), { documents })).toMatchObject({
      code: 'UPGRADE_VALUE_INVALID',
    })
  })
})

describe('upgradeFromOpenBadges2() refuses an image', () => {
  const good = png(inInternationalText(json))
  const damaged = Uint8Array.from(good)
  const at = Buffer.from(good).indexOf('Printmaster')
  damaged[at] = 0x70
  const withDoctype = (doctype: string) => `<!DOCTYPE ${doctype}>${svg(element(cdata))}`
  it.each<[string, Uint8Array | string, string, RegExp]>([
    ['a picture alone, PNG', png(), 'IMAGE_WITHOUT_CREDENTIAL', /holds no badge/],
    ['a picture alone, SVG', svg(), 'IMAGE_WITHOUT_CREDENTIAL', /holds no badge/],
    ['another keyword', png(textChunk('OpenBadges', json)), 'IMAGE_WITHOUT_CREDENTIAL', /holds no badge/],
    [
      'another namespace',
      svg(`<assertion xmlns="http://openbadges.org/">${cdata}</assertion>`),
      'IMAGE_UNREADABLE',
      /expected the assertion element in http:\/\/openbadges\.org, found one in "http:\/\/openbadges\.org\/"/,
    ],
    [
      'two assertions, PNG',
      png(inInternationalText(json), inInternationalText(json)),
      'IMAGE_CREDENTIAL_REPEATED',
      /found 2/,
    ],
    [
      'one in tEXt beside one in iTXt',
      png(inText(assertionId), inInternationalText(json)),
      'IMAGE_CREDENTIAL_REPEATED',
      /found 2/,
    ],
    ['two assertions, SVG', svg(element(cdata), element(cdata)), 'IMAGE_CREDENTIAL_REPEATED', /found 2/],
    ['one assertion in another', svg(element(element(cdata))), 'IMAGE_CREDENTIAL_REPEATED', /found 2/],
    [
      'a credential of 3.0, PNG',
      png(credentialChunk),
      'UPGRADE_NOT_AN_ASSERTION',
      /of Open Badges 3.0 already/,
    ],
    [
      'a credential of 3.0, SVG',
      svg(credentialElement),
      'UPGRADE_NOT_AN_ASSERTION',
      /of Open Badges 3.0 already/,
    ],
    ['zTXt', png(pngChunk('zTXt', 'openbadges\0\0x')), 'IMAGE_UNREADABLE', /iTXt chunk, found zTXt/],
    ['no text, PNG', png(inText(' ')), 'IMAGE_UNREADABLE', /expected an assertion in/],
    ['no text, SVG', svg(element(' ')), 'IMAGE_UNREADABLE', /found nothing/],
    ['damage', damaged, 'IMAGE_UNREADABLE', /the CRC of/],
    ['a cut file', good.subarray(0, -1), 'IMAGE_UNREADABLE', /cut short|bytes in the IEND/],
    [
      'bytes behind the end',
      concatBytes(good, Uint8Array.of(0)),
      'IMAGE_UNREADABLE',
      /nothing after its end/,
    ],
    ['a cut SVG', svg(element(cdata)).slice(0, -1), 'IMAGE_UNREADABLE', /well-formed XML/],
    ['an external entity', withDoctype('svg [<!ENTITY c SYSTEM "x">]'), 'IMAGE_UNREADABLE', /DOCTYPE/],
    ['an assertion within g', svg(`<g>${element(cdata)}</g>`), 'IMAGE_UNREADABLE', /directly in svg/],
    ['a comment in it', svg(element(`${cdata}<!-- -->`)), 'IMAGE_UNREADABLE', /with only text in it/],
    ['both a JWS and JSON', svg(element(cdata, verifyOf(jws))), 'IMAGE_UNREADABLE', /found both/],
    [
      'another verify attribute',
      svg(element('', verifyOf('x'))),
      'IMAGE_UNREADABLE',
      /a compact JWS or an address/,
    ],
    [
      'the address of another badge',
      svg(element(cdata, verifyOf(`${assertionId}4`))),
      'UPGRADE_VALUE_INVALID',
      /address that the image gives/,
    ],
    ['text that is no JSON', png(inText('{')), 'JSON_INVALID', /in the input/],
    [
      'JSON with a key twice',
      png(inText(`{"type":"Assertion",${json.slice(1)}`)),
      'JSON_DUPLICATE_KEY',
      /in the input/,
    ],
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'UPGRADE_NOT_AN_ASSERTION', /got a JPEG image/],
    ['a page', '<!doctype html>', 'UPGRADE_NOT_AN_ASSERTION', /an HTML page/],
  ])('%s', async (_, image, code, message) => {
    expect(await refused(image)).toMatchObject({ code, message: expect.stringMatching(message) })
  })

  it.each([
    ['PNG', (text: string) => png(inInternationalText(text))],
    ['compressed PNG', (text: string) => png(textChunk('openbadges', deflateSync(text), 1))],
    ['tEXt', (text: string) => png(inText(text))],
    ['SVG', (text: string) => svg(element(`<![CDATA[${text}]]>`))],
  ])('past the bound on a document: %s', async (_, image) => {
    await upgrade(image(json), { limits: { maxInputBytes: json.length } })
    expect(await refused(image(`${json} `), { limits: { maxInputBytes: json.length } })).toMatchObject({
      code: 'INPUT_TOO_LARGE',
    })
  })

  it('with a bit changed anywhere', async () => {
    for (let index = 0; index < good.length; index += 7) {
      const copy = Uint8Array.from(good)
      copy[index] = (copy[index] as number) ^ 1
      await expect(upgrade(copy)).rejects.toBeInstanceOf(QualityLabelError)
    }
  })
})

describe('an image with badges of both generations', () => {
  it.each<[string, Uint8Array | string]>([
    ['PNG', png(inInternationalText(json), credentialChunk)],
    ['PNG with the address', png(credentialChunk, inText(assertionId))],
    ['SVG', svg(element(cdata), credentialElement)],
  ])('is refused by both readers: %s', async (_, image) => {
    for (const refusal of [await refused(image), await extract(image).catch((error) => error)]) {
      expect(refusal).toMatchObject({
        code: 'IMAGE_CREDENTIAL_REPEATED',
        message: expect.stringContaining('found 2 badges, of Open Badges 3.0 and 2.0'),
        details: { credentials: 2 },
      })
    }
  })

  it.each<[string, Uint8Array | string]>([
    ['PNG', png(inText(assertionId), inInternationalText(json))],
    ['SVG', svg(element(cdata), element('', verifyOf(jws)))],
  ])('is not what bake() makes of an old badge: %s', async (_, image) => {
    expect(await extract(image).catch(({ code }) => code)).toBe('IMAGE_OF_OPEN_BADGES_2')
    const baked = await bake(image, credential)
    expect((await extract(baked)).credential).toBe(credential)
    expect(await refused(baked)).toMatchObject({ code: 'UPGRADE_NOT_AN_ASSERTION' })
  })
})
