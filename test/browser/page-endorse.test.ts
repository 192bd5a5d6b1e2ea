import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { EndorsementCredential } from '../../src/index'
import {
  bake,
  buildAchievement,
  buildDidDocument,
  buildEndorsement,
  buildProfile,
  createSigner,
  exportKey,
  readEndorsementContent,
  signAsJwt,
  signCredential,
  verify,
  verifyEndorsements,
} from '../../src/index'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { encodePng } from '../formats/any-image'
import { stockVerify } from '../securing/stock'
import { describeInBrowser } from '../support/browser'
import { jsonFile, openSource, sayWho, signAndSave } from '../support/endorse-walk'
import { holdBack, openPageFile, writePage } from '../support/page-file'

const passphrase = 'päröl, chosen by dice'
const created = '2026-05-18T12:00:00Z'
const issuer = pretendIssuer('Havenlab')
const town = pretendIssuer('Our Town')
const badge = await issuer.sign(sampleBadge(issuer.profile), { created })
const png = {
  name: 'badge.png',
  mimeType: 'image/png',
  buffer: Buffer.from(await bake(encodePng(16, 16), badge)),
}
const keyOf = async (party: typeof town, id?: string) =>
  jsonFile(
    'town.key.jwe',
    await exportKey(party.key, 'encryptedJwk', { passphrase, ...(id === undefined ? {} : { id }) }),
  )
const townKey = await keyOf(town)
const achievement = buildAchievement({
  id: 'https://havenlab.example/wijkgids',
  name: 'Wijkgids',
  description: 'Guides visitors.',
  criteria: 'Led three walks.',
  creator: buildProfile({ id: issuer.profile.id, name: 'Havenlab' }),
})
const request = (expiresAt: string, target: object = achievement) => ({
  type: 'EndorsementRequest',
  id: 'urn:example:request:1',
  by: issuer.profile,
  target,
  message: { en: 'Would you endorse our badge?' },
  asks: ['UseInContext'],
  language: 'nl',
  requestedAt: '2026-01-01T00:00:00Z',
  expiresAt,
})
const endorsed = async (comment = 'We rely on it.') =>
  town.sign(
    await buildEndorsement({
      ...{ id: 'urn:example:endorsement:1', endorser: town.profile, target: badge },
      ...{ comment, validFrom: created },
    }),
    { created },
  )

/** A badge of an issuer whose key is in a document that it publishes. */
async function badgeOfWeb() {
  const id = 'did:web:havenlab.example'
  const signer = createSigner(issuer.key, { id: `${id}#key` })
  return {
    badge: await signCredential(sampleBadge({ id, type: ['Profile'], name: 'Havenlab' }), signer, {
      created,
    }),
    didDocument: buildDidDocument({ id, keys: [{ key: issuer.key, id: '#key' }] }),
  }
}

function parse(text: string): EndorsementCredential {
  return JSON.parse(text) as EndorsementCredential
}

function later(): string {
  return new Date(Date.now() + 5000).toISOString()
}

