import type { Finding } from '../problems/problem'
import { severityOf } from '../problems/severity'

/** More findings of one severity than this help no reader, and a hostile document can be wrong in every value. */
export const mostOfEach = 100

/** Collects findings, at most `mostOfEach` of each severity, so that many warnings never hide a finding that decides. */
export class FindingList {
  private readonly deciding: Finding[] = []
  private readonly remarks: Finding[] = []
  private readonly counts = new Map<string, number>()
  private omitted = 0
  /** Pointers to all dropped values, including those whose finding is omitted. */
  readonly dropped = new Set<string>()

  add(finding: Finding): void {
    if (finding.code === 'VALUE_DROPPED') this.dropped.add(finding.pointer)
    const severity = severityOf(finding)
    const count = this.counts.get(severity) ?? 0
    this.counts.set(severity, count + 1)
    if (count >= mostOfEach) this.omitted += 1
    else (severity === 'note' || severity === 'warning' ? this.remarks : this.deciding).push(finding)
  }

  /** Number of all that were added. */
  get size(): number {
    return this.deciding.length + this.remarks.length + this.omitted
  }

  get isEmpty(): boolean {
    return this.deciding.length === 0 && this.remarks.length === 0
  }

  /** Whether there is a finding other than warnings and notes. */
  get hasErrors(): boolean {
    return this.deciding.length > 0
  }

  toArray(): Finding[] {
    const all = [...this.deciding, ...this.remarks]
    if (this.omitted === 0) return all
    return [
      ...all,
      { code: 'PROBLEMS_OMITTED', pointer: '', params: { shown: all.length, more: this.omitted } },
    ]
  }
}
