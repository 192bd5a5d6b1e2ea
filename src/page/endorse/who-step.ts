import { textFor } from '../../core/language-value'
import { cleanShort } from '../../describing/clean-text'
import type { Profile } from '../../model/generated/documents'
import { watchReader } from '../dom/draw-anew'
import { button, element, foreign, listen } from '../dom/element'
import { answerField, form, labelled } from '../dom/field'
import { readBytes } from '../verify/read-files'
import type { Flow } from './draft'
import { createRefusal } from './refusal'
import { stepSection } from './step'
import { unsettle } from './unsettle'

/** The second step: who endorses or acknowledges, by the key and a name. */
export function whoStep(flow: Flow): HTMLElement {
  const { app, draft, keyPanel } = flow
  const { say } = app.speech
  const { place: refusal, refuse } = createRefusal()
  const name = answerField(
    { id: 'endorse-name', value: draft.name },
    say('endorseName'),
    undefined,
    (text) => {
      draft.name = text
      unsettle(flow)
    },
  )
  const goOn = () => {
    const by = keyPanel.usable()?.fit.id
    refuse(whyNot(by, flow))
    if (!refusal.hidden || by === undefined) return
    if (!draft.profile && draft.name.trim() === '') return name.complain(say('endorseNoName'))
    draft.by = by
    flow.show('say', () => true)
  }
  keyPanel.show()
  return stepSection('who', say('endorseWho'), [
    keyPanel.place,
    element('p', { class: 'hint no-key', hidden: keyPanel.usable() !== undefined }, [
      `${say('endorseNoKeyYet')} `,
      element('a', { href: '#sign/key' }, say('partKey')),
    ]),
    form(
      [
        draft.profile ? showProfile(draft.profile, flow) : name.place,
        !draft.profile && profileFold(flow),
        refusal,
        element('button', { type: 'submit', class: 'main' }, say('goOn')),
      ],
      goOn,
    ),
  ])
}

function showProfile(profile: Profile, flow: Flow): HTMLElement {
  const { app, draft } = flow
  const forget = () => {
    delete draft.profile
    unsettle(flow)
    flow.show('who', () => true)
  }
  return element('div', {}, [
    element('p', {}, [
      foreign(cleanShort(textFor(profile.name, app.language) ?? '')),
      ' ',
      element('code', {}, foreign(cleanShort(profile.id))),
    ]),
    button(app.speech.say('endorseProfileForget'), forget),
  ])
}

/** Those who have a file of their profile need not write who they are. */
function profileFold(flow: Flow): HTMLElement {
  const { app, draft } = flow
  const { say } = app.speech
  const input = element('input', { type: 'file', id: 'endorse-profile' })
  const chosen = labelled(input, say('endorseProfile'), say('endorseProfileHelp'))
  const take = async ([file]: readonly File[]) => {
    if (!file) return
    const isHere = watchReader()
    const profile = await readBytes(file, app)
      .then((bytes) => app.ask('openProfile', bytes))
      .catch(() => undefined)
    if (!profile) return chosen.complain(say('endorseNoProfile'))
    draft.profile = profile
    unsettle(flow)
    flow.show('who', isHere)
  }
  listen(input, { change: () => void take([...(input.files ?? [])]) })
  return element('details', {}, [element('summary', {}, say('endorseHaveProfile')), chosen.place])
}

/** Says why the holder of a key cannot endorse this, as early as it is known. */
function whyNot(by: string | undefined, { app, draft }: Flow): string | undefined {
  const { say } = app.speech
  const { profile, source } = draft
  if (by === undefined) return say('endorseNoKey')
  const [controller = ''] = by.split('#')
  if (profile && profile.id !== controller)
    return say('endorseOtherKey', { id: cleanShort(profile.id), key: cleanShort(controller) })
  if (!source?.opened.owners.includes(controller)) return undefined
  return say(source.opened.use === 'acknowledge' ? 'acknowledgeOwn' : 'endorseOwn')
}
