import { severityOf } from '../model/problems/describe-problem'
import type { Finding } from '../model/problems/problem'

/** Nobody reads more, and a hostile document can be wrong in every value. */
export const mostOfEach = 100

/** Findings as they come up, of errors and of notes only so many as somebody may read. */
export class FindingList {
  private readonly errors: Finding[] = []
  private readonly notes: Finding[] = []
  private omitted = 0

  add(finding: Finding): void {
    const list = severityOf(finding) === 'note' ? this.notes : this.errors
    if (list.length < mostOfEach) list.push(finding)
    else this.omitted += 1
  }

  get isEmpty(): boolean {
    return this.errors.length === 0 && this.notes.length === 0
  }

  /** Whether anything but notes was found. */
  get hasErrors(): boolean {
    return this.errors.length > 0
  }

  toArray(): Finding[] {
    const all = [...this.errors, ...this.notes]
    if (this.omitted === 0) return all
    return [
      ...all,
      { code: 'PROBLEMS_OMITTED', pointer: '', params: { shown: all.length, more: this.omitted } },
    ]
  }
}
