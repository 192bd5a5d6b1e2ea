import { textFor } from '../../core/language-value'
import { cleanShort } from '../../describing/clean-text'
import { createSigner } from '../../index'
import type { Profile } from '../../model/generated/documents'
import type { App } from '../app'
import { button, element, foreign, listen } from '../dom/element'
import { fileField, textField } from '../dom/labelled'
import { keyOpener } from '../keys/key-opener'
import { readBytes } from '../verify/read-files'
import type { Draft, Flow } from './draft'
import { stepSection } from './step'

/** The second step: who endorses or acknowledges, by the key and a name. */
export function whoStep(flow: Flow): HTMLElement {
  const { app, draft } = flow
  const { say } = app.speech
  const refusal = element('p', { class: 'error', role: 'alert' })
  const name = textField({ id: 'endorse-name', value: draft.name }, say('endorseName'), undefined, (text) => {
    draft.name = text
    unsettle(flow)
  })
  const goOn = () => {
    const problem = whyNot(draft, app)
    if (problem?.field === 'name') return name.refuse(problem.text)
    refusal.textContent = problem?.text ?? ''
    if (problem) return
    draft.isKnown = true
    flow.show('say', true)
  }
  listen<HTMLElement>(name.control, { keydown: ({ key }) => key === 'Enter' && goOn() })
  return stepSection('who', say('endorseWho'), [
    draft.key ? showKey(flow) : keyOpener(app, 'endorse-key', (key) => takeKey(key, flow)),
    draft.profile ? showProfile(draft.profile, flow) : name.made,
    !draft.profile && profileFold(flow),
    refusal,
    button(say('goOn'), goOn, { class: 'main' }),
  ])
}

function takeKey(key: NonNullable<Draft['key']>, flow: Flow): void {
  flow.draft.key = key
  unsettle(flow)
  flow.show('who')
  document.getElementById(flow.draft.profile ? 'endorse-key-forget' : 'endorse-name')?.focus()
}

/** The signer is part of what is signed. */
function unsettle({ draft, show }: Flow): void {
  if (!draft.isKnown && !draft.drawn) return
  draft.isKnown = false
  delete draft.drawn
  delete draft.signed
  show('say')
}

function showKey(flow: Flow): HTMLElement {
  const { app, draft } = flow
  const { say } = app.speech
  const { key } = draft
  const forget = () => {
    delete draft.key
    unsettle(flow)
    flow.show('who', true)
  }
  const id = textField(
    { id: 'endorse-key-id', value: key?.id ?? '', spellcheck: 'false' },
    say('endorseKeyId'),
    say('endorseKeyIdHelp'),
    (text) => {
      if (key) key.id = text.trim()
      unsettle(flow)
    },
  )
  return element('div', {}, [
    element('p', { role: 'status' }, [say('endorseKeyOpened'), ' ', foreign(cleanShort(key?.file ?? ''))]),
    key?.isEncrypted === false && element('p', { class: 'caution' }, say('endorseKeyWithoutPassphrase')),
    button(say('endorseKeyForget'), forget, { id: 'endorse-key-forget' }),
    id.made,
  ])
}

function showProfile(profile: Profile, flow: Flow): HTMLElement {
  const { app, draft } = flow
  const forget = () => {
    delete draft.profile
    unsettle(flow)
    flow.show('who', true)
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
  const chosen = fileField(
    'endorse-profile',
    say('endorseProfile'),
    say('endorseProfileHelp'),
    async (file) => {
      const profile = await readBytes(file, app)
        .then((bytes) => app.ask('openProfile', bytes))
        .catch(() => undefined)
      if (!profile) return chosen.refuse(say('endorseNoProfile'))
      draft.profile = profile
      unsettle(flow)
      flow.show('who', true)
    },
  )
  return element('details', {}, [element('summary', {}, say('endorseHaveProfile')), chosen.made])
}

/** Says why those named cannot endorse this, as early as it is known. */
function whyNot(draft: Draft, app: App): { text: string; field?: 'name' } | undefined {
  const { say } = app.speech
  const { key, profile, name, source } = draft
  if (!key) return { text: say('endorseNoKey') }
  try {
    createSigner(key.key, { id: key.id })
  } catch {
    return { text: say('endorseWrongKeyId') }
  }
  const [controller = ''] = key.id.split('#')
  if (profile && profile.id !== controller)
    return { text: say('endorseOtherKey', { id: cleanShort(profile.id), key: cleanShort(controller) }) }
  if (!profile && name.trim() === '') return { text: say('endorseNoName'), field: 'name' }
  if (!source?.opened.owners.includes(controller)) return undefined
  return { text: say(source.opened.use === 'acknowledge' ? 'acknowledgeOwn' : 'endorseOwn') }
}
