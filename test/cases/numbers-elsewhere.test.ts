import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { exportKey } from '../../src/index'
import { parseJwt } from '../../src/securing/parse-jwt'
import { signAsJwt } from '../../src/securing/sign-as-jwt'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { runCommand, temporaryFolder, writeInto } from '../cli/support/run-command'
import { refusal } from '../core/refusal'
import { casePath, casesNow, describeWithCases, readCase } from '../support/cases'
import { havenlabZuidFolder } from '../support/havenlab-zuid'

const mark = '\ufeff'
const issuer = pretendIssuer()

describe('numbers and byte order marks in trust files', () => {
  const read = (name: string) => readFileSync(fileURLToPath(new URL(name, havenlabZuidFolder)), 'utf8')
  const badge = fileURLToPath(new URL('badge-2026-09-30.json', havenlabZuidFolder))
  const [bundle, root] = ['trust-bundle-2026-10-01.json', 'trust-root.json'].map(read) as [string, string]

  const verdictUnder = async (trust: string, pinned: string) => {
    const cwd = temporaryFolder()
    const files = [writeInto(cwd, 'bundle.json', trust), writeInto(cwd, 'root.json', pinned)]
    const args = ['verify', badge, '--trust', files[0] as string, '--trust-root', files[1] as string]
    const { exitCode, stdout } = await runCommand([...args, '--now', '2026-10-10T12:00:00Z'], { cwd })
    return [exitCode, stdout]
  }
  /** A text with every number of some members written in another way. */
  const spell = (text: string, ending: string) => {
    const spelled = text.replace(/("(?:quorum|threshold|version)": *)(\d+)/g, `$1$2${ending}`)
    expect(spelled).not.toBe(text)
    return spelled
  }

  it('verify takes bundle and root in any spelling of their numbers, with one mark', async () => {
    const plain = await verdictUnder(bundle, root)
    expect(plain[0]).toBe(0)
    expect(await verdictUnder(spell(bundle, '.0'), spell(root, 'e0'))).toEqual(plain)
    expect(await verdictUnder(mark + bundle, mark + root)).toEqual(plain)
  })

  it('verify refuses digits that no double keeps, and a second mark', async () => {
    const lossy = '.00000000000000000001'
    // A bundle is fetched, and so may be anything; the root is the caller's own.
    for (const trust of [spell(bundle, lossy), mark + mark + bundle])
      expect(await verdictUnder(trust, root)).toEqual([2, ''])
    for (const pinned of [spell(root, lossy), mark + mark + root])
      expect(await verdictUnder(bundle, pinned)).toEqual([64, ''])
  })
})

describe('numbers and byte order marks in a batch', () => {
  const { achievement, ...subject } = sampleBadge(issuer.profile).credentialSubject
  const line = (id: number, credits: string) =>
    JSON.stringify({
      ...sampleBadge(issuer.profile, { id: `urn:example:badge:${id}` }),
      credentialSubject: { ...subject, achievement, creditsEarned: 42 },
    }).replace('"creditsEarned":42', `"creditsEarned":${credits}`)

  const issue = async (batch: string) => {
    const cwd = temporaryFolder()
    const key = writeInto(cwd, 'key.json', await exportKey(issuer.key, 'multikey', { includeSecret: true }))
    writeInto(cwd, 'batch.ndjson', batch)
    const args = ['issue', '--batch', 'batch.ndjson', '--key', key, '--created', '2026-05-18T14:00:00Z']
    const { exitCode } = await runCommand([...args, '--out', join(cwd, 'out.ndjson')], { cwd })
    const issued = readFileSync(join(cwd, 'out.ndjson'), 'utf8').split('\n').slice(0, -1)
    return { exitCode, issued }
  }

  it('issue signs one badge for every spelling of a number', async () => {
    const plain = await issue([line(1, '42'), line(2, '42')].join('\n'))
    expect(plain).toMatchObject({ exitCode: 0, issued: [expect.any(String), expect.any(String)] })
    expect(await issue([line(1, '42.0'), line(2, '4.2E1')].join('\n'))).toEqual(plain)
    const { exitCode, issued } = await issue([line(1, '42.00000000000000000001'), line(2, '42')].join('\n'))
    expect([exitCode, issued]).toEqual([1, plain.issued.slice(1)])
  })

  it('issue ignores one mark at the start of a line, and refuses a second, as in any JSON text', async () => {
    const plain = await issue([line(1, '42'), line(2, '42')].join('\n'))
    expect(await issue([mark + line(1, '42'), mark + line(2, '42')].join('\n'))).toEqual(plain)
    expect(await issue([mark + mark + line(1, '42'), line(2, '42')].join('\n'))).toEqual({
      exitCode: 1,
      issued: plain.issued.slice(1),
    })
    expect(await issue([line(1, '42'), mark + mark + line(2, '42')].join('\n'))).toEqual({
      exitCode: 1,
      issued: plain.issued.slice(0, 1),
    })
    expect(await issue(`${mark}\n${line(1, '42')}\n${line(2, '42')}`)).toEqual(plain)
  })
})

