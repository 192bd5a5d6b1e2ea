import { encodeUtf8 } from '../core/bytes'
import type { Language } from '../problems/find-language'
import { findLanguage, languages } from '../problems/find-language'
import type { App, Task } from './app'
import { groupedDigest } from './dom/digest'
import { drawAnew } from './dom/draw-anew'
import { element, listen } from './dom/element'
import { createEndorseTask } from './endorse/task'
import type { BuiltIn } from './file/built-in'
import { builtInId } from './file/built-in'
import { createSignTask } from './sign/task'
import { loadSpeech } from './speech'
import { builtInMaterial } from './verify/material'
import { createVerifyTask } from './verify/task'
import { tellWorker } from './verify/tell-worker'
import { startWorker } from './worker/start-worker'

const taskNames = { verify: 'taskVerify', sign: 'taskSign', endorse: 'taskEndorse' } as const

const ownNames: Readonly<Record<Language, string>> = {
  ...{ en: 'English', fi: 'Suomi', de: 'Deutsch', lt: 'Lietuvių' },
  ...{ it: 'Italiano', es: 'Español', fr: 'Français', nl: 'Nederlands' },
}

/** Shows the page. */
export async function start(script: string): Promise<void> {
  const builtIn = JSON.parse(document.getElementById(builtInId)?.textContent ?? '{}') as BuiltIn
  const language = firstLanguage([builtIn.language, ...navigator.languages])
  const app: App = {
    ...{ builtIn, language, ask: startWorker(script), speech: await loadSpeech(language) },
    relied: builtInMaterial(builtIn),
  }
  // Before anything is dropped: an older bundle must not come first, in any task.
  await tellWorker(app)
  const tasks: Task[] = [createVerifyTask(app), createSignTask(app), createEndorseTask(app)]
  const digest = groupedDigest(encodeUtf8(script))
  let shown: Task | undefined
  const show = () => {
    document.documentElement.lang = app.language
    document.title = app.speech.say('pageTitle')
    const [asked, part] = location.hash.slice(1).split('/')
    const task = tasks.find(({ name }) => name === asked) ?? (tasks[0] as Task)
    // Another language leaves the part as it is.
    if (shown !== task && part !== undefined) task.open?.(part)
    if (shown !== task) shown?.leave?.()
    shown = task
    const change = async (chosen: Language) => {
      app.speech = await loadSpeech(chosen)
      app.language = chosen
      show()
      if (document.activeElement === document.body) document.getElementById('language')?.focus()
    }
    drawAnew(document.body, () => [
      element('a', { href: '#content', class: 'skip' }, app.speech.say('skipToContent')),
      header(app, tasks, task, change),
      element('main', { id: 'content', tabindex: '-1' }, task.render()),
      footer(app, digest),
    ])
  }
  // A page that the browser goes back to is shown as it was, without the key.
  addEventListener('pagehide', () => shown?.leave?.())
  addEventListener('pageshow', ({ persisted }) => persisted && show())
  addEventListener('hashchange', () => location.hash !== '#content' && show())
  show()
}

function firstLanguage(tags: readonly (string | undefined)[]): Language {
  for (const tag of tags) {
    const primary = tag?.split('-')[0]
    if (languages.some((known) => known === primary)) return findLanguage(primary ?? 'en')
  }
  return 'en'
}

function header(
  { speech, language }: App,
  tasks: readonly Task[],
  shown: Task,
  change: (language: Language) => unknown,
): HTMLElement {
  const links = tasks.map(({ name }) =>
    element(
      'a',
      { href: `#${name}`, 'aria-current': name === shown.name && 'page' },
      speech.say(taskNames[name]),
    ),
  )
  const choice = element(
    'select',
    { id: 'language' },
    languages.map((tag) =>
      element('option', { value: tag, lang: tag, selected: tag === language }, ownNames[tag]),
    ),
  )
  listen(choice, { change: () => change(findLanguage(choice.value)) })
  return element('header', {}, [
    element('nav', { 'aria-label': speech.say('pageTitle') }, links),
    element('label', { for: 'language', class: 'visually-hidden' }, speech.say('language')),
    choice,
  ])
}

function footer({ speech, builtIn: { version } }: App, digest: string): HTMLElement {
  const line = 'quality-label page --check FILE'
  return element('footer', {}, [
    element('p', {}, speech.say('offlineNote')),
    element('p', { class: 'about' }, [speech.say('aboutPage', { version, digest })]),
    element('p', { class: 'about' }, [speech.say('aboutCheck', { line })]),
  ])
}
