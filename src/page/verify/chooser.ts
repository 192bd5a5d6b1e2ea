import type { App } from '../app'
import { button, element, listen } from '../dom/element'
import { fileDrop } from '../dom/file-drop'
import { typed } from '../dom/typed'
import { cameraButton } from './scan'

interface Wishes {
  take: (files: readonly File[]) => Promise<void>
  expect: (recipient: string) => void
  recipient: string
}

/** Makes what a person gives badges with: a place to drop files, a button to choose them, a field for text, and whom to expect. */
export function chooser(app: App, { take, expect, recipient }: Wishes): HTMLElement {
  const { say } = app.speech
  const pasted = element('textarea', { id: 'pasted', rows: '3', spellcheck: 'false', [typed]: true })
  const takeText = (text: string) => {
    if (text.trim() !== '') void take([new File([text.trim()], say('pastedName'))])
  }
  const expected = element('input', { type: 'text', id: 'expected', value: recipient, autocomplete: 'off' })
  listen(expected, { input: () => expect(expected.value) })
  return element('section', { class: 'chooser' }, [
    fileDrop({ id: 'files', title: say('dropHere'), hint: say('dropHint'), multiple: true, take }),
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
}
