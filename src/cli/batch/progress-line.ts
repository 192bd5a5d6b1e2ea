import type { BatchProgress } from '../../issuing/batch/index'
import { host } from '../host'

const width = 24
const redrawMilliseconds = 100

/** One line on a terminal that says how far a batch is; nothing where standard error is something else. */
export class ProgressLine {
  private readonly host = host()
  private readonly isShown = this.host.stderr.isTTY === true && this.host.env['TERM'] !== 'dumb'
  private readonly start = this.host.now().getTime()
  private drawnAt = 0

  /** @param share - How much of the input has been read, in 0..1, where that is known. */
  update(progress: BatchProgress, share: number | undefined): void {
    const now = this.host.now().getTime()
    if (!this.isShown || now - this.drawnAt < redrawMilliseconds) return
    this.drawnAt = now
    this.host.stderr.write(`\r\u001b[K${sayProgress(progress, share, (now - this.start) / 1000)}`)
  }

  /** Takes the line away, so that something else can be printed in its place. */
  clear(): void {
    if (!this.isShown || this.drawnAt === 0) return
    this.host.stderr.write('\r\u001b[K')
    this.drawnAt = 0
  }
}

/** The line in words: a bar where the share is known, what came of the items so far, how fast, and how long it will take. */
export function sayProgress(
  { done, issued, failed, skipped }: BatchProgress,
  share: number | undefined,
  seconds: number,
): string {
  const counts = [
    `${sayCount(issued)} issued`,
    ...(failed > 0 ? [`${sayCount(failed)} failed`] : []),
    ...(skipped > 0 ? [`${sayCount(skipped)} skipped`] : []),
  ].join(', ')
  const rate = seconds > 0 ? `${sayCount(Math.round(done / seconds))}/s` : ''
  return [...(share === undefined ? [] : [sayBar(share)]), counts, rate, sayRest(share, seconds)]
    .filter((part) => part !== '')
    .join('  ')
}

/** A count with separators between thousands. */
export function sayCount(count: number): string {
  return count.toLocaleString('en')
}

function sayBar(share: number): string {
  const filled = Math.round(share * width)
  return `[${'█'.repeat(filled)}${'░'.repeat(width - filled)}] ${String(Math.floor(share * 100)).padStart(3)} %`
}

function sayRest(share: number | undefined, seconds: number): string {
  if (share === undefined || share < 0.01 || share === 1) return ''
  const rest = Math.ceil((seconds / share) * (1 - share))
  return rest < 120 ? `${rest} s left` : `${Math.ceil(rest / 60)} min left`
}
