import { cleanShort } from '../../describing/clean-text'
import { describeDocument } from '../../describing/describe-document'
import { describeDigest } from '../../describing/report/describe-digest'
import { describePresentationReport } from '../../describing/report/describe-presentation'
import { describeReport, sayChecked } from '../../describing/report/describe-report'
import type { Part, ReportVoice } from '../../describing/report/line'
import type { PresentationReport, Verdict, VerificationReport } from '../../index'
import { digestEndorsements } from '../../index'
import type { App } from '../app'
import { showInstants } from '../dom/dates'
import { button, element } from '../dom/element'
import { folded, showFacts, showPart, voiceOf } from '../dom/parts'
import { printOnly } from '../dom/print-only'
import { saveFile } from '../dom/save'
import type { Report } from '../worker/actions'
import { isEmpty } from './results'
import { showBadge } from './show-badge'

const headlines = {
  valid: 'verdictValid',
  invalid: 'verdictInvalid',
  indeterminate: 'verdictIndeterminate',
} as const satisfies Record<Verdict, string>

/** Shows what was found of a file: the badge as people read it, every check, what to do, and the rest folded. */
export function showReport(name: string, report: Report, image: string | undefined, app: App): HTMLElement {
  const { speech } = app
  const json = () => JSON.stringify(report, null, 2)
  return element('article', { 'aria-label': name }, [
    ...('credentials' in report ? showPresented(report, app) : showOne(report, image, app)),
    folded(speech.say('partExpert'), () => element('pre', {}, json())),
    element('p', { class: 'actions' }, [
      button(speech.say('saveReport'), () => saveFile(`${name}.report.json`, [json()])),
      button(speech.say('print'), (event) => printOnly(event.currentTarget as HTMLElement)),
    ]),
  ])
}

/** Shows a verdict by shape, word and colour. */
export function showVerdict(verdict: Verdict, { speech }: App): HTMLElement {
  return element('strong', { class: 'verdict', 'data-mark': verdict }, speech.say(headlines[verdict]))
}

/** Says that a file has no badge: that is certain, unlike a doubt about a badge. */
export function showNoBadge({ speech }: App): HTMLElement {
  return element('strong', { class: 'verdict', 'data-mark': 'neutral' }, speech.say('verdictNone'))
}

function showOne(
  report: VerificationReport,
  image: string | undefined,
  app: App,
): (HTMLElement | undefined)[] {
  const voice = voiceOf(app)
  const show = (part: Part) => showPart(part, app)
  const { verified } = report
  if (isEmpty(report)) return describeReport(report, voice).slice(1).map(show)
  return [
    showBadge(report, image, app),
    ...describeReport(report, voice).map(show),
    ...showDigest(report, voice, app),
    element('p', { class: 'checked' }, showInstants(sayChecked(report, voice), app.language)),
    verified &&
      folded(app.speech.say('partAll'), async () => showFacts(await describeDocument(verified, app.speech))),
  ]
}

/** The endorsements that count, by who agrees with them, with their content and what to know of each. */
function showDigest({ endorsements }: VerificationReport, voice: ReportVoice, app: App): HTMLElement[] {
  if (endorsements.length === 0) return []
  const digest = digestEndorsements(endorsements, { language: app.language })
  const { counts, entries, others } = describeDigest(digest, endorsements, voice)
  const part = showPart({ title: app.speech.say('partDigest'), lines: entries.flat() }, app)
  part.querySelector('h3')?.after(...counts.map((line) => element('p', {}, line)))
  return [part, ...others.map((other) => showPart(other, app))]
}

function showPresented(report: PresentationReport, app: App): HTMLElement[] {
  const parts = describePresentationReport(report, voiceOf(app)).map((part) => showPart(part, app))
  const credentials = report.credentials.map((presented, index) => {
    const name = presented.report.credential.name ?? `${index + 1}`
    return element('details', {}, [
      element('summary', {}, [showVerdict(presented.report.verdict, app), ' ', cleanShort(name)]),
      ...showOne(presented.report, undefined, app).filter((each) => each !== undefined),
    ])
  })
  return [...parts, ...credentials]
}
