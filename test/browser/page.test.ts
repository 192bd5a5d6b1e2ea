import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { bake } from '../../src/formats/bake'
import type { TrustRoot } from '../../src/model/generated/documents'
import { actions } from '../../src/page/worker/actions'
import { qrSvg } from '../../src/rendering/qr/qr-svg'
import { signAsJwt } from '../../src/securing/sign-as-jwt'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { readTrustBundle } from '../../src/trust/read-trust-bundle'
import type { VerificationReport, VerifyOptions } from '../../src/verify'
import { verifyEither } from '../../src/verifying/verify-either'
import { bundleForBrowser, describeInBrowser } from '../support/browser'
import type { OpenedPage } from '../support/page-file'
import { openPageFile, setClock, verifyFiles, writePage } from '../support/page-file'
import { describeWithVectors, vectorsFolder } from '../support/vectors'

const example = (name: string) => join(import.meta.dirname, '../../examples/havenlab-zuid', name)
const trust = readFileSync(example('trust-bundle-2026-10-01.json'), 'utf8')
const trustRoot = JSON.parse(readFileSync(example('trust-root.json'), 'utf8')) as TrustRoot

const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
})

interface SavedReport {
  file: string
  report: VerificationReport
}

/** The reports that the page saves of what it verified. */
async function savedReports({ tab }: OpenedPage): Promise<SavedReport[]> {
  const [download] = await Promise.all([
    tab.waitForEvent('download', { timeout: 120_000 }),
    tab.getByRole('button', { name: 'Save all reports' }).click(),
  ])
  const text = readFileSync(await download.path(), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as SavedReport)
}

/** The files of a folder that a page verifies; the others would help to verify. */
function credentialsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(folder, name))
    .filter((file) => actions.sort(readFileSync(file)) === 'credential')
}

