import { expect, it } from 'vitest'
import { toArray } from '../../src/core/json'
import type { UpgradeOptions, UpgradeOutcome } from '../../src/index'
import { QualityLabelError, upgradeFromOpenBadges2 } from '../../src/index'
import { runCommand, temporaryFolder, writeInto } from '../cli/support/run-command'
import type { Loose } from '../interop/open-badges-2/badges'
import { assertion, badgeId, options } from '../interop/open-badges-2/badges'
import { casePath, casesNow, describeWithCases, readCase, readCaseBytes } from '../support/cases'

type Input = string | Uint8Array | Loose

const upgrade = (input: Input, changes: Partial<UpgradeOptions> = {}): Promise<UpgradeOutcome> =>
  upgradeFromOpenBadges2(input, options({ now: casesNow, ...changes }))

/** The refusal of a badge: its code, place and words. */
async function refused(input: Input, changes?: Partial<UpgradeOptions>) {
  const error: unknown = await upgrade(input, changes).then(
    () => undefined,
    (thrown) => thrown,
  )
  if (!(error instanceof QualityLabelError)) throw new Error('It was upgraded', { cause: error })
  const { code, message, details } = error
  return { code, message, pointer: details['pointer'], details }
}

const json = (name: string): Loose => JSON.parse(readCase(name)) as Loose
/** Badge class and issuer for a badge of 1.x that names its class by this address. */
function classAt(address: string, host = 'https://a.example'): Record<string, object> {
  const badge = {
    name: 'Walk',
    description: 'Walks.',
    image: `${host}/i.png`,
    criteria: `${host}/c`,
    issuer: `${host}/i`,
  }
  return { [address]: badge, [`${host}/i`]: { name: 'Org', url: host } }
}

