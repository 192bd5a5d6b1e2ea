import type { Actions } from './actions'
import type { Answer } from './serve'

/** Asks the worker to do something, and waits for what comes of it. */
export type AskWorker = <Name extends keyof Actions>(
  action: Name,
  ...values: Parameters<Actions[Name]>
) => Promise<Awaited<ReturnType<Actions[Name]>>>

/**
 * Starts a worker that runs the script of this page, so that the page stays responsive.
 *
 * @param script - Text of the script: a page that was opened from a file can load no other.
 */
export function startWorker(script: string): AskWorker {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  const worker = new Worker(address)
  const waiting = new Map<number, (answer: Answer) => void>()
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.id)?.(data)
    waiting.delete(data.id)
  })
  let next = 0
  return async (action, ...values) => {
    const id = next++
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve))
    worker.postMessage({ id, action, values })
    const answer = await answered
    if ('refused' in answer) throw new Error(answer.refused)
    return answer.value as never
  }
}
