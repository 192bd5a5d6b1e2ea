import type { App, Task } from '../app'
import { drawAnew } from '../dom/draw-anew'
import { element } from '../dom/element'
import { saveFile } from '../dom/save'
import type { FileKind } from '../worker/actions'
import { chooser } from './chooser'
import { addHelper, builtInMaterial, isRefused } from './material'
import { readBytes, readOthers } from './read-files'
import type { Result } from './results'
import { isWaiting } from './results'
import { createRows } from './rows'
import { showProgress } from './show-progress'
import { showTrust } from './show-trust'
import { tellWorker } from './tell-worker'
import { verifyResult } from './verify-result'

/** Milliseconds without a key stroke after which a text is taken for whole. */
const pauseInTyping = 400

/** What is verified. Endorsements and authorities help to verify others as well. */
const verifiedKinds: readonly FileKind[] = ['credential', 'endorsements', 'authorities']

/** Verifies badges that are dropped, chosen or pasted. */
export function createVerifyTask(app: App): Task {
  let recipient = ''
  let results: Result[] = []
  // A later run takes over from an earlier one.
  let run = 0
  const trust = element('div')
  const progress = element('div', { class: 'progress' })
  const rows = createRows(app, async (result) =>
    app.ask('verify', await readBytes(result.file, app), await readOthers(results, result)),
  )

  /** Ends what runs, and shows these results in place of all others. */
  function setResults(next: readonly Result[]): void {
    run += 1
    results = [...next]
    rows.replace(results)
    drawProgress()
  }

  const unverified = () => results.map(({ file }) => ({ file }))

  function drawProgress(): void {
    const stop = () => setResults(results.filter((result) => !isWaiting(result)))
    const clear = () => setResults([])
    drawAnew(progress, () => showProgress(results, app, { stop, clear, save: () => void saveAll() }))
  }

  /** Tells the worker what is relied on, and verifies everything anew. */
  async function rely(): Promise<void> {
    if ((await tellWorker(app, recipient)) === 'again') return rely()
    drawTrust()
    setResults(unverified())
    await verifyWaiting(results.length === 1 ? results[0] : undefined)
  }

  function drawTrust(): void {
    drawAnew(trust, () => [showTrust(app.relied, app, forgetDropped)])
  }

  function forgetDropped(): void {
    app.relied = builtInMaterial(app.builtIn)
    void rely()
  }

  async function take(files: readonly File[]): Promise<void> {
    const added: Result[] = []
    for (const file of files) if (verifiedKinds.includes(await sortFile(file))) added.push({ file })
    results = [...results, ...added]
    if (app.relied.toldIn === undefined) return rely()
    rows.append(added)
    await verifyWaiting(added.length === 1 ? added[0] : undefined)
  }

  async function sortFile(file: File): Promise<FileKind> {
    try {
      const bytes = await readBytes(file, app)
      const kind = await app.ask('sort', bytes)
      if (kind === 'credential') return kind
      addHelper(app.relied, kind, { name: file.name, bytes })
      return kind
    } catch {
      // The line of the file will say why.
      return 'credential'
    }
  }

  async function verifyWaiting(opened: Result | undefined): Promise<void> {
    run += 1
    const own = run
    drawProgress()
    if (isRefused(app.relied)) return
    for (const result of results.filter(isWaiting)) {
      if (own !== run) return
      const report = await verifyResult(result, app)
      rows.fill(result)
      if (result === opened && report) rows.unfold(result, report)
      drawProgress()
    }
  }

  /** Each report is verified again when it is written, and kept by the browser, not by the page. */
  async function saveAll(): Promise<void> {
    const parts: Blob[] = []
    const own = run
    for (const result of results) {
      // Of two answers about different people, no file is made.
      if (own !== run) return
      const report = await verifyResult(result, app)
      const { file, failed } = result
      parts.push(
        new Blob([`${JSON.stringify({ file: file.name, ...(report ? { report } : { failed }) })}\n`]),
      )
    }
    saveFile('reports.ndjson', parts, 'application/x-ndjson')
  }

  let waiting: ReturnType<typeof setTimeout> | undefined
  function expect(text: string): void {
    if (text.trim() === recipient) return
    recipient = text.trim()
    // What was said of another person must not stay on the screen while somebody types.
    setResults(unverified())
    clearTimeout(waiting)
    waiting = setTimeout(() => void rely(), pauseInTyping)
  }

  function render(): HTMLElement {
    const { say } = app.speech
    drawProgress()
    // Another task may have taken files that help to verify.
    if (app.relied.toldIn === app.language) drawTrust()
    else void rely()
    return element('div', { class: 'verify' }, [
      element('h1', {}, say('taskVerify')),
      element('p', {}, say('verifyIntro')),
      chooser(app, { take, expect, recipient }),
      trust,
      element('section', { 'aria-labelledby': 'results-title' }, [
        element('h2', { id: 'results-title' }, say('resultsTitle')),
        progress,
        rows.list,
      ]),
    ])
  }

  return { name: 'verify', render }
}
