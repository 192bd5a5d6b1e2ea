import type { Finding } from '../problems/problem'
import { severityOf } from '../problems/severity'

/** Nobody reads more, and a hostile document can be wrong in every value. */
export const mostOfEach = 100

/** Findings as they come up, of each severity only so many as somebody may read: many of one never hide one that decides. */
export class FindingList {
  private readonly deciding: Finding[] = []
  private readonly told: Finding[] = []
  private readonly counts = new Map<string, number>()
  private omitted = 0
  /** Where something was dropped: each place, however many are told of. */
  readonly dropped = new Set<string>()

  add(finding: Finding): void {
    if (finding.code === 'VALUE_DROPPED') this.dropped.add(finding.pointer)
    const severity = severityOf(finding)
    const count = this.counts.get(severity) ?? 0
    this.counts.set(severity, count + 1)
    if (count >= mostOfEach) this.omitted += 1
    else (severity === 'note' || severity === 'warning' ? this.told : this.deciding).push(finding)
  }

  get isEmpty(): boolean {
    return this.deciding.length === 0 && this.told.length === 0
  }

  /** Whether anything but warnings and notes was found. */
  get hasErrors(): boolean {
    return this.deciding.length > 0
  }

  toArray(): Finding[] {
    const all = [...this.deciding, ...this.told]
    if (this.omitted === 0) return all
    return [
      ...all,
      { code: 'PROBLEMS_OMITTED', pointer: '', params: { shown: all.length, more: this.omitted } },
    ]
  }
}
