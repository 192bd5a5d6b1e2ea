import { element, listen } from './element'

interface Wishes {
  id: string
  title: string
  hint: string
  multiple?: boolean
  take: (files: readonly File[]) => unknown
}

/** Makes a place to drop files on, with a button to choose them. */
export function fileDrop({ id, title, hint, multiple = false, take }: Wishes): HTMLElement {
  const input = element('input', { type: 'file', multiple, id })
  listen(input, {
    change: () => {
      void take([...(input.files ?? [])])
      // The same file can be chosen once more.
      input.value = ''
    },
  })
  const made = element('label', { for: id, class: 'drop' }, [
    element('strong', {}, title),
    element('span', {}, hint),
    input,
  ])
  return acceptDrops(made, take)
}

/** Takes files that are dropped on the element, or anywhere on the page where it is the first such element. */
function acceptDrops<E extends HTMLElement>(target: E, take: Wishes['take']): E {
  const listener = (event: DragEvent) => {
    if (!target.isConnected) return stopListening()
    event.preventDefault()
    if (zoneOf(event) !== target) return
    document.body.classList.toggle('dragging', event.type === 'dragover')
    if (event.type === 'drop') void take([...(event.dataTransfer?.files ?? [])])
  }
  const zoneOf = ({ target: place }: DragEvent) =>
    (place instanceof Element && place.closest('.drop')) || document.querySelector('.drop')
  const events = ['dragover', 'dragleave', 'drop'] as const
  const stopListening = () => {
    for (const name of events) removeEventListener(name, listener)
  }
  for (const name of events) addEventListener(name, listener)
  return target
}
