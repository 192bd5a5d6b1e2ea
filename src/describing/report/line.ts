import type { Verdict } from '../../index'
import type { Speech } from '../speech'

/** What a line says by its look: a verdict, neither yes nor no, something to do, or something to beware of. */
export type Mark = Verdict | 'neutral' | 'advice' | 'warning'

/** A line of a report, cleaned. */
export interface Line {
  mark?: Mark
  /** What it is about, where the lines of a part are a table. */
  name?: string
  text: string
  /** Whether it belongs to the line above it. */
  isBelow?: true
}

/** The lines of a report that answer one question. */
export interface Part {
  title: string
  lines: readonly Line[]
}

/** How a report is shown: the words of a language, how a name of the trust material is shown, and what its reader can do. */
export interface ReportVoice extends Speech {
  sayName(name: string): string
  /** Says what a reader of this host can do about a problem: the hint of the library, cleaned, and how this host does it. */
  sayHint(problem: { code: string; hint: string }): string
  /** Whether places in the JSON are named; by default they are. */
  showsPlaces?: boolean
}

export function below(text: string): Line {
  return { text, isBelow: true }
}

/** A part without lines says nothing. */
export function someParts(parts: readonly Part[]): Part[] {
  return parts.filter(({ lines }) => lines.length > 0)
}
