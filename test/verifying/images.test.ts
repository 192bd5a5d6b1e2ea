import { describe, expect, it } from 'vitest'
import { bake, extract, signAsJwt, signCredential, verify } from '../../src/index'
import { buildEndorsement } from '../../src/issuing/build-endorsement'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { encodePng, pngChunk, textChunk } from '../formats/any-image'
import { jwtIssuer } from '../support/jwt'

const now = '2026-11-22T02:00:00Z'
const created = '2026-05-18T12:00:00Z'
const issuer = pretendIssuer()
const badge = await issuer.sign(sampleBadge(issuer.profile), { created })
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><title>Badge</title></svg>'
const pictures = [
  ['png', encodePng(3, 3)],
  ['svg', svg],
] as const

describe.each(pictures)('verify() and a badge in %s', (format, picture) => {
  it('verifies it like the credential in it, and names the format', async () => {
    const alone = await verify(badge, { now })
    const report = await verify(await bake(picture, badge), { now })
    expect(report.verdict).toBe('valid')
    expect(report).toEqual({ ...alone, credential: { ...alone.credential, format } })
  })

  it('takes an endorsement in an image', async () => {
    const endorser = pretendIssuer('Endorser')
    const unsigned = await buildEndorsement({
      id: 'urn:uuid:5c0f3d0e-0000-4000-8000-000000000001',
      endorser: endorser.profile,
      target: badge,
      comment: 'We rely on it',
      validFrom: created,
    })
    const endorsement = await bake(picture, await signCredential(unsigned, endorser.signer, { created }))
    const report = await verify(badge, { now, endorsements: [endorsement] })
    expect(report.endorsements).toMatchObject([
      { verdict: 'valid', mode: 'separate', comment: 'We rely on it', report: { credential: { format } } },
    ])
  })

  it('leaves a picture without a badge undecided, in words that help', async () => {
    const report = await verify(picture, { now })
    expect(report).toMatchObject({ verdict: 'indeterminate', credential: { format, issuer: '', digest: '' } })
    expect(report.problems).toMatchObject([
      { code: 'IMAGE_WITHOUT_CREDENTIAL', section: 'shape', pointer: '' },
    ])
    expect(report.problems[0]?.hint).toContain('as it was downloaded')
    expect(report.sections.integrity.verdict).toBe('indeterminate')
  })

  it('holds the credential in the image to the limits of the caller', async () => {
    const image = await bake(picture, badge)
    const bytes = new TextEncoder().encode(JSON.stringify(badge)).length
    expect((await verify(image, { now, limits: { maxInputBytes: bytes } })).verdict).toBe('valid')
    const report = await verify(image, { now, limits: { maxInputBytes: bytes - 1 } })
    expect(report.problems.map(({ code }) => code)).toEqual(['INPUT_TOO_LARGE'])
  })

  it('reports what is wrong with the credential in the image as it would without', async () => {
    for (const [credential, code] of [
      [{ ...badge, name: 'Another' }, 'PROOF_VERIFICATION_ERROR'],
      [{ type: ['VerifiableCredential'], proof: {} }, 'CONTEXT_NOT_PINNED'],
    ] as const) {
      const report = await verify(await bake(picture, credential), { now })
      expect(report).toMatchObject({ verdict: 'invalid', credential: { format } })
      expect(report.problems.map((problem) => problem.code)).toContain(code)
    }
  })

  it('finds no change of any one byte valid, unless the credential is the same', {
    timeout: 240_000,
  }, async () => {
    const image = await bake(picture, badge)
    const { verified } = await verify(image, { now })
    for (let at = 0; at < image.length; at++) {
      const changed = Uint8Array.from(image)
      changed[at] = (image[at] as number) ^ (1 << (at % 8))
      const report = await verify(changed, { now })
      if (report.verdict === 'valid') expect([at, report.verified]).toEqual([at, verified])
    }
  })
})

