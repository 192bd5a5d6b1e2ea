import { clean } from '../../describing/clean-text'
import type { EndorsementPart } from '../../model/endorsement-content'
import { partByGenre } from '../../model/endorsement-content'
import type { EndorsementRequest } from '../../model/generated/documents'
import { watchReader } from '../dom/draw-anew'
import { button, element, listen } from '../dom/element'
import type { AnswerField } from '../dom/field'
import { answerField, labelled } from '../dom/field'
import type { PageKey } from '../words/catalogue'
import type { Answers, Draft, Flow } from './draft'
import { languageChoices } from './languages'
import type { Check, Part } from './part'
import { createRefusal } from './refusal'
import { languageOf, saidOf, today } from './said'
import { standardsPart } from './standards-part'
import { stepSection } from './step'
import { redraw } from './unsettle'

/** The third step: what is said, from when to when, and how it can be withdrawn. */
export function sayStep(flow: Flow): HTMLElement {
  const { app, draft } = flow
  const { say } = app.speech
  const isAnswer = draft.source?.opened.use !== 'acknowledge'
  const parts = [
    commentPart(flow, isAnswer),
    ...(isAnswer ? [morePart(flow)] : []),
    periodPart(flow),
    withdrawPart(flow),
  ]
  const status = element('p', { role: 'status' })
  const { place: refusal, refuse } = createRefusal()
  const look = async (): Promise<void> => {
    refuse()
    const wrong = firstProblem(parts)
    if (wrong) return wrong.field.complain(wrong.problem)
    const { changes, source } = draft
    if (!source) return
    status.textContent = say('endorseOpening')
    const isHere = watchReader()
    try {
      const drawn = await app.ask('drawUp', source.opened, saidOf(draft, app), app.language)
      // Another thing was opened meanwhile, another key, or another language of the page.
      if (!made.isConnected) return
      if (changes !== draft.changes) return void look()
      draft.drawn = drawn
      flow.show('look', isHere)
    } catch (error) {
      refuse(say('endorseNotBuilt', { reason: clean((error as Error).message) }))
    } finally {
      status.textContent = ''
    }
  }
  const made = stepSection('say', say(isAnswer ? 'endorseSay' : 'acknowledgeSay'), [
    !isAnswer && element('p', {}, say('acknowledgeWho')),
    ...parts.map(({ made }) => made),
    status,
    refusal,
    button(say('endorseLook'), () => void look(), { class: 'main' }),
  ])
  return listen(made, { input: () => refuse() })
}

function firstProblem(parts: readonly Part[]): ReturnType<Check> {
  for (const check of parts.flatMap(({ checks }) => checks)) {
    const problem = check()
    if (problem) return problem
  }
  return undefined
}

/** A question for a text. */
export function ask(
  flow: Flow,
  name: keyof Answers,
  label: string,
  help?: string,
  attributes: Readonly<Record<string, string>> = {},
): AnswerField {
  const { answers } = flow.draft
  return answerField({ id: `endorse-${name}`, value: answers[name], ...attributes }, label, help, (text) => {
    answers[name] = text
    redraw(flow)
  })
}

function commentPart(flow: Flow, isNeeded: boolean): Part {
  const { app, draft } = flow
  const { say } = app.speech
  const comment = isNeeded
    ? ask(flow, 'comment', say('askComment'), say('askCommentHelp'), { rows: '5' })
    : ask(flow, 'comment', say('askAcknowledgement'), say('askAcknowledgementHelp'), { rows: '3' })
  const chosen = languageOf(draft, app)
  const language = element(
    'select',
    { id: 'endorse-language' },
    languageChoices(app.language, chosen).map(({ tag, name }) =>
      element('option', { value: tag, selected: tag === chosen }, name),
    ),
  )
  listen(language, {
    change: () => {
      draft.language = language.value
      draft.answers.language = language.value
      redraw(flow)
    },
  })
  // What was begun in a language stays in it, also where the page changes to another.
  listen<HTMLElement>(comment.input, {
    input: () => {
      draft.answers.language ||= language.value
    },
  })
  const isMissing = () => isNeeded && draft.answers.comment.trim() === ''
  return {
    made: element('div', {}, [comment.place, labelled(language, say('askLanguage')).place]),
    checks: [() => (isMissing() ? { field: comment, problem: say('askCommentMissing') } : undefined)],
  }
}

const questions = [
  ['uses', 'askUses', 'askUsesHelp'],
  ['evidence', 'askEvidence', 'askEvidenceHelp'],
  ['assessment', 'askAssessment', 'askAssessmentHelp'],
  ['interest', 'askInterest', 'askInterestHelp'],
] as const satisfies readonly (readonly [EndorsementPart, PageKey, PageKey])[]

/** What can be said beyond the comment; unfolded where a request asks for some of it. */
function morePart(flow: Flow): Part {
  const { app, draft } = flow
  const { say } = app.speech
  const asked = askedOf(draft)
  const labelOf = (part: EndorsementPart, label: string) =>
    asked.includes(part) ? say('askedFor', { question: label }) : label
  const standards = standardsPart(flow, labelOf('alignments', say('askStandards')))
  const fields = questions.map(([name, label, help]) =>
    ask(flow, name, labelOf(name, say(label)), say(help), { rows: '3' }),
  )
  const isUsed = draft.alignments.length > 0 || questions.some(([name]) => draft.answers[name] !== '')
  const made = element('details', { open: isUsed || asked.length > 0 }, [
    element('summary', {}, say('askMore')),
    ...fields.map(({ place }) => place),
    standards.made,
  ])
  return { made, checks: standards.checks }
}

function askedOf({ source }: Draft): EndorsementPart[] {
  if (source?.opened.use !== 'answer') return []
  const { asks = [] } = source.opened.document as unknown as EndorsementRequest
  return asks.map((genre) => partByGenre[genre])
}

function periodPart(flow: Flow): Part {
  const { app, draft } = flow
  const { say } = app.speech
  draft.answers.from ||= today()
  const from = ask(flow, 'from', say('askFrom'), undefined, { type: 'date' })
  const until = ask(flow, 'until', say('askUntil'), say('askUntilHelp'), { type: 'date' })
  const isBackwards = () => draft.answers.until !== '' && draft.answers.until < draft.answers.from
  return {
    made: element('div', { class: 'pair' }, [from.place, until.place]),
    checks: [() => (isBackwards() ? { field: until, problem: say('askUntilEarly') } : undefined)],
  }
}

/** The place in a status list, by which an endorsement can be withdrawn. */
function withdrawPart(flow: Flow): Part {
  const { app, draft } = flow
  const { say } = app.speech
  const address = ask(flow, 'listAddress', say('askList'), say('askListHelp'), { spellcheck: 'false' })
  const place = ask(flow, 'listPlace', say('askPlace'), say('askPlaceHelp'), { inputmode: 'numeric' })
  const { answers } = draft
  const isAddress = () => /^https?:\/\/\S+$/.test(answers.listAddress.trim())
  const isPlace = () => /^\d{1,9}$/.test(answers.listPlace.trim())
  const isNone = () => answers.listAddress.trim() === '' && answers.listPlace.trim() === ''
  const made = element('div', {}, [
    element('p', { class: 'hint' }, say('askWithdrawHelp')),
    element('details', { open: !isNone() }, [
      element('summary', {}, say('askWithdraw')),
      address.place,
      place.place,
    ]),
  ])
  return {
    made,
    checks: [
      () => (isNone() || isAddress() ? undefined : { field: address, problem: say('askListWrong') }),
      () => (isNone() || isPlace() ? undefined : { field: place, problem: say('askPlaceWrong') }),
    ],
  }
}
