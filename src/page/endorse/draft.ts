import type { Profile } from '../../model/generated/documents'
import type { App } from '../app'
import type { KeyPanel } from '../keys/key-panel'
import type { Report } from '../worker/actions'
import type { Drawn, Opened } from '../worker/endorsing'

/** What an endorser writes, by question; all of it is text. */
export interface Answers {
  comment: string
  uses: string
  evidence: string
  assessment: string
  interest: string
  /** As chosen, or as it was when the comment was begun; empty until then. */
  language: string
  /** Days, as a field for dates writes them. */
  from: string
  until: string
  listAddress: string
  listPlace: string
}

/** An endorsement, or acknowledgement, as far as it is. It is in memory only. */
export interface Draft {
  /** Counts what was taken. */
  turn: number
  /** Counts what was changed of what will be signed: what was drawn up before a change is not shown. */
  changes: number
  /** What was opened, and the file that it came from. */
  source?: { file: File; opened: Opened; report?: Report | string }
  /** Why the last file could not be opened. */
  refused?: string
  /** Names of the files that help to verify it. */
  helpers: string[]
  name: string
  profile?: Profile
  /** Id of the key of who endorses, once that is settled. */
  by?: string
  /** The language that the writer chose last: it is proposed for what is endorsed next. */
  language?: string
  answers: Answers
  alignments: { name: string; address: string }[]
  drawn?: Drawn
  /** The file that was saved, and the id of the key that signed it. */
  signed?: { name: string; text: string; by: string }
}

export function newDraft(): Draft {
  return {
    ...{ turn: 0, changes: 0, name: '', helpers: [], alignments: [] },
    answers: noAnswers(),
  }
}

export function noAnswers(): Answers {
  const texts = { comment: '', uses: '', evidence: '', assessment: '', interest: '', language: '' }
  return { ...texts, from: '', until: '', listAddress: '', listPlace: '' }
}

/** What a step of the task has, and how it goes on. */
export interface Flow {
  app: App
  draft: Draft
  keyPanel: KeyPanel
  /** Shows a step anew, and those after it; then goes to its heading where `goes` says so. */
  show(step: StepName, goes?: () => boolean): void
  /** Says anew what was opened and what will be signed; the steps in which people write stay as they are. */
  tellAnew(): void
  /** Goes to what is done; or to the first step, where nothing is. */
  finish(): void
}

export type StepName = 'what' | 'who' | 'say' | 'look'
