import type { App, Task } from '../app'
import { element } from '../dom/element'
import { doneStep } from './done-step'
import type { Draft, Flow, StepName } from './draft'
import { newDraft } from './draft'
import { lookStep } from './look-step'
import { speakAnew } from './open-source'
import { sayStep } from './say-step'
import { whatStep } from './what-step'
import { whoStep } from './who-step'

interface Step {
  /** Whether it is its turn. */
  isOpen(draft: Draft): boolean
  render(flow: Flow): HTMLElement
}

const steps: Readonly<Record<StepName, Step>> = {
  what: { isOpen: () => true, render: whatStep },
  who: {
    isOpen: ({ source }) => source !== undefined && source.opened.refused === undefined,
    render: whoStep,
  },
  say: { isOpen: ({ isKnown }) => isKnown, render: sayStep },
  look: { isOpen: ({ drawn }) => drawn !== undefined, render: lookStep },
  done: { isOpen: ({ signed }) => signed !== undefined, render: doneStep },
}
const order = Object.keys(steps) as StepName[]

/** Endorses a badge, an achievement or a profile, or acknowledges an endorsement. */
export function createEndorseTask(app: App): Task {
  const draft = newDraft()
  const make = () => element('div')
  const places = { what: make(), who: make(), say: make(), look: make(), done: make() }
  const flow: Flow = { app, draft, show }
  let shownIn = app.language

  function show(from: StepName, goes = false): void {
    const first = order.indexOf(from)
    const earlier = order.slice(0, first).every((name) => steps[name].isOpen(draft))
    let isOpen = earlier
    for (const name of order.slice(first)) {
      isOpen &&= steps[name].isOpen(draft)
      places[name].replaceChildren(...(isOpen ? [steps[name].render(flow)] : []))
    }
    if (goes) places[from].querySelector<HTMLElement>('h2')?.focus()
  }

  function render(): HTMLElement {
    const { say } = app.speech
    show('what')
    if (shownIn !== app.language) void speakAnew(flow)
    shownIn = app.language
    return element('div', { class: 'endorse' }, [
      element('h1', {}, say('taskEndorse')),
      element('p', {}, say('endorseIntro')),
      ...order.map((name) => places[name]),
    ])
  }

  return { name: 'endorse', render }
}