describeWithCases('numbers and byte order marks in what is inspected', () => {
  const inspect = async (text: string) => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'badge.json', text)
    return runCommand(['inspect', 'badge.json'], { cwd })
  }

  it('inspect shows one content for every spelling', async () => {
    const plain = await inspect(readCase('23-credits.json'))
    expect(plain.exitCode).toBe(0)
    const other = readCase('23-credits-python.json')
    expect(await inspect(other)).toEqual(plain)
    expect(await inspect(mark + other)).toEqual(plain)
    expect((await inspect(mark + mark + other)).exitCode).toBe(65)
    expect((await inspect(other.replace('42.0', '42.00000000000000000001'))).exitCode).toBe(65)
  })
})

describeWithCases('numbers and byte order marks in a DID document', () => {
  const judge = async (text: string) => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'did.json', text)
    const args = ['verify', casePath('52-badge-did-web.json'), '--did-document', 'did.json']
    return (await runCommand([...args, '--now', casesNow], { cwd })).exitCode
  }
  const document = readCaseOrNothing('52-did-relative.json')

  it('verify takes one mark and any spelling, and neither a second mark nor lost digits', async () => {
    const withNumber = (literal: string) => document.replace('{', `{"version":${literal},`)
    for (const good of [document, mark + document, withNumber('2'), withNumber('2.0')])
      expect(await judge(good)).toBe(0)
    for (const bad of [mark + mark + document, withNumber('2.00000000000000000001'), withNumber('-0')])
      expect(await judge(bad)).toBeGreaterThan(2)
  })
})

describe('byte order marks in the parts of a JWT', () => {
  it('parseJwt() leaves them out around the text, and takes none in header or payload', async () => {
    const jwt = await signAsJwt(sampleBadge(issuer.profile), issuer.signer)
    const [header = '', payload = '', signature = ''] = jwt.split('.')
    const marked = (part: string) =>
      Buffer.from(mark + Buffer.from(part, 'base64url').toString()).toString('base64url')
    expect(parseJwt(mark + jwt)).toEqual(parseJwt(jwt))
    expect(parseJwt(`${mark + mark + jwt}\n${mark}`)).toEqual(parseJwt(jwt))
    expect(() => parseJwt(jwt.replace('.', `.${mark}`))).toThrow(refusal('JWT_MALFORMED'))
    expect(() => parseJwt([marked(header), payload, signature].join('.'))).toThrow(refusal('JWT_MALFORMED'))
    expect(() => parseJwt([header, marked(payload), signature].join('.'))).toThrow(refusal('JSON_INVALID'))
  })
})

function readCaseOrNothing(name: string): string {
  return process.env['QUALITY_LABEL_VECTORS'] ? readCase(name) : '{}'
}
