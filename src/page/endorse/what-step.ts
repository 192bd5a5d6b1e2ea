import type { JsonObject } from '../../core/json'
import { isJsonObject } from '../../core/json'
import { clean } from '../../describing/clean-text'
import type { App } from '../app'
import { showInstants } from '../dom/dates'
import { element, foreign } from '../dom/element'
import { fileDrop } from '../dom/file-drop'
import { folded, showFacts } from '../dom/parts'
import { unusedFiles } from '../verify/material'
import { sayWithoutVerdict } from '../verify/say-summary'
import { asWritten } from '../verify/show-badge'
import { showReport, showVerdict } from '../verify/show-report'
import { sayUnused } from '../verify/show-trust'
import type { Report } from '../worker/actions'
import type { Opened } from '../worker/endorsing'
import type { Draft, Flow } from './draft'
import { takeFiles } from './open-source'
import { showSaid } from './show-said'
import { showTarget } from './show-target'
import { stepSection } from './step'

/** The first step: opens what is endorsed or acknowledged, and says what it is. */
export function whatStep(flow: Flow): HTMLElement {
  const { app, draft } = flow
  const { say } = app.speech
  const status = element('p', { role: 'status' })
  const take = async (files: readonly File[]) => {
    if (files.length === 0) return
    status.textContent = say('endorseOpening')
    await takeFiles(files, flow)
  }
  const { refused, source } = draft
  const helpers = draft.helpers.map((name) => clean(name))
  const unused = unusedFiles(app.relied).filter(({ file }) => helpers.includes(file))
  const used = helpers.filter((name) => !unused.some(({ file }) => file === name))
  return stepSection('what', say('endorseWhat'), [
    fileDrop({
      ...{ id: 'endorse-files', title: say('endorseDrop'), hint: say('endorseDropHint') },
      ...{ multiple: true, take },
    }),
    status,
    refused !== undefined && element('p', { class: 'fault', role: 'alert' }, refused),
    used.length > 0 && element('p', {}, say('endorseHelpers', { names: used.join(', ') })),
    ...unused.map((each) => element('p', { class: 'caution' }, sayUnused(each, app))),
    source && showSource(source, app),
  ])
}

function showSource({ file, opened, report }: NonNullable<Draft['source']>, app: App): HTMLElement {
  return element('div', { class: 'badge' }, [
    element('p', {}, element('bdi', { class: 'file' }, clean(file.name))),
    showRefusal(opened, file.name, app),
    opened.isDraft &&
      opened.refused === undefined &&
      element('p', { class: 'caution' }, app.speech.say('endorseDraftAsked')),
    ...showVerified(file.name, report, app),
    opened.use === 'acknowledge'
      ? showSaid(opened.document, app)
      : opened.use && showTarget(opened.target, app),
    opened.use === 'answer' && showMessage(opened.document, app),
    opened.use === 'answer' || opened.refused !== undefined
      ? showFacts(opened.facts)
      : folded(app.speech.say('partAll'), () => showFacts(opened.facts)),
  ])
}

/** What those who ask write, in the language of the reader or else the first that it has. */
function showMessage({ message }: JsonObject, { language }: App): HTMLElement | undefined {
  const texts = isJsonObject(message) ? message : {}
  const [tag, text] = language in texts ? [language, texts[language]] : (Object.entries(texts)[0] ?? [])
  return typeof text === 'string' ? element('blockquote', {}, asWritten(text, tag)) : undefined
}

const refusals = {
  unsigned: 'endorseUnsigned',
  expired: 'endorseExpired',
  otherKind: 'endorseOtherKind',
  isKey: 'unfitKey',
} as const

function showRefusal({ refused, facts }: Opened, file: string, { speech }: App): HTMLElement | undefined {
  if (refused === undefined) return undefined
  const kind = facts[0]?.[1] ?? ''
  const said =
    typeof refused === 'string'
      ? speech.say(refusals[refused], { kind, file: clean(file) })
      : speech.say('endorseFaulty', { reason: clean(refused.problem) })
  return element('p', { class: 'fault', role: 'alert' }, said)
}

/** What `verify` says of what is signed. */
function showVerified(name: string, report: Report | string | undefined, app: App): HTMLElement[] {
  if (report === undefined) return []
  const { say } = app.speech
  if (typeof report === 'string')
    return [
      element(
        'p',
        { class: 'caution' },
        say('endorseNotVerified', { reason: showInstants(report, app.language) }),
      ),
    ]
  const cautions = { valid: undefined, invalid: 'endorseInvalid', indeterminate: 'endorseUndecided' } as const
  const caution = cautions[report.verdict]
  return [
    element('p', {}, [showVerdict(report.verdict, app), ' ', foreign(sayWithoutVerdict(report, app))]),
    ...(caution ? [element('p', { class: 'caution' }, say(caution))] : []),
    folded(say('endorseReport'), () => showReport(name, report, undefined, app)),
  ]
}