describeInBrowser('Endorse, on the page opened from a file', (openTab) => {
  const openEndorse = async () => openPageFile(await openTab(), await writePage(), 'endorse')

  it('endorses a badge in a PNG, which verifies in Node with the badge and by @digitalbazaar/vc', async () => {
    const opened = await openEndorse()
    const { tab } = opened
    await openSource(tab, png)
    const shown = (await tab.textContent('.badge')) ?? ''
    for (const said of ['VALID', 'Neighbourhood guide', 'Havenlab']) expect(shown).toContain(said)
    await sayWho(tab, townKey, 'Our Town', passphrase)
    await tab.getByLabel('Your comment').fill('Schools of our town rely on these badges.')
    await tab.getByText('Say more').click()
    await tab.getByLabel('What does it count for with you?').fill('Entry to our course.')
    await tab.getByRole('button', { name: 'Add a standard' }).click()
    await tab.getByLabel('Name of standard 1').fill('Guide visitors')
    await tab.getByLabel('Address of standard 1').fill('http://data.europa.eu/esco/skill/1')
    await tab.getByText('So that it can be withdrawn').click()
    await tab.getByLabel('Address of your status list').fill('https://town.example/status/1')
    await tab.getByLabel('Place in the list').fill('17')
    const { name, text } = await signAndSave(tab)
    expect(name).toBe('endorsement.badge.json')
    const endorsement = parse(text)
    expect(endorsement).toMatchObject({
      issuer: { id: town.profile.id, name: 'Our Town' },
      inLanguage: 'en',
      credentialStatus: { statusListIndex: '17', statusPurpose: 'revocation' },
    })
    expect(readEndorsementContent(endorsement)).toMatchObject({
      uses: 'Entry to our course.',
      alignments: [{ targetName: 'Guide visitors' }],
    })
    const now = later()
    const { endorsements } = await verify(badge, { now, endorsements: [endorsement] })
    expect(endorsements).toMatchObject([{ binding: 'id+digest', mode: 'separate' }])
    expect(endorsements[0]?.problems.map(({ code }) => code)).not.toContain('PROOF_INVALID')
    expect(await stockVerify(endorsement, { now, statusChecked: true })).toMatchObject({ verified: true })
    expect(opened).toMatchObject({ requests: [], complaints: [] })
  })

  it('endorses an achievement, and a badge in a JWT', async () => {
    const jwt = await signAsJwt(sampleBadge(issuer.profile), issuer.signer)
    for (const [file, target] of [
      [jsonFile('wijkgids.json', achievement), achievement],
      [{ ...jsonFile('badge.jwt', jwt), mimeType: 'text/plain' }, jwt],
    ] as const) {
      const { tab } = await openEndorse()
      await openSource(tab, file)
      await sayWho(tab, townKey, 'Our Town', passphrase)
      await tab.getByLabel('Your comment').fill('We rely on it.')
      const endorsement = parse((await signAndSave(tab)).text)
      const now = later()
      const endorsements =
        typeof target === 'string'
          ? (await verify(target, { now, endorsements: [endorsement] })).endorsements
          : await verifyEndorsements(target as never, [endorsement], { now })
      expect(endorsements).toMatchObject([{ verdict: 'valid', binding: 'id+digest' }])
    }
  })

  it('shows and signs what was written last, also where it was written while the whole was drawn up', async () => {
    const { tab } = await openEndorse()
    await openSource(tab, png)
    await sayWho(tab, townKey, 'Our Town', passphrase)
    await tab.getByLabel('Your comment').fill('Written first.')
    const release = await holdBack(tab, 'drawUp')
    await tab.getByRole('button', { name: 'Look at the whole' }).click()
    await tab.getByLabel('Your comment').fill('Written last.')
    await release()
    await tab.locator('.said').getByText('Written last.').waitFor()
    const sign = tab.getByRole('button', { name: 'Sign and save' })
    const [download] = await Promise.all([tab.waitForEvent('download'), sign.click()])
    const { credentialSubject } = parse(readFileSync(await download.path(), 'utf8'))
    expect(credentialSubject).toMatchObject({ endorsementComment: 'Written last.' })
  })

  it('draws up nothing for who was named before', async () => {
    const { tab } = await openEndorse()
    await openSource(tab, png)
    await sayWho(tab, townKey, 'Our Town', passphrase)
    await tab.getByLabel('Your comment').fill('We rely on it.')
    const release = await holdBack(tab, 'drawUp')
    await tab.getByRole('button', { name: 'Look at the whole' }).click()
    await tab.getByLabel('Name of your organisation').fill('Other Town')
    await release()
    await tab.getByRole('button', { name: 'Go on' }).click()
    await tab.getByLabel('Your comment').waitFor()
    expect(await tab.locator('#endorse-look').count()).toBe(0)
    const { text } = await signAndSave(tab)
    expect(parse(text).issuer).toMatchObject({ name: 'Other Town' })
  })

  it('answers a request in its language, and says what it asks for', async () => {
    const { tab } = await openEndorse()
    await openSource(tab, jsonFile('request.json', request('2999-01-01T00:00:00Z')))
    await sayWho(tab, townKey, 'Our Town', passphrase)
    await tab.getByLabel('Your comment').fill('Wij herkennen deze badge.')
    await tab.getByLabel('(you are asked for this)').fill('Telt mee voor onze gidsenpas.')
    const endorsement = parse((await signAndSave(tab)).text)
    expect(endorsement.inLanguage).toBe('nl')
    expect(readEndorsementContent(endorsement)).toEqual({ uses: 'Telt mee voor onze gidsenpas.' })
    expect(await verifyEndorsements(achievement, [endorsement], { now: later() })).toMatchObject([
      { verdict: 'valid' },
    ])
    expect(await tab.textContent('#endorse-done ~ dl')).toContain('Havenlab')
  })

  it.each([
    [
      'a request that has ended',
      jsonFile('r.json', request('2026-01-02T00:00:00Z')),
      'This request has ended',
    ],
    ['a badge without a signature', jsonFile('b.json', sampleBadge(issuer.profile)), 'not signed'],
    [
      'another document',
      jsonFile('x.json', { type: 'Evidence', id: 'urn:x:y', name: 'x' }),
      'cannot be endorsed',
    ],
    ['what is not a document', jsonFile('notes.txt', 'Dear all'), ''],
    ['a key file', townKey, 'is a key file'],
  ])('refuses %s as soon as it is opened', async (_what, file, said) => {
    const { tab } = await openEndorse()
    await openSource(tab, file)
    expect(await tab.textContent('[role=alert]')).toContain(said)
    expect(await tab.$('#endorse-who')).toBeNull()
  })

  it('refuses several things at once, and takes files that help beside one', async () => {
    const { tab } = await openEndorse()
    await openSource(tab, png, jsonFile('wijkgids.json', achievement))
    expect(await tab.textContent('[role=alert]')).toContain('one at a time')
    const web = await badgeOfWeb()
    await tab.getByLabel('Drop what you endorse').setInputFiles(jsonFile('web.json', web.badge))
    await tab.getByText('NOT DECIDED', { exact: true }).waitFor()
    await tab.getByLabel('Drop what you endorse').setInputFiles(jsonFile('did.json', web.didDocument))
    await tab.getByText('VALID', { exact: true }).waitFor()
    expect(await tab.textContent('.step')).toContain('Files that help to verify it: did.json')
  })

  it('gives a dropped file to the place on which it was dropped', async () => {
    const { tab } = await openEndorse()
    await openSource(tab, png)
    const { name, buffer } = townKey
    const drop = (place: string) =>
      tab.evaluate(
        ([selector, file, text]) => {
          const dataTransfer = new DataTransfer()
          dataTransfer.items.add(new File([text], file))
          const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
          document.querySelector(selector)?.dispatchEvent(event)
        },
        [place, name, buffer.toString()] as const,
      )
    await drop('.key .drop')
    await tab.getByLabel('Passphrase of the key file').waitFor()
    expect(await tab.textContent('.badge')).toContain('badge.png')
    await drop('body')
    await tab.getByText('is a key file').waitFor()
  })

  it('forgets the key when another task is opened, and keeps what was written', async () => {
    const { tab } = await openEndorse()
    await openSource(tab, png)
    await sayWho(tab, townKey, 'Our Town', passphrase)
    await tab.getByLabel('Your comment').fill('We rely on it.')
    await tab.getByRole('link', { name: 'Verify' }).click()
    await tab.getByRole('link', { name: 'Endorse' }).click()
    expect(await tab.$('#endorse-say')).toBeNull()
    await sayWho(tab, townKey, 'Our Town', passphrase)
    expect(await tab.getByLabel('Your comment').inputValue()).toBe('We rely on it.')
  })

  it('fits on a screen of 320 pixels', async () => {
    const { tab } = await openEndorse()
    await tab.setViewportSize({ width: 320, height: 800 })
    await openSource(tab, png)
    await sayWho(tab, townKey, 'Our Town', passphrase)
    await tab.getByText('Say more').click()
    await tab.getByText('So that it can be withdrawn').click()
    await tab.getByLabel('Your comment').fill('x'.repeat(300))
    await tab.getByRole('button', { name: 'Look at the whole' }).click()
    await tab.waitForSelector('#endorse-look')
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  it('refuses an endorsement of what is one’s own before anything is written', async () => {
    const { tab } = await openEndorse()
    await openSource(tab, png)
    await sayWho(tab, await keyOf(issuer), 'Havenlab', passphrase)
    expect(await tab.getByText('This is your own').count()).toBe(1)
    expect(await tab.$('#endorse-say')).toBeNull()
  })

  it('acknowledges an endorsement, which Node counts', async () => {
    const endorsement = await endorsed()
    const { tab } = await openEndorse()
    await openSource(tab, jsonFile('endorsement.json', endorsement))
    expect(await tab.textContent('.badge')).toContain('We rely on it.')
    await sayWho(tab, await keyOf(issuer), 'Havenlab', passphrase)
    const { name, text } = await signAndSave(tab)
    expect(name).toBe('acknowledgement.endorsement.json')
    const report = await verify(badge, { now: later(), endorsements: [endorsement, parse(text)] })
    expect(report.endorsements).toMatchObject([
      { acknowledgement: { state: 'acknowledged', by: issuer.profile.id } },
    ])
  })

  it('shows all that is acknowledged, also what Markdown would hide', async () => {
    const hidden = '[a]: https://x.example "The issuer promises to pay"'
    const { tab } = await openEndorse()
    await openSource(tab, jsonFile('e.json', await endorsed(`We rely on it.\n\n${hidden}`)))
    expect(await tab.textContent('.badge')).toContain(hidden)
  })

  it('keeps key and passphrase out of the document, the address and every storage', async () => {
    const { tab } = await openEndorse()
    await openSource(tab, png)
    await tab.getByLabel('Open your key file').setInputFiles(townKey)
    await tab.getByLabel('Passphrase of the key file').fill('another passphrase')
    await tab.getByRole('button', { name: 'Open the key' }).click()
    await tab.getByText('This is not the passphrase').waitFor()
    expect(await tab.getByLabel('Passphrase of the key file').inputValue()).toBe('')
    await tab.getByRole('button', { name: 'Choose another file' }).click()
    await sayWho(tab, townKey, 'Our Town', passphrase)
    await tab.getByLabel('Your comment').fill('We rely on it.')
    await signAndSave(tab)
    const { d } = (await exportKey(town.key, 'jwk')) as { d: string }
    const seen = await tab.evaluate(async () => {
      const values = [...document.querySelectorAll('input, textarea')].map(
        (field) => (field as HTMLInputElement).value,
      )
      const stored = [localStorage, sessionStorage].map((storage) => JSON.stringify(storage))
      const databases = (await indexedDB.databases()).length
      return [
        document.documentElement.outerHTML,
        location.href,
        document.cookie,
        databases,
        ...values,
        ...stored,
      ].join('\n')
    })
    for (const secret of [passphrase, 'another passphrase', d]) expect(seen).not.toContain(secret)
    await tab.getByRole('button', { name: 'Endorse something else' }).click()
    await openSource(tab, png)
    expect(await tab.getByLabel('Open your key file').count()).toBe(1)
  })

  it('shows hostile names as text, and does nothing of what they ask for', async () => {
    const attack = '<img src=x onerror=alert(1)><script>alert(2)</script>\u202Egnp'
    const hostile = {
      ...achievement,
      name: attack,
      description: attack,
      creator: { ...issuer.profile, name: attack },
    }
    const opened = await openEndorse()
    const { tab } = opened
    await openSource(tab, jsonFile(`${attack}.json`, hostile))
    await sayWho(tab, townKey, attack, passphrase)
    await tab.getByLabel('Your comment').fill(`${attack}[x](javascript:alert(3))`)
    await signAndSave(tab)
    expect(await tab.$$('main script, main img, main a[href^="javascript"]')).toEqual([])
    expect(opened).toMatchObject({ requests: [], complaints: [] })
  })

  it('says what it found in another language, and keeps what was written', async () => {
    const { tab } = await openEndorse()
    await openSource(tab, png)
    await sayWho(tab, townKey, 'Our Town', passphrase)
    await tab.getByLabel('Your comment').fill('Vertrouwd.')
    await tab.getByRole('button', { name: 'Look at the whole' }).click()
    await tab.getByRole('button', { name: 'Sign and save' }).waitFor()
    await tab.getByLabel('Language', { exact: true }).selectOption('nl')
    await tab.getByText('GELDIG', { exact: true }).first().waitFor()
    expect(await tab.inputValue('#endorse-comment')).toBe('Vertrouwd.')
    expect(await tab.textContent('#endorse-look ~ dl.said')).toContain('Vertrouwd.')
  })

  it('leads who has no key to where one is made', async () => {
    const { tab } = await openEndorse()
    await openSource(tab, png)
    await tab.getByRole('link', { name: 'Make a key file' }).click()
    await tab.getByLabel('Id of your organisation').waitFor()
    await tab.getByLabel('Sign a document').check()
    await tab.getByLabel('Language', { exact: true }).selectOption('de')
    await tab.getByText('Dokument zum Signieren öffnen').waitFor()
  })

  it('forgets that the key was not ready once it is', async () => {
    const { tab } = await openEndorse()
    await openSource(tab, png)
    await tab.getByRole('button', { name: 'Go on' }).click()
    await tab.getByText('The key is not ready yet').waitFor()
    await tab.getByLabel('Open your key file').setInputFiles(townKey)
    await tab.getByLabel('Passphrase of the key file').fill(passphrase)
    await tab.getByRole('button', { name: 'Open the key' }).click()
    await tab.getByText('This is the key').waitFor()
    expect(await tab.getByText('The key is not ready yet').isVisible()).toBe(false)
  })

  it('says before it signs whom readers see, and that it lasts, and leads to where that is changed', async () => {
    const { tab } = await openEndorse()
    const lookAt = async (key: typeof townKey) => {
      await sayWho(tab, key, 'Our Town', passphrase)
      await tab.getByLabel('Your comment').fill('We rely on it.')
      await tab.getByRole('button', { name: 'Look at the whole' }).click()
      await tab.getByRole('button', { name: 'Sign and save' }).waitFor()
      return tab.textContent('[aria-labelledby=endorse-look]')
    }
    await openSource(tab, png)
    const said = await lookAt(townKey)
    expect(said).toContain('They do not know that the key is yours')
    expect(said).toContain('It cannot be withdrawn')
    await tab.getByRole('button', { name: 'Give it a place in a status list' }).click()
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('endorse-listAddress')
    expect(await tab.getByLabel('Address of your status list').isVisible()).toBe(true)
    await tab.getByRole('button', { name: 'Forget this key' }).click()
    expect(await lookAt(await keyOf(town, 'did:web:town.example#key'))).toContain(
      'Readers look for your key at https://town.example/.well-known/did.json',
    )
  })

  it('proposes the language of the page until another is chosen, or the comment is begun', async () => {
    const { tab } = await openEndorse()
    const page = tab.getByLabel('Language', { exact: true })
    const chosen = () => tab.inputValue('#endorse-language')
    const changeTo = async (language: string) => {
      await tab.locator('#language').selectOption(language)
      await tab.waitForFunction((tag) => document.documentElement.lang === tag, language)
    }
    await openSource(tab, png)
    await sayWho(tab, townKey, 'Our Town', passphrase)
    expect(await page.inputValue()).toBe(await chosen())
    expect(await tab.locator('#endorse-language option[value=se]').textContent()).toBe('davvisámegiella')
    await changeTo('de')
    expect(await chosen()).toBe('de')
    await tab.locator('#endorse-comment').fill('Darauf verlassen wir uns.')
    await changeTo('fi')
    expect(await chosen()).toBe('de')
    await tab.locator('#endorse-language').selectOption('se')
    await changeTo('en')
    expect(await chosen()).toBe('se')
    await signAndSave(tab)
    await tab.getByRole('button', { name: 'Endorse something else' }).click()
    await openSource(tab, png)
    await sayWho(tab, townKey, 'Our Town', passphrase)
    expect(await chosen()).toBe('se')
  })

  it('draws no field anew in which somebody writes while the page says things in another language', async () => {
    const { tab } = await openEndorse()
    await openSource(tab, png)
    await sayWho(tab, townKey, 'Our Town', passphrase)
    const comment = tab.locator('#endorse-comment')
    await comment.fill('We rely')
    const release = await holdBack(tab, 'openEndorsable')
    await tab.locator('#language').selectOption('nl')
    await comment.focus()
    await comment.evaluate((field) => {
      ;(field as HTMLTextAreaElement).setSelectionRange(0, 2)
      Object.assign(field, { isSame: true })
    })
    await release()
    await tab.getByText('GELDIG', { exact: true }).first().waitFor()
    expect(await comment.evaluate((field) => (field as { isSame?: boolean }).isSame)).toBe(true)
    await tab.keyboard.type('They')
    expect(await comment.inputValue()).toBe('They rely')
  })

  it('keeps a passphrase that is being typed while a file is opened, and what has the focus', async () => {
    const { tab } = await openEndorse()
    await openSource(tab, png)
    await tab.setInputFiles('#key-file', townKey)
    await tab.waitForSelector('#key-passphrase')
    const release = await holdBack(tab, 'openEndorsable')
    await tab.setInputFiles('#endorse-files', jsonFile('wijkgids.json', achievement))
    await tab.locator('#key-passphrase').fill(passphrase.slice(0, 5))
    await release()
    await tab.getByText('wijkgids.json').waitFor()
    await tab.keyboard.type(passphrase.slice(5))
    await tab.keyboard.press('Enter')
    await tab.getByText('This is the key').waitFor()
  })

  it('calls no one away from a name that is being written while the key is opened', async () => {
    const { tab } = await openEndorse()
    await openSource(tab, png)
    await tab.setInputFiles('#key-file', townKey)
    await tab.waitForSelector('#key-passphrase')
    const release = await holdBack(tab, 'openKey')
    await tab.locator('#key-passphrase').fill(passphrase)
    await tab.keyboard.press('Enter')
    await tab.locator('#endorse-name').fill('Our ')
    await release()
    await tab.getByText('This is the key').waitFor()
    await tab.keyboard.type('Town')
    expect(await tab.inputValue('#endorse-name')).toBe('Our Town')
  })

  it('signs with the same key once more where the text was changed while it was signed', async () => {
    const { tab } = await openEndorse()
    const downloads: string[] = []
    tab.on('download', (download) => downloads.push(download.suggestedFilename()))
    await openSource(tab, png)
    await sayWho(tab, townKey, 'Our Town', passphrase)
    await tab.locator('#endorse-comment').fill('Written first.')
    await tab.getByRole('button', { name: 'Look at the whole' }).click()
    const release = await holdBack(tab, 'sign')
    await tab.getByRole('button', { name: 'Sign and save' }).click()
    await tab.locator('#endorse-comment').fill('Written last.')
    await release()
    const { text } = await signAndSave(tab)
    expect(parse(text).credentialSubject).toMatchObject({ endorsementComment: 'Written last.' })
    expect(downloads).toHaveLength(1)
    expect(await tab.getByText('This is the key').count()).toBe(0)
  })

  it('is used with the keyboard', async () => {
    const { tab } = await openEndorse()
    await openSource(tab, png)
    const focused = () => tab.evaluate(() => document.activeElement?.id ?? '')
    expect(await focused()).toBe('endorse-what')
    const tabTo = async (id: string) => {
      for (let steps = 0; steps < 40 && (await focused()) !== id; steps++) await tab.keyboard.press('Tab')
      expect(await focused()).toBe(id)
    }
    await tabTo('key-file')
    await tab.setInputFiles('#key-file', townKey)
    await tab.waitForSelector('#key-passphrase')
    expect(await focused()).toBe('key-passphrase')
    await tab.keyboard.type(passphrase)
    await tab.keyboard.press('Enter')
    await tab.getByText('This is the key').waitFor()
    await tabTo('endorse-name')
    await tab.keyboard.type('Our Town')
    await tab.keyboard.press('Enter')
    await tab.waitForSelector('#endorse-say')
    expect(await focused()).toBe('endorse-say')
    await tab.keyboard.press('Tab')
    await tab.keyboard.type('We rely on it.')
    const press = async (text: string) => {
      const name = () => tab.evaluate(() => document.activeElement?.textContent ?? '')
      for (let steps = 0; steps < 40 && (await name()) !== text; steps++) await tab.keyboard.press('Tab')
      await tab.keyboard.press('Enter')
    }
    await press('Look at the whole')
    await tab.waitForSelector('#endorse-look')
    expect(await focused()).toBe('endorse-look')
    await Promise.all([tab.waitForEvent('download'), press('Sign and save')])
    await tab.waitForSelector('#endorse-done')
    expect(await focused()).toBe('endorse-done')
  })
})
