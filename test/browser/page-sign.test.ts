import { readFileSync } from 'node:fs'
import type { Download, FileChooser, Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { createSigner, didKey, exportKey, readTrustBundle, verify } from '../../src/index'
import { pretendCommittee, pretendKey, sampleLabel } from '../../src/testing'
import { buildTrustBundle, buildTrustRoot, signTrustBundle } from '../../src/trust'
import { describeInBrowser } from '../support/browser'
import type { OpenedPage } from '../support/page-file'
import { holdBack, openPageFile, writePage } from '../support/page-file'

interface NamedFile {
  name: string
  mimeType: string
  buffer: Buffer
}

const issuer = pretendCommittee({ size: 5, quorum: 4 })
const label = sampleLabel(issuer)
const passphrase = 'correct horse battery staple'
const shortNames = ['aino', 'benedek', 'celine', 'danae', 'eldar']
const keyFiles: NamedFile[] = []
const secrets: string[] = []
let page = ''
let pageWithTrust = ''

/** Opens the chooser of the file field that has the focus. A field that is drawn anew while the key is down needs it pressed again. */
async function chooseByKey(tab: Page): Promise<FileChooser> {
  for (let press = 0; press < 8; press++) {
    const opening = tab.waitForEvent('filechooser', { timeout: 4000 }).catch(() => undefined)
    await tab.keyboard.press('Space')
    const chooser = await opening
    if (chooser !== undefined) return chooser
  }
  throw new Error('The space bar opens no chooser of files')
}

function fileOf(name: string, content: unknown): NamedFile {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) }
}

const unsigned = fileOf('label.json', label)
const committeeFile = fileOf('committee.json', issuer.committee)
const didDocument = fileOf('did.json', issuer.didDocument)

const rootKey = pretendKey('root')
const root = buildTrustRoot({
  ...{ id: 'urn:example:root', threshold: 1 },
  keys: [{ publicKeyMultibase: rootKey.publicKeyMultibase }],
})

/** The trust file of the network. */
async function bundleText(): Promise<string> {
  const issuedAt = new Date(Date.now() - 86_400_000)
  const bundle = buildTrustBundle({
    ...{ id: 'urn:example:bundle', version: 1, roots: [root] },
    ...{ issuedAt, expiresAt: new Date(Date.now() + 86_400_000) },
    networks: [{ id: issuer.network.id, name: issuer.network.name }],
    committees: [issuer.committee],
    didDocuments: [{ ...issuer.didDocument, id: issuer.network.id }],
  })
  return JSON.stringify(await signTrustBundle(bundle, createSigner(rootKey), { created: issuedAt }))
}
let trust = ''

beforeAll(async () => {
  page = await writePage()
  trust = await bundleText()
  pageWithTrust = await writePage({ trust, trustRoot: root })
  for (const [index, { key, signer }] of issuer.members.entries()) {
    const jwe = await exportKey(key, 'encryptedJwk', { id: signer.id, passphrase })
    keyFiles.push(fileOf(`${shortNames[index]}.key.jwe`, jwe))
    const { secretKeyMultibase } = await exportKey(key, 'multikey', { includeSecret: true })
    const { d } = await exportKey(key, 'jwk', { includeSecret: true })
    secrets.push(String(secretKeyMultibase), String(d))
  }
})

async function contentOf(download: Download): Promise<NamedFile> {
  return fileOf(download.suggestedFilename(), readFileSync(await download.path(), 'utf8'))
}

async function saved(tab: Page, act: () => Promise<unknown>): Promise<NamedFile> {
  const [download] = await Promise.all([tab.waitForEvent('download'), act()])
  return contentOf(download)
}

const press = (tab: Page, name: string) => tab.getByRole('button', { name, exact: true }).click()

async function unlock(tab: Page, words = passphrase): Promise<void> {
  await tab.getByLabel('Passphrase of the key file').fill(words)
  await press(tab, 'Open the key')
}

async function openBoth(tab: Page, document: NamedFile, key: NamedFile | undefined): Promise<void> {
  await tab.setInputFiles('#to-sign', document)
  await tab.setInputFiles('#key-file', key as NamedFile)
}