describeWithCases('upgradeFromOpenBadges2() of a badge as platforms wrote it', () => {
  it('reads seconds since 1970 in 1.0', async () => {
    const documents = classAt('http://a.example/badge', 'http://a.example')
    const { credential, report } = await upgrade(json('01-ob10-epoch.json'), { documents })
    expect(credential.validFrom).toBe('2016-02-25T03:25:03Z')
    expect(report.version).toBe('1.0')
    const text = { ...json('01-ob10-epoch.json'), issuedOn: '1456370703' }
    expect((await upgrade(text, { documents })).credential.validFrom).toBe('2016-02-25T03:25:03Z')
    const milliseconds = { ...json('01-ob10-epoch.json'), issuedOn: 1456370703000 }
    expect(await refused(milliseconds, { documents })).toMatchObject({
      code: 'UPGRADE_VALUE_INVALID',
      pointer: '/issuedOn',
    })
  })

  it('keeps evidence although the criteria have its address, and reads alignments', async () => {
    const address = 'https://moodle.example/badges/badge.php?hash=ab12'
    const { credential, report } = await upgrade(json('02-moodle-ob2.json'))
    expect(credential.evidence).toMatchObject([
      { id: address },
      { id: expect.stringContaining('assertion.php') },
    ])
    const { achievement } = credential.credentialSubject
    expect(achievement.criteria).toEqual({ narrative: expect.stringContaining('Users are awarded') })
    expect(achievement.alignment).toMatchObject([
      { targetName: 'Safety', targetUrl: 'https://std.example/safety', targetCode: 'S1' },
    ])
    expect(report.lost).not.toContainEqual(expect.objectContaining({ pointer: '/evidence' }))

    const other = await upgrade({ ...json('02-moodle-ob2.json'), evidence: 'https://moodle.example/work' })
    expect(other.credential.credentialSubject.achievement.criteria).toMatchObject({ id: address })
  })

  it('keeps evidence that has the address of an image, or of earlier evidence, in its narrative', async () => {
    const image = 'https://b.example/work.png'
    const [shown, again, other] = [image, image, { id: image, name: 'The work', narrative: 'Seen by Ann.' }]
    const input = assertion({ image, evidence: [shown, again, other] })
    const { credential, report } = await upgrade(input)
    expect(toArray(credential.evidence).slice(0, 3)).toEqual([
      { type: ['Evidence'], narrative: image },
      { type: ['Evidence'], narrative: image },
      { type: ['Evidence'], name: 'The work', narrative: `Seen by Ann.\n\n${image}` },
    ])
    expect(report.lost.filter(({ pointer }) => pointer.startsWith('/evidence'))).toEqual([])
  })

  it('keeps the hash of the recipient as it is, in small letters or capitals', async () => {
    for (const name of ['02-moodle-ob2.json', '03-uppercase-hash.json']) {
      const { credential } = await upgrade(json(name))
      const [identifier] = toArray(credential.credentialSubject.identifier)
      expect(identifier?.identityHash).toBe(json(name)['recipient'].identity)
    }
  })

  it('names a badge of 0.5', async () => {
    expect(await refused(json('06-ob05.json'))).toMatchObject({
      code: 'UPGRADE_NOT_AN_ASSERTION',
      message: expect.stringContaining('an Assertion of Open Badges 0.5'),
    })
  })

  it('reads the draft of 1.1 with @type, @id and small letters', async () => {
    const documents = classAt('http://acme.example/badgeclass.json', 'http://acme.example')
    const draft = 'http://standard.openbadges.org/1.1/context.json'
    const issuer = { '@context': draft, '@type': 'issuerorg', name: 'Acme', url: 'http://acme.example' }
    const typed = { ...documents, 'http://acme.example/i': issuer }
    const { credential, report } = await upgrade(json('07-ob11-at-type.json'), { documents: typed })
    expect(report).toMatchObject({
      version: '1.1',
      signature: { state: 'none', hosted: { url: 'http://acme.example/assertion.json' } },
    })
    expect(credential.validFrom).toBe('2015-02-01T00:00:00Z')

    const elsewhere = {
      ...json('07-ob11-at-type.json'),
      '@context': 'http://standard.example/1.1/context.json',
    }
    expect((await refused(elsewhere, { documents })).code).toBe('UPGRADE_NOT_AN_ASSERTION')
    const badge = {
      ...documents['http://acme.example/badgeclass.json'],
      '@context': draft,
      '@type': 'assertion',
    }
    expect(
      await refused(json('07-ob11-at-type.json'), {
        documents: { ...documents, 'http://acme.example/badgeclass.json': badge },
      }),
    ).toMatchObject({ code: 'UPGRADE_VALUE_INVALID', pointer: '/@type' })
  })

  it('reads 1.1 as Acclaim wrote it, and refuses it once it has expired', async () => {
    const documents = classAt('https://s.example/c', 'https://s.example')
    const within = await upgrade(json('08-acclaim-11.json'), { documents, now: '2016-12-01T00:00:00Z' })
    expect(within.credential).toMatchObject({
      validFrom: '2016-08-17T05:00:00.000Z',
      validUntil: '2017-03-01T06:00:00.000Z',
      evidence: [{ id: 'https://s.example/badges/e' }, { id: 'https://s.example/a/e' }],
    })
    expect((await refused(json('08-acclaim-11.json'), { documents })).code).toBe('UPGRADE_EXPIRED')
  })

  it('reads a version that is a number, and criteria and image as typed objects', async () => {
    const { achievement } = (await upgrade(json('09-version-number.json'))).credential.credentialSubject
    expect(achievement).toMatchObject({
      version: '2',
      image: { id: 'https://b.example/i.png', caption: 'i am' },
      criteria: { id: 'https://b.example/c', narrative: 'i am' },
    })
  })

  it('upgrades a badge that gives one address to assertion, class and images', async () => {
    const { credential } = await upgrade(json('10-tsugi.json'))
    expect(credential.credentialSubject.achievement).toMatchObject({
      name: 'n',
      criteria: { id: 'https://t.example/' },
      creator: { id: 'https://t.example/' },
    })
  })

  it('reads languages of editions, and names what has no place', async () => {
    const { credential, report } = await upgrade(json('11-related-languages.json'))
    expect(credential.credentialSubject.achievement).toMatchObject({
      inLanguage: 'en-US',
      related: [
        { id: 'https://b.example/b' },
        { id: 'https://f.example/u', inLanguage: 'af-ZA' },
        { id: 'https://f.example/v', inLanguage: 'ar' },
        { id: 'https://f.example/w', inLanguage: 'zh-Hant-TW', version: '3' },
      ],
    })
    expect(report.lost).toContainEqual(expect.objectContaining({ pointer: '/related', why: 'noPlace' }))
  })

  it.each(['17-svg-verify-only.svg', '18-png-text-url.png'])(
    'asks for the assertion behind %s',
    async (name) => {
      const url = 'https://b.example/a'
      expect(await refused(readCaseBytes(name))).toMatchObject({
        code: 'UPGRADE_DOCUMENT_MISSING',
        details: { url },
      })
      const documents = { [url]: assertion({ id: url }) }
      const { report } = await upgrade(readCaseBytes(name), { documents })
      expect(report.signature).toMatchObject({ state: 'none', hosted: { url } })
      const another = { [url.toUpperCase()]: assertion({ id: url }) }
      expect((await refused(readCaseBytes(name), { documents: another })).code).toBe(
        'UPGRADE_DOCUMENT_MISSING',
      )
    },
  )

  it('refuses an image that was damaged, and names a credential of 3.0 in it', async () => {
    expect((await refused(readCaseBytes('18-png-text-bad-crc.png'))).code).toBe('IMAGE_UNREADABLE')
    expect(await refused(readCaseBytes('49-ob3-under-openbadges.png'))).toMatchObject({
      code: 'UPGRADE_NOT_AN_ASSERTION',
      message: expect.stringContaining('a credential of Open Badges 3.0 already'),
    })
  })
})

