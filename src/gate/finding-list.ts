import { severityOf } from '../model/problems/describe-problem'
import type { Finding } from '../model/problems/problem'

/** Nobody reads more, and a hostile document can be wrong in every value. */
export const mostOfEach = 100

/** Findings as they come up, of each severity only so many as somebody may read: many of one never hide one that decides. */
export class FindingList {
  private readonly errors: Finding[] = []
  private readonly notes: Finding[] = []
  private readonly counts = new Map<string, number>()
  private omitted = 0

  add(finding: Finding): void {
    const severity = severityOf(finding)
    const count = this.counts.get(severity) ?? 0
    this.counts.set(severity, count + 1)
    if (count >= mostOfEach) this.omitted += 1
    else (severity === 'note' ? this.notes : this.errors).push(finding)
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