const agree = (tab: Page) => press(tab, 'I have read it and I agree: sign')

async function sign(tab: Page, document: NamedFile, key: NamedFile | undefined): Promise<NamedFile> {
  await openBoth(tab, document, key)
  await unlock(tab)
  return saved(tab, () => agree(tab))
}

/** All that the page shows, has in its fields and keeps. */
async function tracesIn(tab: Page): Promise<string> {
  return tab.evaluate(async () => {
    const fields = [...document.querySelectorAll('input')].map(({ value }) => value)
    const databases = await indexedDB.databases()
    const kept = [{ ...localStorage }, { ...sessionStorage }, databases, location.href, history.state]
    return JSON.stringify([document.documentElement.outerHTML, fields, kept])
  })
}

describeInBrowser('the task to sign of the page, in Chromium without a network', (openTab) => {
  const openSign = async (file = page): Promise<OpenedPage> => openPageFile(await openTab(), file, 'sign')
  const openMerge = async (file = page): Promise<OpenedPage> => {
    const opened = await openSign(file)
    await opened.tab.getByLabel('Join signed copies').check()
    return opened
  }
  const resultOf = async (tab: Page, text: string) => {
    await tab.getByText(text).first().waitFor()
    return tab.textContent('main')
  }

  it('lets four members of a committee sign in four browsers, and a fifth browser join the copies', async () => {
    const copies: NamedFile[] = []
    for (const index of [0, 1, 2, 3]) {
      const opened = await openSign(pageWithTrust)
      copies.push(await sign(opened.tab, unsigned, keyFiles[index]))
      expect(opened).toMatchObject({ requests: [], complaints: [] })
    }
    expect(copies.map(({ name }) => name)).toEqual(
      [1, 2, 3, 4].map((number) => `label.member-${number}.json`),
    )
    const opened = await openMerge(pageWithTrust)
    const { tab } = opened
    await tab.setInputFiles('#copies', copies.slice(0, 3))
    expect(await resultOf(tab, '3 signatures.')).toContain('Not enough members have signed: 3 of the 4')
    expect(await tab.textContent('main')).toMatch(/Missing: .*Δανάη Ρήγα.*Эльдар Назаров/)
    await tab.setInputFiles('#copies', copies[3] as NamedFile)
    expect(await resultOf(tab, '4 signatures.')).toMatch(
      /Enough members have signed: 4 of the 4.*Эльдар Назаров/,
    )
    const merged = await saved(tab, () => press(tab, 'Save the joined document'))
    expect(merged.name).toBe('label.signed.json')
    const now = new Date()
    const report = await verify(merged.buffer, { now, trust: readTrustBundle(trust, { root, now }) })
    expect(report.sections.policy).toMatchObject({ verdict: 'valid', quorum: 4 })
    expect(report.sections.policy.missing?.map(({ name }) => name)).toEqual(['Эльдар Назаров'])
    expect(opened).toMatchObject({ requests: [], complaints: [] })
  })

  it('saves and shows nothing of a document that was left while it was signed', async () => {
    const opened = await openSign()
    const { tab } = opened
    const downloads: string[] = []
    tab.on('download', (download) => downloads.push(download.suggestedFilename()))
    await openBoth(tab, unsigned, keyFiles[0])
    await unlock(tab)
    const release = await holdBack(tab, 'sign')
    await agree(tab)
    await press(tab, 'Open another document')
    const other = fileOf('other.json', { ...label, name: 'Another label' })
    await tab.setInputFiles('#to-sign', other)
    await tab.getByText('other.json').waitFor()
    await release()
    await tab.setInputFiles('#key-file', keyFiles[1] as NamedFile)
    await unlock(tab)
    const copy = await saved(tab, () => agree(tab))
    expect(downloads).toEqual([copy.name])
    expect(copy.name).toBe('other.member-2.json')
    expect(opened).toMatchObject({ requests: [], complaints: [] })
  })

  it('shows what the verb sign shows, and whose key it is', async () => {
    const { tab } = await openSign()
    await tab.setInputFiles('#to-sign', unsigned)
    const facts = await tab.textContent('dl')
    for (const said of ['Quality Label', 'Pretend network', 'Read aloud']) expect(facts).toContain(said)
    expect(facts).toMatch(/(?:[0-9a-f]{4} ){7}[0-9a-f]{4}/)
    await tab.setInputFiles('#key-file', keyFiles[1] as NamedFile)
    await unlock(tab)
    expect(await resultOf(tab, 'This is the key')).toContain('did:web:network.example#member-2')
  })

  it('keeps no secret where anything could find it, and forgets the key on request', async () => {
    const { tab } = await openSign()
    await openBoth(tab, unsigned, keyFiles[0])
    await unlock(tab)
    await tab.getByText('This is the key').waitFor()
    const traces = await tracesIn(tab)
    expect(traces).toContain('member-1')
    for (const secret of [...secrets, passphrase, String(keyFiles[0]?.buffer)])
      expect(traces).not.toContain(secret)
    await press(tab, 'Forget this key')
    expect(await tab.getByRole('button', { name: 'I have read it' }).count()).toBe(0)
    await tab.waitForSelector('#key-file')
  })

  it('keeps what is being typed when the language changes, and while the document is described anew', async () => {
    const { tab } = await openSign()
    await openBoth(tab, unsigned, keyFiles[0])
    const field = tab.locator('#key-passphrase')
    await field.fill(passphrase.slice(0, 7))
    const release = await holdBack(tab, 'describeToSign')
    await tab.locator('#language').selectOption('nl')
    expect(await field.inputValue()).toBe(passphrase.slice(0, 7))
    await field.press('End')
    await release()
    await tab.locator('dt').getByText('Uitgever').first().waitFor()
    await tab.keyboard.type(passphrase.slice(7))
    await tab.keyboard.press('Enter')
    await tab.locator('.key h3').waitFor()
    await tab.locator('#part-key').check()
    await tab.locator('#key-first').fill('only here')
    await tab.locator('#language').selectOption('en')
    expect(await tab.inputValue('#key-first')).toBe('only here')
    await tab.locator('#part-sign').check()
    await tab.locator('#part-key').check()
    expect(await tab.inputValue('#key-first')).toBe('')
  })

  it('forgets a passphrase that was typed and not used when the page is left', async () => {
    const { tab } = await openSign()
    await openBoth(tab, unsigned, keyFiles[0])
    await tab.getByLabel('Passphrase of the key file').fill(passphrase)
    await tab.evaluate(() => dispatchEvent(new Event('pagehide')))
    expect(await tracesIn(tab)).not.toContain(passphrase)
  })

  it('forgets the key when another task or document is opened', async () => {
    const { tab } = await openSign()
    await openBoth(tab, unsigned, keyFiles[0])
    await unlock(tab)
    await tab.getByText('This is the key').waitFor()
    await tab.getByRole('link', { name: 'Verify' }).click()
    await tab.waitForSelector('main .verify')
    await tab.getByRole('link', { name: 'Sign' }).click()
    expect(await tab.getByText('This is the key').count()).toBe(0)
  })

  it('says plainly what is wrong with a passphrase or a key file', async () => {
    const { tab } = await openSign()
    await openBoth(tab, unsigned, keyFiles[0])
    await unlock(tab, 'wrong words')
    await tab.getByText('This is not the passphrase of aino.key.jwe').waitFor()
    expect(await tab.getByLabel('Passphrase of the key file').inputValue()).toBe('')
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('key-passphrase')
    await unlock(tab)
    await tab.getByText('This is the key').waitFor()
    await press(tab, 'Forget this key')
    await tab.setInputFiles('#key-file', unsigned)
    await tab.getByText('label.json is not a key file').waitFor()
    const { key, signer } = issuer.members[0] as (typeof issuer.members)[number]
    const publicHalf = await exportKey(key, 'multikey', { id: signer.id })
    await tab.setInputFiles('#key-file', fileOf('aino.public.json', publicHalf))
    await tab.getByText('aino.public.json has only the public half').waitFor()
  })

  it('opens no key as a document, and shows nothing of it', async () => {
    const { tab } = await openSign()
    const { key } = issuer.members[0] as (typeof issuer.members)[number]
    const plain = fileOf('aino.key.json', await exportKey(key, 'jwk', { includeSecret: true }))
    for (const file of [keyFiles[0] as NamedFile, plain]) {
      await tab.setInputFiles('#to-sign', file)
      await tab.getByText(`${file.name} is a key file`).waitFor()
    }
    for (const secret of secrets) expect(await tracesIn(tab)).not.toContain(secret)
  })

  it('does not sign twice with one key, nor with a key that is not the issuer’s', async () => {
    const { tab } = await openSign()
    const copy = await sign(tab, unsigned, keyFiles[0])
    await press(tab, 'Sign another document')
    await openBoth(tab, copy, keyFiles[0])
    await unlock(tab)
    await tab.getByText('This key has signed this document already').waitFor()
    expect(await tab.getByRole('button', { name: 'I have read it' }).count()).toBe(0)
    await press(tab, 'Forget this key')
    const { key, signer } = issuer.members[1] as (typeof issuer.members)[number]
    const unnamed = await exportKey(key, 'multikey', { includeSecret: true })
    await tab.setInputFiles('#key-file', fileOf('benedek.json', unnamed))
    expect(await resultOf(tab, 'This key cannot sign this document')).toContain(didKey(key))
    await tab.getByLabel('Id of your key at the issuer').fill(signer.id)
    await press(tab, 'Use this id')
    const second = await saved(tab, () => agree(tab))
    expect(second.name).toBe('label.member-1.member-2.json')
  })

  it('finds the name of a key’s owner, and the id of the key, in the list of the committee', async () => {
    const { tab } = await openMerge()
    await tab.setInputFiles('#copies', committeeFile)
    await tab.getByText('Whom you rely on: a committee').waitFor()
    await tab.getByLabel('Sign a document').check()
    const { key } = issuer.members[1] as (typeof issuer.members)[number]
    const unnamed = await exportKey(key, 'multikey', { includeSecret: true })
    await openBoth(tab, unsigned, fileOf('benedek.json', unnamed))
    const said = await resultOf(tab, 'This is the key of')
    expect(said).toContain('Benedek Szűcs')
    expect(said).toContain('did:web:network.example#member-2')
  })

  it('names a copy that was changed, and joins the others once it is removed', async () => {
    const signed = (by: number, content: object = label) =>
      issuer.sign(content, { by: [by], created: '2026-05-18T12:00:00Z' })
    const [first, second] = await Promise.all([signed(0), signed(1)])
    const changed = await signed(2, { ...label, validUntil: '2029-05-19T13:30:00Z' })
    const { tab } = await openMerge()
    await tab.setInputFiles('#copies', fileOf('other.json', issuer.network))
    await resultOf(tab, 'other.json cannot be signed here. It is not a credential. Kind: profile')
    await press(tab, 'Remove other.json')
    const files = [
      fileOf('label.a.json', first),
      fileOf('label.b.json', second),
      fileOf('label.c.json', changed),
    ]
    await tab.setInputFiles('#copies', [...files, unsigned])
    const said = await resultOf(tab, 'The copies are not joined yet')
    expect(said).toContain('label.c.json is not the same document as label.a.json')
    expect(new Set(said?.match(/Digits to read aloud: (?:[0-9a-f]{4} ?){16}/g)).size).toBe(2)
    expect(said).toContain('label.json has no signature')
    expect(await tab.getByRole('button', { name: 'Save the joined document' }).count()).toBe(0)
    await press(tab, 'Remove label.c.json')
    await press(tab, 'Remove label.json')
    await resultOf(tab, '2 signatures.')
    await tab.setInputFiles('#copies', [committeeFile, didDocument])
    await resultOf(tab, 'Not enough members have signed: 2 of the 4')
  })

  it('makes a key file with a passphrase, which opens here, and its public half', async () => {
    const { tab } = await openSign()
    await tab.getByLabel('Make a key file').check()
    await tab.getByLabel('Your name').fill('Núria Puig')
    await tab.getByLabel('Id of your organisation').fill('did:web:network.example')
    await tab.getByLabel('Passphrase', { exact: true }).fill(passphrase)
    await tab.getByLabel('Passphrase once more').fill('another')
    await press(tab, 'Make the key file')
    await tab.getByText('This is not the same passphrase').waitFor()
    await tab.getByLabel('Passphrase once more').fill(passphrase)
    const file = await saved(tab, () => press(tab, 'Make the key file'))
    const publicHalf = await saved(tab, () => press(tab, 'Save the public half'))
    expect([file.name, publicHalf.name]).toEqual(['nuria-puig.key.jwe', 'nuria-puig.public.json'])
    expect(JSON.parse(String(publicHalf.buffer))).toMatchObject({
      ...{
        id: 'did:web:network.example#nuria-puig',
        controller: 'did:web:network.example',
        type: 'Multikey',
      },
    })
    expect(await tracesIn(tab)).not.toContain(passphrase)
    await tab.getByLabel('Sign a document').check()
    await openBoth(tab, unsigned, file)
    await unlock(tab)
    expect(await resultOf(tab, 'This is the key')).toContain('did:web:network.example#nuria-puig')
    expect((await saved(tab, () => agree(tab))).name).toBe('label.nuria-puig.json')
  })

  const makeKey = async (tab: Page, organisation: string) => {
    await tab.getByLabel('Your name').fill('Key')
    await tab.getByLabel('Id of your organisation').fill(organisation)
    await tab.getByLabel('Passphrase', { exact: true }).fill(passphrase)
    await tab.getByLabel('Passphrase once more').fill(passphrase)
  }

  it('says where a municipality publishes the DID document of its key, and makes it', async () => {
    const { tab } = await openSign()
    await tab.getByLabel('Make a key file').check()
    for (const wrong of [
      'did:web:127.0.0.1',
      'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK',
      'city',
    ]) {
      await makeKey(tab, wrong)
      await press(tab, 'Make the key file')
      await tab.getByText('This is not such an id').waitFor()
    }
    await makeKey(tab, 'did:web:city.example:culture')
    await saved(tab, () => press(tab, 'Make the key file'))
    await tab.getByText('https://city.example/culture/did.json').waitFor()
    const document = await saved(tab, () => press(tab, 'Save did.json'))
    const publicHalf = await saved(tab, () => press(tab, 'Save the public half'))
    expect(document.name).toBe('did.json')
    expect(JSON.parse(String(document.buffer))).toMatchObject({
      id: 'did:web:city.example:culture',
      verificationMethod: [JSON.parse(String(publicHalf.buffer))],
      assertionMethod: ['did:web:city.example:culture#key'],
    })
  })

  it('says of a key that is its own id what readers do not know', async () => {
    const { tab } = await openSign()
    await tab.getByLabel('Make a key file').check()
    await makeKey(tab, '')
    await saved(tab, () => press(tab, 'Make the key file'))
    await tab.getByText('do not know whose key it is, unless a network lists').waitFor()
    expect(await tab.getByRole('button', { name: 'Save did.json' }).count()).toBe(0)
  })

  it.each([
    [
      'decision.json',
      { type: 'Decision', id: 'urn:x:decision' },
      'Ask the secretary for the file of the label',
    ],
    ['label.png', '\u0089PNG\r\n\u001a\n', 'Ask the person who prepares the signing for the document itself'],
  ])('says what to ask for where %s is opened', async (name, content, said) => {
    const { tab } = await openSign()
    const buffer = typeof content === 'string' ? Buffer.from(content, 'latin1') : fileOf(name, content).buffer
    await tab.setInputFiles('#to-sign', { ...fileOf(name, content), buffer })
    expect(await resultOf(tab, name)).toContain(said)
  })

  it('says by what name others know the organisation that a document is about', async () => {
    const { tab } = await openSign()
    const holder = (label.credentialSubject as { id: string }).id
    const shown = async (file: NamedFile, text: string) => {
      await tab.setInputFiles('#naming', file)
      return resultOf(tab, text)
    }
    await tab.setInputFiles('#to-sign', unsigned)
    expect(await resultOf(tab, 'The document has an id and no name')).toContain(holder)
    await shown(keyFiles[0] as NamedFile, 'The name is not in aino.key.jwe')
    const application = { type: 'LabelApplication', applicant: { id: holder, name: 'Pamario laboratorija' } }
    const said = await shown(fileOf('application.json', application), 'says the file')
    expect(said).toContain('“Pamario laboratorija”, says the file “application.json”. It is not checked.')
    expect(said).not.toContain('The document has an id and no name')
  })

  it('proposes another key first where the key is of no member, and names the committee', async () => {
    const { tab } = await openSign(pageWithTrust)
    const stranger = pretendKey('stranger')
    const id = `${issuer.network.id}#stranger`
    await openBoth(
      tab,
      unsigned,
      fileOf('stranger.json', await exportKey(stranger, 'multikey', { id, includeSecret: true })),
    )
    expect(await resultOf(tab, 'This key is not in the list')).toContain(
      `in the list of “${issuer.committee.name}”`,
    )
    const look = (name: string) => tab.getByRole('button', { name, exact: true }).getAttribute('class')
    expect(await look('Choose another file')).toBe('main')
    expect(await look('I have read it and I agree: sign')).not.toBe('main')
  })

  it('keeps the trust bundle of the page where one that is dropped is refused', async () => {
    const { tab } = await openMerge(pageWithTrust)
    const copy = await issuer.sign(label, { by: [0], created: '2026-05-18T12:00:00Z' })
    await tab.setInputFiles('#copies', fileOf('label.a.json', copy))
    await resultOf(tab, 'Not enough members have signed: 1 of the 4')
    await tab.setInputFiles('#copies', fileOf('bundle.json', trust.replace('"version":1', '"version":2')))
    const said = await resultOf(tab, 'the one before it stays')
    expect(said).toContain('Not enough members have signed: 1 of the 4')
  })

  it('says what a joined document is, and whom to send it to', async () => {
    const copies = await Promise.all(
      [0, 1, 2, 3].map(async (by) =>
        fileOf(`label.${by}.json`, await issuer.sign(label, { by: [by], created: '2026-05-18T12:00:00Z' })),
      ),
    )
    const { tab } = await openMerge()
    await tab.setInputFiles('#copies', copies.slice(0, 3))
    await resultOf(tab, 'send it to the person who prepared the signing')
    await tab.setInputFiles('#copies', [committeeFile, didDocument])
    await resultOf(tab, 'This is not the finished document yet')
    await tab.setInputFiles('#copies', copies[3] as NamedFile)
    await resultOf(tab, 'Send it to the holder, and to the person who keeps the trust bundle')
  })

  it('is walked by the keyboard', async () => {
    const { tab } = await openSign()
    const tabTo = async (name: string) => {
      for (let count = 0; count < 40; count += 1) {
        await tab.keyboard.press('Tab')
        const reached = await tab.evaluate(() => {
          const focused = document.activeElement
          return focused?.textContent || (focused as HTMLInputElement | null)?.id
        })
        if (reached === name) return
      }
      throw new Error(`The Tab key does not lead to ${name}`)
    }
    await tabTo('to-sign')
    const documents = await chooseByKey(tab)
    await documents.setFiles(unsigned)
    await tab.waitForFunction(() => document.activeElement?.textContent === 'This will be signed:')
    await tabTo('key-file')
    const keys = await chooseByKey(tab)
    await keys.setFiles(keyFiles[4] as NamedFile)
    await tab.waitForFunction(() => document.activeElement?.id === 'key-passphrase')
    await tab.keyboard.type(passphrase)
    await tab.keyboard.press('Enter')
    await tab.waitForFunction(() => document.activeElement?.textContent?.startsWith('This is the key'))
    await tabTo('I have read it and I agree: sign')
    const copy = await saved(tab, () => tab.keyboard.press('Enter'))
    expect(copy.name).toBe('label.member-5.json')
    await tab.waitForFunction(() => document.activeElement?.textContent === 'Signed')
  })
})
