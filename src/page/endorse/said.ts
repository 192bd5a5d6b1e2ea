import type { CredentialStatus } from '../../index'
import { buildProfile } from '../../index'
import type { Alignment } from '../../model/generated/documents'
import type { App } from '../app'
import type { Said } from '../worker/endorsing'
import type { Draft } from './draft'

/** Turns what an endorser wrote into the options of the library. */
export function saidOf(draft: Draft, app: App): Said {
  const { answers, source } = draft
  const { comment, uses, evidence, assessment, interest, from, until } = answers
  const texts = { uses, evidence, assessment, interest }
  const written = Object.entries(texts).filter(([, text]) => text.trim() !== '')
  const alignments: Alignment[] = draft.alignments.map(({ name, address }) => ({
    type: ['Alignment'],
    targetName: name.trim(),
    targetUrl: address.trim(),
  }))
  const content = {
    ...Object.fromEntries(written.map(([name, text]) => [name, text.trim()])),
    ...(alignments.length > 0 ? { alignments } : {}),
  }
  const isAcknowledgement = source?.opened.use === 'acknowledge'
  return {
    id: `urn:uuid:${crypto.randomUUID()}`,
    endorser: partyOf(draft),
    comment: comment.trim(),
    content,
    language: isAcknowledgement && comment.trim() === '' ? undefined : languageOf(draft, app),
    validFrom:
      from === '' || from === today() ? secondOf(new Date()) : secondOf(new Date(`${from}T00:00:00`)),
    validUntil: until === '' ? undefined : secondOf(new Date(`${until}T23:59:59`)),
    credentialStatus: entryOf(draft),
  }
}

/** The language of the texts: the one chosen, else the one that a request asks for, else the one chosen before, else that of the page. */
export function languageOf({ answers, language, source }: Draft, app: App): string {
  const asked = source?.opened.use === 'answer' ? source.opened.document['language'] : undefined
  return answers.language || (typeof asked === 'string' ? asked : (language ?? app.language))
}

/** Today, where the reader is, as a field for dates writes it. */
export function today(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Writes an instant in whole seconds. */
export function secondOf(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}

function partyOf({ profile, name, by = '' }: Draft) {
  return profile ?? buildProfile({ id: by.split('#')[0] ?? '', name: name.trim() })
}

function entryOf({ answers: { listAddress, listPlace } }: Draft): CredentialStatus | undefined {
  const list = listAddress.trim()
  if (list === '') return undefined
  return {
    id: `${list}#${listPlace}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: listPlace.trim(),
    statusListCredential: list,
  }
}
