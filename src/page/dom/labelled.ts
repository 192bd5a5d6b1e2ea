import type { Attributes } from './element'
import { element, listen } from './element'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** A control with its label, and the place beside it for what is wrong with its value. */
export interface Field<C extends Control> {
  made: HTMLElement
  control: C
  /** Says what is wrong and moves there; with nothing, takes back what was said. */
  refuse(problem?: string): void
}

/** Puts a label, short help and a place for an error around a control, which must have an id. */
export function field<C extends Control>(control: C, label: string, help?: string): Field<C> {
  const { id } = control
  const error = element('p', { id: `${id}-error`, class: 'error' })
  control.setAttribute('aria-describedby', `${help === undefined ? '' : `${id}-help `}${id}-error`)
  const made = element('div', { class: 'field' }, [
    element('label', { for: id }, label),
    help !== undefined && element('p', { id: `${id}-help`, class: 'help' }, help),
    control,
    error,
  ])
  const refuse = (problem = '') => {
    error.textContent = problem
    control.setAttribute('aria-invalid', String(problem !== ''))
    // It may be in a part that is folded.
    for (let fold = control.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      if (problem !== '') fold.open = true
    if (problem !== '') control.focus()
  }
  return { made, control, refuse }
}

/** Makes a field for a line or, with `rows`, for a text; what is written is given on as it is written. */
export function textField(
  { rows, value, ...attributes }: Attributes & { id: string; value: string; rows?: string },
  label: string,
  help: string | undefined,
  write: (text: string) => void,
): Field<HTMLInputElement | HTMLTextAreaElement> {
  const control = rows
    ? element('textarea', { ...attributes, rows })
    : element('input', { type: 'text', autocomplete: 'off', ...attributes })
  control.value = value
  const made = field<HTMLInputElement | HTMLTextAreaElement>(control, label, help)
  const take = () => {
    write(control.value)
    made.refuse()
  }
  listen<HTMLElement>(control, { input: take })
  return made
}

/** Makes a field that opens one file. The same file can be chosen once more. */
export function fileField(
  id: string,
  label: string,
  help: string | undefined,
  take: (file: File) => void,
): Field<HTMLInputElement> {
  const control = element('input', { type: 'file', id })
  listen(control, {
    change: () => {
      const [file] = control.files ?? []
      control.value = ''
      if (file) take(file)
    },
  })
  return field(control, label, help)
}