describe.each(pictures)('verify() and a JWT baked into %s', (format, picture) => {
  it.each(['EdDSA', 'ES256', 'RS256'] as const)('verifies one by %s like the JWT in it', async (alg) => {
    const { profile, signer } = await jwtIssuer(alg)
    const jwt = await signAsJwt(sampleBadge(profile), signer)
    const image = await bake(picture, jwt)
    expect(await extract(image)).toEqual({ format, credential: jwt, notes: [] })
    const alone = await verify(jwt, { now })
    const report = await verify(image, { now })
    expect(report.verdict).toBe('valid')
    expect(report).toEqual({ ...alone, credential: { ...alone.credential, format } })
    expect(report.sections.integrity.proofs).toMatchObject([{ type: 'JWT', signature: 'valid' }])
  })

  it('takes an endorsement that is a JWT in an image', async () => {
    const endorser = pretendIssuer('Endorser')
    const unsigned = await buildEndorsement({
      id: 'urn:uuid:5c0f3d0e-0000-4000-8000-000000000002',
      endorser: endorser.profile,
      target: badge,
      comment: 'We rely on it',
      validFrom: created,
    })
    const endorsement = await bake(picture, await signAsJwt(unsigned, endorser.signer))
    const report = await verify(badge, { now, endorsements: [endorsement] })
    expect(report.endorsements).toMatchObject([{ verdict: 'valid', report: { credential: { format } } }])
  })

  it('refuses one that was changed, and one that is not a JWT of the issuer', async () => {
    const jwt = await signAsJwt(sampleBadge(issuer.profile), issuer.signer)
    const [header = '', payload = '', signature = ''] = jwt.split('.')
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
    const renamed = Buffer.from(JSON.stringify({ ...claims, name: 'Another' })).toString('base64url')
    const stranger = pretendIssuer('Stranger')
    for (const [bad, code] of [
      [`${header}.${renamed}.${signature}`, 'PROOF_VERIFICATION_ERROR'],
      [
        await signAsJwt(sampleBadge(issuer.profile), stranger.signer, { allowOtherController: true }),
        'CONTROLLER_NOT_ISSUER',
      ],
    ] as const) {
      const report = await verify(await bake(picture, bad), { now })
      expect(report.verdict).toBe('invalid')
      expect(report.problems.map((problem) => problem.code)).toContain(code)
    }
  })
})

describe('verify() and the notes on an image', () => {
  it('tells of what was tolerated, and of scripts, and stays valid', async () => {
    const doctype =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    const image = await bake(`${doctype}${svg.replace('<title>', '<script>1</script><title>')}`, badge)
    const report = await verify(image, { now })
    const warnings = report.problems.filter(({ severity }) => severity === 'warning').map(({ code }) => code)
    expect([report.verdict, ...warnings]).toEqual(['valid', 'IMAGE_ACTIVE_CONTENT', 'IMAGE_DOCTYPE'])
  })

  it('keeps them where the credential is refused', async () => {
    const doctype = "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.0//EN' 'http://www.w3.org/svg10.dtd'>"
    const image = await bake(`${doctype}${svg}`, { type: ['VerifiableCredential'], proof: {} })
    const { problems } = await verify(image, { now })
    expect(problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['IMAGE_DOCTYPE', 'CONTEXT_NOT_PINNED']),
    )
  })

  it.each<[string, Uint8Array | string, string, string]>([
    ['two credentials', twice(encodePng(2, 2)), 'IMAGE_CREDENTIAL_REPEATED', 'invalid'],
    ['a badge of Open Badges 2.0', openBadges2(encodePng(2, 2)), 'IMAGE_OF_OPEN_BADGES_2', 'indeterminate'],
    ['a damaged image', encodePng(2, 2).subarray(0, 40), 'IMAGE_UNREADABLE', 'invalid'],
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0), 'FORMAT_UNSUPPORTED', 'indeterminate'],
  ])('names %s', async (_, image, code, verdict) => {
    for (const language of ['en', 'fi', 'nl']) {
      const report = await verify(image, { now, language })
      expect(report.problems.map((problem) => problem.code)).toEqual([code])
      expect(report.verdict).toBe(verdict)
      expect(JSON.stringify(report)).not.toMatch(/\{[a-z]+\}/)
    }
  })

  it('takes no image for a status list', async () => {
    const statusLists = [{ credential: await bake(svg, badge) }]
    expect((await verify(badge, { now, statusLists })).verdict).toBe('valid')
  })
})

function insertBeforeEnd(png: Uint8Array, ...chunks: Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat([png.subarray(0, -12), ...chunks, png.subarray(-12)]))
}

function twice(png: Uint8Array): Uint8Array {
  const chunk = textChunk('openbadgecredential', JSON.stringify(badge))
  return insertBeforeEnd(png, chunk, chunk)
}

function openBadges2(png: Uint8Array): Uint8Array {
  return insertBeforeEnd(png, pngChunk('tEXt', 'openbadges\0https://issuer.example/assertions/1'))
}
