import type { ShardJob } from 'quality-label/platform'
import { jobKey } from 'quality-label/platform'
import type { Engine, HandleJob, RunningWorker } from './engine'

/** A queue within the process, for one process: one shard at a time, and a failed one again after a wait. */
export class InProcessEngine implements Engine {
  private readonly waiting = new Map<string, ShardJob>()
  private readonly timers = new Set<NodeJS.Timeout>()
  private readonly failures = new Map<string, number>()
  private wake: () => void = () => {}
  private isClosed = false
  private active = 0

  constructor(private readonly onError: (error: unknown, job: ShardJob) => void) {}

  async add(jobs: readonly ShardJob[]): Promise<void> {
    for (const job of jobs) this.waiting.set(jobKey(job), job)
    this.wake()
  }

  work(handle: HandleJob): RunningWorker {
    const stop = new AbortController()
    const running = this.run(handle, stop.signal)
    return {
      close: async () => {
        stop.abort(new Error('The worker stops'))
        this.wake()
        await running
      },
    }
  }

  private async run(handle: HandleJob, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const [next] = this.waiting
      if (next === undefined) {
        await new Promise<void>((resolve) => {
          this.wake = resolve
        })
        continue
      }
      const [key, job] = next
      this.waiting.delete(key)
      this.active += 1
      try {
        await handle(job, signal)
        this.failures.delete(key)
      } catch (error) {
        if (!signal.aborted) this.tryLater(key, job, error)
      }
      this.active -= 1
    }
  }

  private tryLater(key: string, job: ShardJob, error: unknown): void {
    this.onError(error, job)
    const failures = (this.failures.get(key) ?? 0) + 1
    this.failures.set(key, failures)
    const wait = Math.min(1000 * 2 ** (failures - 1), 60_000) * (0.5 + Math.random() / 2)
    const timer = setTimeout(() => {
      this.timers.delete(timer)
      if (!this.isClosed) void this.add([job])
    }, wait)
    timer.unref()
    this.timers.add(timer)
  }

  async ping(): Promise<void> {
    if (this.isClosed) throw new Error('The engine is closed')
  }

  async counts(): Promise<Record<string, number>> {
    return { waiting: this.waiting.size, active: this.active, delayed: this.timers.size }
  }

  async close(): Promise<void> {
    this.isClosed = true
    for (const timer of this.timers) clearTimeout(timer)
    this.wake()
  }
}
