import type { App } from '../app'
import { button, element, listen } from '../dom/element'
import { cameraButton } from './scan'

interface Wishes {
  take: (files: readonly File[]) => Promise<void>
  expect: (recipient: string) => void
  recipient: string
}

/** Makes what a person gives badges with: a place to drop files, a button to choose them, a field for text, and whom to expect. */
export function chooser(app: App, { take, expect, recipient }: Wishes): HTMLElement {
  const { say } = app.speech
  const input = element('input', { type: 'file', multiple: true, id: 'files' })
  listen(input, {
    change: () => {
      void take([...(input.files ?? [])])
      // The same file can be chosen once more.
      input.value = ''
    },
  })
  const pasted = element('textarea', { id: 'pasted', rows: '3', spellcheck: 'false' })
  const takeText = (text: string) => {
    if (text.trim() !== '') void take([new File([text.trim()], say('pastedName'))])
  }
  const expected = element('input', { type: 'text', id: 'expected', value: recipient, autocomplete: 'off' })
  listen(expected, { change: () => expect(expected.value) })
  const made = element('section', { class: 'chooser' }, [
    element('label', { for: 'files', class: 'drop' }, [
      element('strong', {}, say('dropHere')),
      element('span', {}, say('dropHint')),
      input,
    ]),
    cameraButton(app, takeText),
    element('details', {}, [
      element('summary', {}, say('otherWays')),
      element('label', { for: 'pasted' }, say('pasteLabel')),
      pasted,
      button(say('pasteButton'), () => takeText(pasted.value)),
      element('label', { for: 'expected' }, say('expectedLabel')),
      expected,
    ]),
  ])
  return acceptDrops(made, take)
}

/** Takes files that are dropped anywhere on the page while the element is on it. */
function acceptDrops<E extends HTMLElement>(target: E, take: Wishes['take']): E {
  const listener = (event: DragEvent) => {
    if (!target.isConnected) return stopListening()
    event.preventDefault()
    document.body.classList.toggle('dragging', event.type === 'dragover')
    if (event.type === 'drop') void take([...(event.dataTransfer?.files ?? [])])
  }
  const events = ['dragover', 'dragleave', 'drop'] as const
  const stopListening = () => {
    for (const name of events) removeEventListener(name, listener)
  }
  for (const name of events) addEventListener(name, listener)
  return target
}
