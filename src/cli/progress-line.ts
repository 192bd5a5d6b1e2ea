import { host } from './host'
import type { Speech } from './words/speech'

const width = 24
const redrawMilliseconds = 100

/** One line on a terminal that says how far a run is; nothing where standard error is something else. */
export class ProgressLine {
  private readonly host = host()
  private readonly isShown = this.host.stderr.isTTY === true && this.host.env['TERM'] !== 'dumb'
  private readonly start = this.host.now().getTime()
  private drawnAt = 0

  /** @param say - The line, after so many seconds. */
  update(say: (seconds: number) => string): void {
    const now = this.host.now().getTime()
    if (!this.isShown || now - this.drawnAt < redrawMilliseconds) return
    this.drawnAt = now
    this.host.stderr.write(`\r\u001b[K${say((now - this.start) / 1000)}`)
  }

  /** Takes the line away, so that something else can be printed in its place. */
  clear(): void {
    if (!this.isShown || this.drawnAt === 0) return
    this.host.stderr.write('\r\u001b[K')
    this.drawnAt = 0
  }
}

/** A count with separators between thousands. */
export function sayCount(count: number): string {
  return count.toLocaleString('en')
}

/** A bar for a share in 0..1. */
export function sayBar(share: number): string {
  const filled = Math.round(share * width)
  return `[${'█'.repeat(filled)}${'░'.repeat(width - filled)}] ${String(Math.floor(share * 100)).padStart(3)} %`
}

/** How long the rest will take; nothing where that is not known yet. */
export function sayRest(share: number | undefined, seconds: number, say: Speech['say']): string {
  if (share === undefined || share < 0.01 || share === 1) return ''
  const rest = Math.ceil((seconds / share) * (1 - share))
  if (rest < 120) return say('secondsLeft', { number: rest })
  return say('minutesLeft', { number: Math.ceil(rest / 60) })
}
