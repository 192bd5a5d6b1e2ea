import { isJsonObject } from '../../core/json'
import { valueAtPointer } from '../../core/json-pointer'
import { clean } from '../../describing/clean-text'
import type { OpenBadgeCredential } from '../../index'
import { listPersonalData } from '../../index'
import { note } from '../output'
import type { Speech } from '../words/speech'

const words = {
  identifier: 'personalIdentifier',
  name: 'personalName',
  text: 'personalText',
  contact: 'personalContact',
  birth: 'personalBirth',
  image: 'personalImage',
  file: 'personalFile',
  result: 'personalResult',
} as const

/** Says what a badge says of its recipient, with the beginning of each text: once it is signed and sent, it cannot be taken back. */
export function sayPersonalData(built: OpenBadgeCredential, { say, quote }: Speech): void {
  note(say('badgeSays'))
  for (const { pointer, kind, linkable } of listPersonalData(built)) {
    const what = say(words[kind])
    note(
      `  ${linkable ? say('badgeLinkable', { what, pointer: clean(pointer) }) : `${what} (${clean(pointer)})`}`,
    )
    const text = textOf(valueAtPointer(built, pointer))
    if (text !== '') note(`    ${quote(text)}`)
  }
}

/** The text of a value; of an object, such as an address, those of its members, and of a hashed identifier none: it is not to be read. */
function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (!isJsonObject(value) || value['hashed'] === true) return ''
  const { type: _, ...members } = value
  return Object.values(members).map(textOf).filter(Boolean).join(', ')
}