describeInBrowser('the page, opened from a file in Chromium', (openAny) => {
  const openTab = async () => {
    const tab = await openAny()
    // The bundles of the example have an end.
    await setClock(tab, '2026-12-01T12:00:00Z')
    return tab
  }

  it('shows a badge that holds, with its issuer’s label, and asks for nothing', async () => {
    const opened = await openPageFile(await openTab(), await writePage({ trust, trustRoot }))
    await verifyFiles(opened, example('badge-2026-09-30.json'))
    const article = await opened.tab.waitForSelector('article')
    const text = (await article.textContent()) ?? ''
    for (const said of ['Wijkgids', 'Stichting Havenlab Zuid', 'Held when the badge was awarded'])
      expect(text).toContain(said)
    // The verdict is said once, and dates are those of the reader, with the zone.
    expect(await opened.tab.textContent('.results summary')).not.toMatch(/Valid:/)
    const checked = await opened.tab.locator('article .part, article .checked').allTextContents()
    expect(checked.join(' ')).not.toMatch(/\d{4}-\d\d-\d\dT/)
    expect(checked.at(-1)).toMatch(/Checked as of .* (?:UTC|GMT|[A-Z]{3,4})/)
    expect(opened).toMatchObject({ requests: [], complaints: [] })
  })

  it('verifies a changed badge as not valid', async () => {
    const opened = await openPageFile(await openTab(), await writePage({ trust, trustRoot }))
    const changed = readFileSync(example('badge-2026-09-30.json'), 'utf8').replaceAll('Wijkgids', 'Stadsgids')
    const file = { name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(changed) }
    await verifyFiles(opened, [file])
    expect(await opened.tab.textContent('.results .verdict')).toBe('NOT VALID')
  })

  it('keeps no address of an image whose line is gone', async () => {
    const tab = await openTab()
    await tab.addInitScript(() => {
      const known = new Set<string>()
      const { createObjectURL, revokeObjectURL } = URL
      URL.createObjectURL = (blob) => {
        const address = createObjectURL.call(URL, blob)
        if (blob instanceof File) known.add(address)
        return address
      }
      URL.revokeObjectURL = (address) => {
        known.delete(address)
        revokeObjectURL.call(URL, address)
      }
      Object.assign(globalThis, { known })
    })
    const known = () => tab.evaluate(() => (globalThis as unknown as { known: Set<string> }).known.size)
    const badge = readFileSync(example('badge-2026-09-30.json'), 'utf8')
    const image = await bake('<svg xmlns="http://www.w3.org/2000/svg"/>', badge)
    const opened = await openPageFile(tab, await writePage({ trust, trustRoot }))
    await verifyFiles(opened, [{ name: 'b.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(image) }])
    await tab.waitForSelector('article')
    expect(await known()).toBe(1)
    await tab.getByRole('button', { name: 'Remove the results' }).click()
    expect(await known()).toBe(0)
  })

  it('keeps the newer of two bundles, and its root, with any other file dropped', async () => {
    const newer = readFileSync(example('trust-bundle-2026-11-01.json'), 'utf8')
    const opened = await openPageFile(await openTab(), await writePage({ trust: newer, trustRoot }))
    const { tab } = opened
    await verifyFiles(opened, example('label.json'))
    expect(await tab.textContent('.results .verdict')).toBe('NOT VALID')
    await verifyFiles(opened, example('trust-bundle-2026-10-01.json'))
    await tab.getByText('is older than the one in use').waitFor()
    expect(await tab.textContent('.results .verdict')).toBe('NOT VALID')
    // Twice in one drop, and by way of another task.
    const older = { ...file('older.json', trust) }
    await verifyFiles(opened, [older, { ...older, name: 'again.json' }])
    expect(await tab.textContent('.results .verdict')).toBe('NOT VALID')
    await tab.click('nav a[href="#endorse"]')
    await tab.locator('.endorse input[type=file]').first().setInputFiles([older])
    await tab.click('nav a[href="#verify"]')
    await tab.locator('.results .verdict').waitFor()
    expect(await tab.textContent('.results .verdict')).toBe('NOT VALID')
    await tab.getByText('is older than the one in use').waitFor()
    const other = JSON.stringify({ ...trustRoot, version: 2 })
    await tab.setInputFiles('#files', [file('other-root.json', other)])
    await tab.getByText('other-root.json is another root').waitFor()
    expect(await tab.textContent('.results .verdict')).toBe('NOT VALID')
  })

  it('takes no older bundle that is dropped before anything else, in any task', async () => {
    const newer = readFileSync(example('trust-bundle-2026-11-01.json'), 'utf8')
    const opened = await openPageFile(
      await openTab(),
      await writePage({ trust: newer, trustRoot }),
      'endorse',
    )
    await opened.tab
      .locator('.endorse input[type=file]')
      .first()
      .setInputFiles([file('older.json', trust)])
    await opened.tab.click('nav a[href="#verify"]')
    await verifyFiles(opened, example('label.json'))
    expect(await opened.tab.textContent('.results .verdict')).toBe('NOT VALID')
  })

  it('shows the digest of a root that was dropped, and takes no second document of a party that the bundle knows', async () => {
    const opened = await openPageFile(await openTab(), await writePage())
    const rootText = readFileSync(example('trust-root.json'), 'utf8')
    const { id } = JSON.parse(readFileSync(example('holder.did.json'), 'utf8')) as { id: string }
    await verifyFiles(opened, [
      file('root.json', rootText),
      file('bundle.json', trust),
      file('forged.did.json', JSON.stringify({ id, verificationMethod: [] })),
      file('b.json', readFileSync(example('badge-2026-09-30.json'), 'utf8')),
    ])
    const digest = createHash('sha256').update(rootText).digest('hex')
    const said = (await opened.tab.textContent('.trust')) ?? ''
    expect(said.replaceAll(' ', '')).toContain(digest)
    expect(said).toContain(`forged.did.json is not used: the trust bundle knows ${id} already`)
    expect(said).not.toContain('DID documents:')
    const line = await opened.tab.textContent('.results summary')
    expect(line).toMatch(/^VALID/)
    expect(line).not.toContain('dropped')
  })

  it('says beside a valid badge that it rests on a file that was dropped', async () => {
    const opened = await openPageFile(await openTab(), await writePage())
    const issuers = readFileSync(example('holder.did.json'), 'utf8')
    await verifyFiles(opened, [
      file('own.did.json', issuers),
      file('b.json', readFileSync(example('badge-2026-09-30.json'), 'utf8')),
    ])
    expect(await opened.tab.textContent('.results summary')).toMatch(
      /VALID.*own\.did\.json, which was dropped/s,
    )
  })

  it('tells its worker once what it relies on, and again only where that changes', async () => {
    const tab = await openTab()
    await tab.addInitScript(() => {
      const told: unknown[] = []
      const { postMessage } = Worker.prototype
      Worker.prototype.postMessage = function (this: Worker, question: { action: string }) {
        if (question.action === 'use') told.push(question)
        postMessage.call(this, question)
      }
      Object.assign(globalThis, { told })
    })
    const told = () => tab.evaluate(() => (globalThis as unknown as { told: unknown[] }).told.length)
    const opened = await openPageFile(tab, await writePage({ trust, trustRoot }))
    await verifyFiles(opened, example('badge-2026-09-30.json'))
    await tab.click('nav a[href="#sign"]')
    await tab.click('nav a[href="#verify"]')
    expect(await tab.textContent('.results .verdict')).toBe('VALID')
    expect(await tab.textContent('.trust h2')).toContain('trust bundle, version')
    expect(await told()).toBe(1)
    await verifyFiles(opened, example('status-revocation.json'))
    expect(await told()).toBe(2)
  })

  it('says beside a valid badge that its issuer no longer holds the label', async () => {
    const newer = readFileSync(example('trust-bundle-2026-11-01.json'), 'utf8')
    const opened = await openPageFile(await openTab(), await writePage({ trust: newer, trustRoot }))
    await verifyFiles(opened, example('badge-2026-09-30.json'))
    expect(await opened.tab.textContent('.results summary')).toMatch(/VALID.*Label now: Suspended, since/s)
  })

  it('asks anew about whom a badge should be while that is typed, in any spelling of an address', async () => {
    const opened = await openPageFile(await openTab(), await writePage({ trust, trustRoot }))
    const { tab } = opened
    await verifyFiles(opened, example('badge-2026-09-30.json'))
    await tab.getByText('say who the badge should be about').click()
    const verdictFor = async (text: string) => {
      await tab.fill('#expected', text)
      // Nothing of the former answer stays.
      expect(await tab.locator('.results .verdict').count()).toBe(0)
      return tab.locator('.results .verdict').textContent()
    }
    expect(await verdictFor('jan@example.org')).toBe('NOT VALID')
    expect(await verdictFor('Shanelle.martina@mail.example')).toBe('VALID')
    expect(await verdictFor('Shanelle Martina')).toBe('VALID')
  })

  it('holds no endorsement against a badge or an endorsement that it is not about', async () => {
    const opened = await openPageFile(await openTab(), await writePage({ trust, trustRoot }))
    await verifyFiles(opened, [example('trust-mark.json'), example('badge-2026-09-30.json')])
    for (const { report } of await savedReports(opened))
      expect(report.problems.map(({ code }) => code)).not.toContain('ENDORSEMENT_TARGET_MISMATCH')
  })

  it('says of other files that there is no badge in them, and counts them on their own', async () => {
    const opened = await openPageFile(await openTab(), await writePage({ trust, trustRoot }))
    await verifyFiles(opened, [
      file('scan.pdf', '%PDF-1.7'),
      file('empty.txt', ''),
      file('note.txt', 'hello'),
    ])
    const verdicts = await opened.tab.locator('.results .verdict').allTextContents()
    expect(verdicts).toEqual(['NO BADGE', 'NO BADGE', 'NO BADGE'])
    expect(await opened.tab.textContent('.progress')).toContain('No badge: 3.')
  })

  it('does nothing of what hostile texts ask for', async () => {
    const issuer = pretendIssuer('<img src=x onerror=alert(1)>')
    const attack =
      '<script>alert(1)</script>![x](https://beacon.example/x.png)<img src=https://beacon.example>'
    const badge = sampleBadge(issuer.profile)
    const { achievement } = badge.credentialSubject
    const hostile = {
      ...badge,
      name: attack,
      evidence: [{ id: 'javascript:alert(1)', type: ['Evidence'], narrative: attack, name: '\u202egnp.exe' }],
      credentialSubject: {
        ...badge.credentialSubject,
        narrative: attack,
        achievement: {
          ...(achievement as object),
          name: attack,
          image: { id: 'https://beacon.example/b.png', type: 'Image' },
          criteria: { narrative: `${attack}[y](javascript:alert(1))` },
        },
      },
    }
    const signed = await issuer.sign(hostile, { created: '2026-05-18T12:00:00Z' })
    const opened = await openPageFile(await openTab(), await writePage())
    const buffer = Buffer.from(JSON.stringify(signed))
    await verifyFiles(opened, [{ name: `${'x'.repeat(9)}.json`, mimeType: 'application/json', buffer }])
    await opened.tab.waitForSelector('article')
    for (const summary of await opened.tab.$$('article summary')) await summary.click()
    expect(await opened.tab.$$('main script, main iframe, main a[href^="javascript"]')).toEqual([])
    expect(opened).toMatchObject({ requests: [], complaints: [] })
  })

  it('reads the badge in a picture of a QR code, where the browser has a reader', async () => {
    const issuer = pretendIssuer('Havenlab')
    const jwt = await signAsJwt(sampleBadge(issuer.profile), issuer.signer)
    const tab = await openTab()
    // Chromium has a reader of its own on Android and macOS only; the other's answers have the same form.
    const reader = await bundleForBrowser('qr', "export { default as read } from 'jsqr'")
    await tab.addInitScript(`${reader}
      globalThis.BarcodeDetector = class {
        async detect(bitmap) {
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
          context.drawImage(bitmap, 0, 0)
          const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height)
          const found = qr.read(data, width, height)
          return found ? [{ rawValue: found.data }] : []
        }
      }`)
    const code = await openTab()
    await code.setViewportSize({ width: 800, height: 800 })
    await code.setContent(`<body style="margin:20px">${qrSvg(jwt).replace('<svg', '<svg width="740"')}`)
    const picture = await code.screenshot()
    const opened = await openPageFile(tab, await writePage())
    await verifyFiles(opened, [{ name: 'photo.png', mimeType: 'image/png', buffer: picture }])
    expect(await tab.textContent('.results .verdict')).toBe('VALID')
    expect(await tab.getByRole('button', { name: 'Read a QR code with the camera' }).count()).toBe(1)
    expect(opened).toMatchObject({ requests: [], complaints: [] })
  })

  describeWithVectors('other people’s vectors', () => {
    it.each(['attacks', 'ob3/validator', 'ob3/third-party', 'ob3/spec-examples', '../cases'])(
      'get the reports that Node gives: %s',
      async (folder) => {
        const files = credentialsIn(join(vectorsFolder ?? '', folder))
        expect(files.length).toBeGreaterThan(3)
        const opened = await openPageFile(await openTab(), await writePage({ trust, trustRoot }))
        await verifyFiles(opened, files)
        const reports = await savedReports(opened)
        expect(reports).toHaveLength(files.length)
        for (const [index, { report }] of reports.entries()) {
          const now = report.checkedAt
          const options: VerifyOptions = {
            ...{ now, language: 'en', trust: readTrustBundle(trust, { root: trustRoot, now }) },
            ...{ didDocuments: [], statusLists: [], endorsements: [], authorities: [] },
          }
          const inNode = await verifyEither(readFileSync(files[index] ?? ''), options)
          expect(report).toEqual(JSON.parse(JSON.stringify(inNode)))
        }
        expect(opened).toMatchObject({ requests: [], complaints: [] })
      },
    )
  })
})
