import { element } from '../dom/element'
import type { StepName } from './draft'

/** Makes a step of the task, with a heading to which the reader goes. */
export function stepSection(
  name: StepName | 'done',
  title: string,
  children: readonly (Node | string | undefined | false)[],
): HTMLElement {
  return element('section', { class: 'step', 'aria-labelledby': `endorse-${name}` }, [
    element('h2', { id: `endorse-${name}`, tabindex: '-1' }, title),
    ...children,
  ])
}