describeWithCases('upgradeFromOpenBadges2() refuses by name', () => {
  const anchored = { type: ['MerkleProof2017', 'Extension'], merkleRoot: '00', anchors: [] }
  it.each([
    ['by its context', { '@context': ['https://w3id.org/openbadges/v2', 'https://w3id.org/blockcerts/v2'] }],
    ['by its signature', { signature: anchored }],
    ['by its verification', { verification: { type: ['MerkleProofVerification2017', 'Extension'] } }],
  ])('a Blockcert, known %s', async (_, members) => {
    expect(await refused(assertion(members))).toMatchObject({
      code: 'UPGRADE_NOT_AN_ASSERTION',
      message: expect.stringContaining('a Blockcert'),
    })
  })

  it('an assertion of an unknown type, and takes a known one beside it', async () => {
    const { code, message } = await refused(assertion({ type: 'CourseAssertion' }))
    expect(code).toBe('UPGRADE_NOT_AN_ASSERTION')
    expect(message).toContain('an assertion of unknown type "CourseAssertion"')
    const { report } = await upgrade(assertion({ type: ['Assertion', 'CourseAssertion'] }))
    expect(report.version).toBe('2.0')
  })

  it('a badge that is issued after now, and takes one that is issued at now', async () => {
    expect(await refused(assertion({ issuedOn: '2026-11-28T00:00:00.001Z' }))).toMatchObject({
      code: 'UPGRADE_NOT_YET_ISSUED',
      pointer: '/issuedOn',
      message: expect.stringContaining('2026-11-28T00:00:00.001Z'),
    })
    expect((await upgrade(assertion({ issuedOn: casesNow }))).credential.validFrom).toBe(casesNow)
  })
})

describeWithCases('upgradeFromOpenBadges2() by addresses', () => {
  const input = assertion({ badge: badgeId })
  const { badge } = assertion()

  it('takes what is under other addresses, whatever one of them is', async () => {
    const documents = { [badgeId]: badge, 'class 5': badge, input: {}, '': 'not JSON' }
    const { credential, report } = await upgrade(input, { documents })
    expect(credential.name).toBe('Printmaster')
    expect(report.unused.map(({ document, why }) => [document, why])).toEqual([
      ['class 5', 'oddAddress'],
      ['input', 'oddAddress'],
      ['', 'oddAddress'],
    ])
    expect(report.lost.filter(({ document }) => document !== 'input')).toEqual([])
    expect((await refused(input, { documents: { 'class 5': badge } })).code).toBe('UPGRADE_DOCUMENT_MISSING')
  })

  it('encodes spaces in them, and keeps letter case', async () => {
    const spaced = 'https://badges.example/my classes/5 [final].json'
    const encoded = 'https://badges.example/my%20classes/5%20%5Bfinal%5D.json'
    const written = { ...badge, id: spaced, image: 'https://badges.example/a picture.png' }
    for (const address of [spaced, encoded]) {
      const { credential, report } = await upgrade(assertion({ badge: spaced }), {
        documents: { [address]: written },
      })
      expect(credential.credentialSubject.achievement).toMatchObject({
        image: { id: 'https://badges.example/a%20picture.png' },
        related: [{ id: encoded }],
      })
      expect(report.changed).toContainEqual(expect.objectContaining({ document: address, pointer: '/image' }))
    }
    for (const address of ['https://badges.example/My classes/5 [final].json', 'https://badges ex/my']) {
      expect(
        await refused(assertion({ badge: spaced }), { documents: { [address]: written } }),
      ).toMatchObject({
        code: 'UPGRADE_DOCUMENT_MISSING',
        details: { url: encoded },
      })
    }
  })
})

describeWithCases('upgrade --document ADDRESS=FILE', () => {
  const address = 'https://moodle.example/badges/assertion.php?b=ab12&action='
  const args = (classAddress: string) => {
    const cwd = temporaryFolder()
    const issuer = writeInto(cwd, 'me.json', options().issuer)
    const documents = [
      `${classAddress}=${casePath('29-class.json')}`,
      `${address}0=${casePath('29-issuer.json')}`,
    ]
    const named = documents.flatMap((document) => ['--document', document])
    return { cwd, args: ['upgrade', casePath('29-moodle-ob1.json'), '--issuer', issuer, ...named, '--json'] }
  }

  it('divides address and file at the last =', async () => {
    const { cwd, args: right } = args(`${address}1`)
    const run = await runCommand(right, { cwd })
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(JSON.parse(run.stdout).credential.credentialSubject.achievement.name).toBe('Lab safety')
    const { args: other } = args(`${address}2`)
    const { exitCode, stderr } = await runCommand(other, { cwd })
    expect(exitCode).not.toBe(0)
    expect(stderr).toContain(`${address}1`)
  })
})
