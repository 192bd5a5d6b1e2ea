import type { Actions } from './actions'
import { actions } from './actions'

/** A question of the page, and what came of it. */
export interface Question {
  id: number
  action: keyof Actions
  values: unknown[]
}
export type Answer = { id: number } & ({ value: unknown } | { refused: string })

/** Answers the questions of the page, one after another. */
export function serve(scope: Pick<Worker, 'postMessage' | 'addEventListener'>): void {
  let last: Promise<unknown> = Promise.resolve()
  scope.addEventListener('message', ({ data }: MessageEvent<Question>) => {
    last = last.then(async () => scope.postMessage(await answer(data)))
  })
}

async function answer({ id, action, values }: Question): Promise<Answer> {
  try {
    const act = actions[action] as (...values: unknown[]) => unknown
    return { id, value: await act(...values) }
  } catch (error) {
    return { id, refused: (error as Error).message }
  }
}
