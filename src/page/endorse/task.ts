import type { App, Task } from '../app'
import { drawAnew } from '../dom/draw-anew'
import { element } from '../dom/element'
import { createKeyPanel } from '../keys/key-panel'
import { doneStep } from './done-step'
import type { Draft, Flow, StepName } from './draft'
import { newDraft } from './draft'
import { lookStep } from './look-step'
import { speakAnew } from './open-source'
import { forgetRefusal } from './refusal'
import { sayStep } from './say-step'
import { unsettle } from './unsettle'
import { whatStep } from './what-step'
import { whoStep } from './who-step'

interface Step {
  /** Whether people write in it. */
  hasFields?: true
  /** Whether it can be done, where those before it can. */
  isOpen(draft: Draft): boolean
  render(flow: Flow): HTMLElement
}

const steps: Readonly<Record<StepName, Step>> = {
  what: { isOpen: ({ signed }) => signed === undefined, render: whatStep },
  who: {
    isOpen: ({ source }) => source !== undefined && source.opened.refused === undefined,
    render: whoStep,
    hasFields: true,
  },
  say: { isOpen: ({ by }) => by !== undefined, render: sayStep, hasFields: true },
  look: { isOpen: ({ drawn }) => drawn !== undefined, render: lookStep },
}
const order = Object.keys(steps) as StepName[]

/** Endorses a badge, an achievement or a profile, or acknowledges an endorsement. */
export function createEndorseTask(app: App): Task {
  const draft = newDraft()
  const make = () => element('div')
  const places = { what: make(), who: make(), say: make(), look: make() }
  const done = make()
  const keyPanel = createKeyPanel(app, {
    documentOf: () => undefined,
    changed: () => {
      forgetRefusal(places.who)
      places.who.querySelector('.no-key')?.toggleAttribute('hidden', keyPanel.usable() !== undefined)
      unsettle(flow)
    },
    isWithin: true,
  })
  const flow: Flow = { app, draft, keyPanel, show, tellAnew, finish }
  let shownIn = app.language

  function show(from: StepName, goes = () => false): void {
    const first = order.indexOf(from)
    let isOpen = order.slice(0, first).every((name) => steps[name].isOpen(draft))
    for (const name of order.slice(first)) {
      isOpen &&= steps[name].isOpen(draft)
      draw(name, isOpen)
    }
    if (goes()) goTo(places[from])
  }

  function draw(name: StepName, isOpen: boolean): void {
    drawAnew(places[name], () => (isOpen ? [steps[name].render(flow)] : []))
  }

  function tellAnew(): void {
    for (const name of order) if (!steps[name].hasFields && places[name].hasChildNodes()) draw(name, true)
  }

  function finish(): void {
    show('what')
    done.replaceChildren(...(draft.signed ? [doneStep(flow)] : []))
    goTo(draft.signed ? done : places.what)
  }

  function render(): HTMLElement {
    const { say } = app.speech
    if (draft.signed) done.replaceChildren(doneStep(flow))
    show('what')
    if (shownIn !== app.language) void speakAnew(flow)
    shownIn = app.language
    return element('div', { class: 'endorse' }, [
      element('h1', {}, say('taskEndorse')),
      element('p', {}, say('endorseIntro')),
      ...order.map((name) => places[name]),
      done,
    ])
  }

  function leave(): void {
    keyPanel.forget()
    delete draft.by
    delete draft.drawn
  }

  return { name: 'endorse', render, leave }
}

function goTo(place: HTMLElement): void {
  place.querySelector<HTMLElement>('h2')?.focus()
}
