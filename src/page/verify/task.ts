import { clean, cleanShort } from '../../describing/clean-text'
import type { App, Task } from '../app'
import { button, element, listen } from '../dom/element'
import { saveFile } from '../dom/save'
import type { Report } from '../worker/actions'
import { chooser } from './chooser'
import { addHelper, builtInMaterial, isRefused, settleBundle, toMaterial } from './material'
import { readBytes, readOthers } from './read-files'
import type { Result } from './results'
import { countVerdicts, isEmpty, isWaiting, remember } from './results'
import { readQr } from './scan'
import { showNoBadge, showReport, showVerdict } from './show-report'
import { showTrust } from './show-trust'

/** Milliseconds without a key stroke after which a text is taken for whole. */
const pauseInTyping = 400

/** Verifies badges that are dropped, chosen or pasted. */
export function createVerifyTask(app: App): Task {
  let recipient = ''
  let results: Result[] = []
  // A later run takes over from an earlier one.
  let run = 0
  let isRelied = false
  const places = {
    trust: element('div'),
    progress: element('div', { class: 'progress' }),
    list: element('ol', { class: 'results' }),
  }
  const rows = new WeakMap<Result, HTMLElement>()

  /** Tells the worker what is relied on, and verifies everything anew. */
  async function rely(): Promise<void> {
    isRelied = true
    const { relied } = app
    const bundle = await app.ask('use', toMaterial(relied, app.language, recipient))
    if (settleBundle(relied, bundle) === 'again') return rely()
    places.trust.replaceChildren(showTrust(relied, app, forgetDropped))
    results = results.map(({ file }) => ({ file }))
    places.list.replaceChildren(...results.map(makeRow))
    await verifyWaiting(results.length === 1 ? results[0] : undefined)
  }

  async function take(files: readonly File[]): Promise<void> {
    const added: Result[] = []
    for (const file of files) {
      const kind = await sortFile(file)
      if (kind === 'credential' || kind === 'endorsements' || kind === 'authorities') added.push({ file })
    }
    results = [...results, ...added]
    if (!isRelied) return rely()
    places.list.append(...added.map(makeRow))
    await verifyWaiting(added.length === 1 ? added[0] : undefined)
  }

  async function sortFile(file: File) {
    try {
      const bytes = await readBytes(file, app)
      const kind = await app.ask('sort', bytes)
      if (kind === 'credential') return kind
      addHelper(app.relied, kind, { name: file.name, bytes })
      isRelied = false
      return kind
    } catch {
      // The line of the file will say why.
      return 'credential'
    }
  }

  async function verifyWaiting(opened: Result | undefined): Promise<void> {
    run += 1
    const own = run
    showProgress()
    if (isRefused(app.relied)) return
    for (const result of results.filter(isWaiting)) {
      if (own !== run) return
      const report = await verifyOne(result)
      fillRow(result)
      if (result === opened && report) unfold(result, report)
      showProgress()
    }
  }

  async function verifyOne(result: Result): Promise<Report | undefined> {
    try {
      const report = await app.ask('verify', await readBytes(result.file, app), [])
      const code = isEmpty(report) ? await readQr(result.file) : undefined
      if (code !== undefined) return await verifyCode(result, code)
      remember(result, report, app)
      return report
    } catch (error) {
      result.failed = clean((error as Error).message)
      return undefined
    }
  }

  /** A picture of a badge's QR code stands for the badge in the code. */
  async function verifyCode(result: Result, code: string): Promise<Report | undefined> {
    if (/^\s*https?:/i.test(code)) {
      result.failed = app.speech.say('scanAddress', { address: cleanShort(code) })
      return undefined
    }
    result.file = new File([code], result.file.name)
    return verifyOne(result)
  }

  function makeRow(result: Result): HTMLElement {
    const row = element('li')
    rows.set(result, row)
    fillRow(result)
    return row
  }

  function fillRow(result: Result): void {
    const { file, verdict, summary, failed, note } = result
    const name = element('bdi', { class: 'file' }, clean(file.name))
    const said = failed ?? summary ?? app.speech.say(isRefused(app.relied) ? 'verifyBlocked' : 'verifying')
    const mark = result.isOther ? showNoBadge(app) : verdict && showVerdict(verdict, app)
    const line = [
      ...[mark, ' ', name, ' ', element('bdi', {}, clean(said))],
      note !== undefined && note !== '' && element('span', { class: 'caution' }, note),
    ]
    const row = rows.get(result)
    if (verdict === undefined) {
      row?.replaceChildren(element('p', {}, line))
      return
    }
    const details = element('details', {}, element('summary', {}, line))
    listen(details, { toggle: () => (details.open ? void open(result) : close(details)) })
    row?.replaceChildren(details)
  }

  /** What is unfolded is verified again, so that no report need stay in memory. */
  async function open(result: Result): Promise<void> {
    const details = rows.get(result)?.querySelector('details')
    if (!details || details.childElementCount > 1) return
    try {
      const bytes = await readBytes(result.file, app)
      const others = await readOthers(results, result)
      show(result, await app.ask('verify', bytes, others))
    } catch (error) {
      details.append(element('p', {}, clean((error as Error).message)))
    }
  }

  function unfold(result: Result, report: Report): void {
    // Evidence may be among the other files, which are looked for when there are some.
    if (results.length === 1) show(result, report)
    const details = rows.get(result)?.querySelector('details')
    if (details) details.open = true
  }

  function show({ file }: Result & { file: File }, report: Report): void {
    const result = results.find((each) => each.file === file)
    const details = result && rows.get(result)?.querySelector('details')
    if (!details) return
    close(details)
    const isImage = /^image\/(?:png|svg\+xml)$/.test(file.type)
    const image = isImage ? URL.createObjectURL(file) : undefined
    details.append(showReport(file.name, report, image, app))
  }

  function close(details: HTMLDetailsElement): void {
    for (const image of details.querySelectorAll('img')) URL.revokeObjectURL(image.src)
    for (const child of [...details.children].slice(1)) child.remove()
  }

  function showProgress(): void {
    const { say } = app.speech
    const total = results.length
    const done = total - results.filter(isWaiting).length
    const isRunning = done < total && !isRefused(app.relied)
    const { none, ...verdicts } = countVerdicts(results)
    const others = none > 0 ? ` ${say('countNone', { number: none })}` : ''
    const counts = total > 1 && element('p', {}, `${say('countVerdicts', verdicts)}${others}`)
    places.progress.replaceChildren(
      element('p', { role: 'status' }, total === 0 ? say('resultsNone') : say('progress', { done, total })),
      ...(isRunning
        ? [
            element('progress', { max: `${total}`, value: `${done}`, 'aria-label': say('resultsTitle') }),
            button(say('stop'), stop),
          ]
        : []),
      ...(counts ? [counts] : []),
      ...(total > 1 && !isRunning ? [button(say('saveReports'), () => void saveAll())] : []),
      ...(total > 0 && !isRunning ? [button(say('clearResults'), clear)] : []),
    )
  }

  function stop(): void {
    run += 1
    results = results.filter((result) => !isWaiting(result))
    places.list.replaceChildren(...results.map(makeRow))
    showProgress()
  }

  function clear(): void {
    run += 1
    results = []
    places.list.replaceChildren()
    showProgress()
  }

  function forgetDropped(): void {
    app.relied = builtInMaterial(app.builtIn)
    void rely()
  }

  /** Each report is verified again when it is written, and kept by the browser, not by the page. */
  async function saveAll(): Promise<void> {
    const parts: Blob[] = []
    const own = run
    for (const result of results) {
      // Of two answers about different people, no file is made.
      if (own !== run) return
      const report = await verifyOne(result)
      const { file, failed } = result
      parts.push(
        new Blob([`${JSON.stringify({ file: file.name, ...(report ? { report } : { failed }) })}\n`]),
      )
    }
    saveFile('reports.ndjson', parts, 'application/x-ndjson')
  }

  function render(): HTMLElement {
    const { say } = app.speech
    let waiting: ReturnType<typeof setTimeout> | undefined
    // What was said of another person must not stay on the screen while somebody types.
    const expect = (text: string) => {
      if (text.trim() === recipient) return
      recipient = text.trim()
      run += 1
      results = results.map(({ file }) => ({ file }))
      places.list.replaceChildren(...results.map(makeRow))
      showProgress()
      clearTimeout(waiting)
      waiting = setTimeout(() => void rely(), pauseInTyping)
    }
    const made = element('div', { class: 'verify' }, [
      element('h1', {}, say('taskVerify')),
      element('p', {}, say('verifyIntro')),
      chooser(app, { take, expect, recipient }),
      places.trust,
      element('section', { 'aria-labelledby': 'results-title' }, [
        element('h2', { id: 'results-title' }, say('resultsTitle')),
        places.progress,
        places.list,
      ]),
    ])
    showProgress()
    void rely()
    return made
  }

  return { name: 'verify', render }
}
