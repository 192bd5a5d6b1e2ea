import type { Language } from '../problems/find-language'
import type { BuiltIn } from './file/built-in'
import type { Speech } from './speech'
import type { Relied } from './verify/material'
import type { AskWorker } from './worker/start-worker'

/** What every part of the page has. */
export interface App {
  readonly builtIn: BuiltIn
  readonly ask: AskWorker
  language: Language
  speech: Speech
  /** Whom and what the tasks rely on. */
  relied: Relied
}

/** One thing that people do on the page. It keeps what they did while they look at another, and when the language changes. */
export interface Task {
  name: 'verify' | 'sign' | 'endorse'
  /** Makes the elements anew, in the language of the app. */
  render(): HTMLElement
  /** Goes to a part of it, by the name that follows the task in the address: `#sign/key`. */
  open?(part: string): void
  /** Forgets what must not outlast the task, such as a key. */
  leave?(): void
}
