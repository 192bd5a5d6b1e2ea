import type { App, Task } from '../app'
import { element, listen } from '../dom/element'
import type { PageKey } from '../words/catalogue'
import { createKeyPart } from './key-part'
import { createMergePart } from './merge-part'
import type { Part } from './part'
import { createSignPart } from './sign-document'

const names = { sign: 'partSign', merge: 'partMerge', key: 'partKey' } as const satisfies Record<
  string,
  PageKey
>
type PartName = keyof typeof names

/** Signs documents, joins signed copies and makes keys. */
export function createSignTask(app: App): Task {
  const parts: Record<PartName, Part> = {
    sign: createSignPart(app),
    merge: createMergePart(app),
    key: createKeyPart(app),
  }
  let chosen: PartName = 'sign'
  const place = element('div')

  function choose(name: PartName): void {
    parts[chosen].leave?.()
    chosen = name
    place.replaceChildren(parts[chosen].render())
  }

  function choice(name: PartName): HTMLElement {
    const id = `part-${name}`
    const input = element('input', { type: 'radio', name: 'part', id, checked: name === chosen })
    listen(input, { change: () => choose(name) })
    return element('label', { for: id, class: 'tick' }, [input, ' ', app.speech.say(names[name])])
  }

  function render(): HTMLElement {
    const { say } = app.speech
    place.replaceChildren(parts[chosen].render())
    return element('div', { class: 'sign' }, [
      element('h1', {}, say('taskSign')),
      element('p', {}, say('signIntro')),
      element('fieldset', { class: 'choice' }, [
        element('legend', {}, say('signWhat')),
        ...(Object.keys(names) as PartName[]).map(choice),
      ]),
      place,
    ])
  }

  const open = (part: string) => {
    if (isPart(part)) chosen = part
  }

  return { name: 'sign', render, open, leave: () => parts[chosen].leave?.() }
}

function isPart(name: string): name is PartName {
  return Object.hasOwn(names, name)
}
