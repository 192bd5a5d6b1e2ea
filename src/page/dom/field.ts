import type { Attributes } from './element'
import { element, listen } from './element'
import { typed } from './typed'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** A field with its label, what to know of it, and a place for what is wrong with it. */
export interface Field<C extends Control = HTMLInputElement> {
  place: HTMLElement
  input: C
  /** Says what is wrong, and goes to the field; without a text, that nothing is. */
  complain(text?: string): void
}

/** Puts a label, a hint and a place for what is wrong around an input that has an id. A screen reader says them with it. */
export function labelled<C extends Control>(input: C, label: string, hint?: string): Field<C> {
  const { id } = input
  const fault = element('p', { id: `${id}-fault`, class: 'fault', hidden: true })
  input.setAttribute('aria-describedby', `${hint === undefined ? '' : `${id}-hint `}${id}-fault`)
  const place = element('div', { class: 'field' }, [
    element('label', { for: id }, label),
    hint !== undefined && element('p', { id: `${id}-hint`, class: 'hint' }, hint),
    input,
    fault,
  ])
  const complain = (text?: string) => {
    fault.textContent = text ?? ''
    fault.hidden = text === undefined
    input.removeAttribute('aria-invalid')
    if (text === undefined) return
    input.setAttribute('aria-invalid', 'true')
    goToField(input)
  }
  return { place, input, complain }
}

/** Makes a field for a line. */
export function field(id: string, label: string, hint: string, type: 'text' | 'password' = 'text'): Field {
  const quiet = { autocomplete: 'off', spellcheck: 'false', autocapitalize: 'off', [typed]: true }
  return labelled(element('input', { type, id, ...quiet }), label, hint)
}

/** How a field for an answer begins; with `rows` it is for a text of several lines. */
type AnswerAttributes = Attributes & { id: string; value: string; rows?: string }
export type AnswerField = Field<HTMLInputElement | HTMLTextAreaElement>

/** Makes a field whose value is kept as it is written. */
export function answerField(
  { rows, value, ...attributes }: AnswerAttributes,
  label: string,
  hint: string | undefined,
  keep: (text: string) => void,
): AnswerField {
  const input = rows
    ? element('textarea', { ...attributes, rows })
    : element('input', { type: 'text', autocomplete: 'off', ...attributes })
  input.value = value
  const made: AnswerField = labelled(input, label, hint)
  const take = () => {
    keep(input.value)
    made.complain()
  }
  listen<HTMLElement>(input, { input: take })
  return made
}

/** Goes to a field, also where it is in a part that is folded. */
export function goToField(input: HTMLElement): void {
  unfold(input)
  input.focus()
}

function unfold(input: HTMLElement): void {
  const fold = input.closest('details:not([open])')
  if (!(fold instanceof HTMLDetailsElement)) return
  fold.open = true
  unfold(fold)
}

/** Makes a box to tick that shows what is typed into fields of passphrases. */
export function showTyped(id: string, label: string, inputs: readonly HTMLInputElement[]): HTMLElement {
  const box = element('input', { type: 'checkbox', id })
  box.addEventListener('change', () => {
    for (const input of inputs) input.type = box.checked ? 'text' : 'password'
  })
  return element('label', { for: id, class: 'tick' }, [box, ' ', label])
}

/** Makes a form that does something when it is sent, by its button or the Enter key. */
export function form(
  children: readonly (Node | string | undefined | false)[],
  action: () => unknown,
): HTMLFormElement {
  const made = element('form', { novalidate: true }, children)
  made.addEventListener('submit', (event) => {
    event.preventDefault()
    void action()
  })
  return made
}

/** Makes a heading that can be gone to. */
export function heading(level: 'h2' | 'h3', text: string): HTMLHeadingElement {
  return element(level, { tabindex: '-1' }, text)
}
