import { element } from './element'

/** A field with its label, what to know of it, and a place for what is wrong with it. */
export interface Field {
  place: HTMLElement
  input: HTMLInputElement
  /** Says what is wrong, and goes to the field; without a text, that nothing is. */
  complain(text?: string): void
}

/** Makes a field. What is wrong with it is said beside it, and by a screen reader with it. */
export function field(id: string, label: string, hint: string, type: 'text' | 'password' = 'text'): Field {
  const described = { 'aria-describedby': `${id}-hint ${id}-fault` }
  const quiet = { autocomplete: 'off', spellcheck: 'false', autocapitalize: 'off' }
  const input = element('input', { type, id, ...described, ...quiet })
  const fault = element('p', { id: `${id}-fault`, class: 'fault', hidden: true })
  const place = element('div', { class: 'field' }, [
    element('label', { for: id }, label),
    element('p', { id: `${id}-hint`, class: 'hint' }, hint),
    input,
    fault,
  ])
  const complain = (text?: string) => {
    fault.textContent = text ?? ''
    fault.hidden = text === undefined
    input.toggleAttribute('aria-invalid', false)
    if (text === undefined) return
    input.setAttribute('aria-invalid', 'true')
    input.focus()
  }
  return { place, input, complain }
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
export function form(children: readonly (Node | string)[], action: () => unknown): HTMLFormElement {
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
