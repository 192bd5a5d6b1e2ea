import type { App } from '../app'
import { button, element } from '../dom/element'
import { isRefused } from './material'
import type { Result } from './results'
import { countVerdicts, isWaiting } from './results'

/** What a person can do with all results at once. */
interface Actions {
  stop(): void
  save(): void
  clear(): void
}

/** Shows how many files are verified and what came of them, and what can be done with all. */
export function showProgress(
  results: readonly Result[],
  app: App,
  { stop, save, clear }: Actions,
): HTMLElement[] {
  const { say } = app.speech
  const total = results.length
  if (total === 0) return [element('p', { role: 'status' }, say('resultsNone'))]
  const done = total - results.filter(isWaiting).length
  const isRunning = done < total && !isRefused(app.relied)
  const isMany = total > 1
  return [
    element('p', { role: 'status' }, say('progress', { done, total })),
    isRunning &&
      element('progress', { max: `${total}`, value: `${done}`, 'aria-label': say('resultsTitle') }),
    isRunning && button(say('stop'), stop),
    isMany && element('p', {}, sayCounts(results, app)),
    isMany && !isRunning && button(say('saveReports'), save),
    !isRunning && button(say('clearResults'), clear),
  ].filter((each) => each !== false)
}

function sayCounts(results: readonly Result[], { speech: { say } }: App): string {
  const { none, ...verdicts } = countVerdicts(results)
  const others = none > 0 ? [say('countNone', { number: none })] : []
  return [say('countVerdicts', verdicts), ...others].join(' ')
}
