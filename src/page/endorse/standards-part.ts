import { button, element } from '../dom/element'
import { answerField } from '../dom/field'
import type { Flow } from './draft'
import type { Check, Part } from './part'
import { redraw } from './unsettle'

/** The standards that the endorser finds the thing to meet: a row for each, with its name and its address. */
export function standardsPart(flow: Flow, label: string): Part {
  const { app, draft } = flow
  const { say } = app.speech
  const rows = element('div')
  let checks: Check[] = []

  function draw(goesTo?: number): void {
    checks = []
    rows.replaceChildren(...draft.alignments.map((_, index) => row(index)))
    if (goesTo === undefined) return
    const fallback = rows.parentElement?.querySelector('button:last-of-type')
    const target = document.getElementById(`endorse-standard-${goesTo}`) ?? fallback
    if (target instanceof HTMLElement) target.focus()
  }

  function row(index: number): HTMLElement {
    const alignment = draft.alignments[index] as Flow['draft']['alignments'][number]
    const ask = (part: 'name' | 'address', id: string, text: string, help?: string) =>
      answerField({ id, value: alignment[part] }, text, help, (written) => {
        alignment[part] = written
        redraw(flow)
      })
    const count = index + 1
    const name = ask('name', `endorse-standard-${index}`, say('askStandardName', { count }))
    const address = ask('address', `endorse-standard-${index}-address`, say('askStandardAddress', { count }))
    checks.push(
      () =>
        alignment.name.trim() === '' ? { field: name, problem: say('askStandardNameMissing') } : undefined,
      () =>
        URL.canParse(alignment.address.trim())
          ? undefined
          : { field: address, problem: say('askStandardAddressWrong') },
    )
    const remove = () => {
      draft.alignments.splice(index, 1)
      redraw(flow)
      draw(Math.max(0, index - 1))
    }
    return element('div', { class: 'row' }, [
      name.place,
      address.place,
      button(say('askStandardRemove', { count }), remove),
    ])
  }

  const add = () => {
    draft.alignments.push({ name: '', address: '' })
    redraw(flow)
    draw(draft.alignments.length - 1)
  }
  draw()
  const made = element('fieldset', {}, [
    element('legend', {}, label),
    element('p', { class: 'hint' }, say('askStandardsHelp')),
    rows,
    button(say('askStandardAdd'), add),
  ])
  // The rows change after they were first drawn.
  const first: Check = () => checks.map((check) => check()).find((problem) => problem !== undefined)
  return { made, checks: [first] }
}
