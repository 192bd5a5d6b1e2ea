import { goToField } from './field'
import { typed } from './typed'

/**
 * Shows other elements in a place, made by `make`. What comes about after a wait comes while people type: a field that is there again
 * keeps what was typed into it, and the element that had the focus has it again, with what was selected.
 */
export function drawAnew(place: Element, make: () => readonly (Node | string)[]): void {
  const focused = focusIn(place)
  const texts = new Map([...typedIn(place)].map(({ id, value }) => [id, value]))
  place.replaceChildren(...make())
  for (const field of typedIn(place)) field.value ||= texts.get(field.id) ?? ''
  focused?.returnTo(place)
}

function typedIn(place: Element): NodeListOf<HTMLInputElement | HTMLTextAreaElement> {
  return place.querySelectorAll(`[${typed}]`)
}

function focusIn(place: Element): { returnTo(place: Element): void } | undefined {
  const { activeElement } = document
  if (!(activeElement instanceof HTMLElement) || !place.contains(activeElement)) return undefined
  const name = nameOf(activeElement)
  const selection = isText(activeElement) ? selectionOf(activeElement) : undefined
  const returnTo = (drawn: Element) => {
    const again = [...drawn.querySelectorAll<HTMLElement>(activeElement.tagName)].find(
      (each) => nameOf(each) === name,
    )
    if (!again) return
    goToField(again)
    if (selection && isText(again)) again.setSelectionRange(...selection)
  }
  return { returnTo }
}

/** Two elements are the same to a reader that have one id, or the same text. */
function nameOf({ id, textContent, ariaLabel }: Element): string {
  return id || (ariaLabel ?? textContent ?? '')
}

type Selection = [number, number, 'forward' | 'backward' | 'none']

function selectionOf(field: HTMLInputElement | HTMLTextAreaElement): Selection | undefined {
  const { selectionStart, selectionEnd, selectionDirection } = field
  // Fields for dates and files have none.
  if (selectionStart === null || selectionEnd === null) return undefined
  return [selectionStart, selectionEnd, selectionDirection ?? 'none']
}

function isText(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
}

/**
 * Notes where the reader is, before a wait.
 *
 * @returns Whether they are still there, or nowhere. Who went on to another field, or writes, is not called away. To be asked after drawing.
 */
export function watchReader(): () => boolean {
  const placeOf = () => {
    const { activeElement } = document
    if (!activeElement || activeElement === document.body) return undefined
    return [activeElement.tagName, nameOf(activeElement), textOf(activeElement)].join('\n')
  }
  const was = placeOf()
  return () => {
    const is = placeOf()
    return is === undefined || is === was
  }
}

function textOf(element: Element): string {
  return isText(element) && element.type !== 'file' ? element.value : ''
}
