import { element } from '../dom/element'

/** A place that says why the reader cannot go on; without a text it says nothing. */
export interface Refusal {
  place: HTMLElement
  refuse(text?: string): void
}

export function createRefusal(): Refusal {
  const place = element('p', { class: 'fault refusal', role: 'alert', hidden: true })
  const refuse = (text?: string) => {
    place.textContent = text ?? ''
    place.hidden = text === undefined
  }
  return { place, refuse }
}

/** What was refused in a step is true no more, because something in it was changed. */
export function forgetRefusal(step: HTMLElement): void {
  for (const said of step.querySelectorAll<HTMLElement>('.refusal')) said.hidden = true
}
