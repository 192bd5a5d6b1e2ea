import { clean } from '../../describing/clean-text'
import type { App } from '../app'
import { element, listen } from '../dom/element'
import type { Report } from '../worker/actions'
import { isRefused } from './material'
import type { Result } from './results'
import { showNoBadge, showReport, showVerdict } from './show-report'

/** The lines of the results. A report is in the document only while its line is unfolded. */
export interface Rows {
  list: HTMLElement
  /** Shows these, in place of all that were shown. */
  replace(results: readonly Result[]): void
  append(results: readonly Result[]): void
  /** Shows anew what is known of a result. */
  fill(result: Result): void
  /** Unfolds a line whose report is there already. */
  unfold(result: Result, report: Report): void
}

/**
 * Makes the list of results.
 *
 * @param reportOf - Verifies a result that is unfolded, so that no report need stay in memory.
 */
export function createRows(app: App, reportOf: (result: Result) => Promise<Report>): Rows {
  const list = element('ol', { class: 'results' })
  // What is not in it has left the page: an answer about it comes too late.
  const rows = new Map<Result, HTMLElement>()

  function replace(results: readonly Result[]): void {
    for (const row of rows.values()) releaseImages(row)
    rows.clear()
    list.replaceChildren()
    append(results)
  }

  function append(results: readonly Result[]): void {
    for (const result of results) {
      rows.set(result, element('li'))
      fill(result)
    }
    list.append(...results.flatMap((result) => rows.get(result) ?? []))
  }

  function fill(result: Result): void {
    const row = rows.get(result)
    if (!row) return
    releaseImages(row)
    const line = lineOf(result, app)
    if (result.verdict === undefined) {
      row.replaceChildren(element('p', {}, line))
      return
    }
    const details = element('details', {}, element('summary', {}, line))
    listen(details, { toggle: () => (details.open ? void open(result) : close(details)) })
    row.replaceChildren(details)
  }

  const detailsOf = (result: Result) => rows.get(result)?.querySelector<HTMLDetailsElement>('li > details')

  async function open(result: Result): Promise<void> {
    const details = detailsOf(result)
    if (!details || details.childElementCount > 1) return
    try {
      show(result, await reportOf(result))
    } catch (error) {
      details.append(element('p', {}, clean((error as Error).message)))
    }
  }

  function unfold(result: Result, report: Report): void {
    // Evidence may be among the other files, which are looked for when there are some.
    if (rows.size === 1) show(result, report)
    const details = detailsOf(result)
    if (details) details.open = true
  }

  function show(result: Result, report: Report): void {
    const details = detailsOf(result)
    if (!details) return
    close(details)
    const { file } = result
    const isImage = /^image\/(?:png|svg\+xml)$/.test(file.type)
    const image = isImage ? URL.createObjectURL(file) : undefined
    details.append(showReport(file.name, report, image, app))
  }

  return { list, replace, append, fill, unfold }
}

function lineOf({ file, verdict, summary, failed, note, isOther }: Result, app: App) {
  const name = element('bdi', { class: 'file' }, clean(file.name))
  const said = failed ?? summary ?? app.speech.say(isRefused(app.relied) ? 'verifyBlocked' : 'verifying')
  const mark = isOther ? showNoBadge(app) : verdict && showVerdict(verdict, app)
  return [
    ...[mark, ' ', name, ' ', element('bdi', {}, clean(said))],
    note !== undefined && note !== '' && element('span', { class: 'caution' }, note),
  ]
}

function close(details: HTMLDetailsElement): void {
  releaseImages(details)
  for (const child of [...details.children].slice(1)) child.remove()
}

/** A browser keeps a file for as long as an address of it is known. */
function releaseImages(place: HTMLElement): void {
  for (const image of place.querySelectorAll('img')) URL.revokeObjectURL(image.src)
}
