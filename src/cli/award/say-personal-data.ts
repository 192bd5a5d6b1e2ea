import type { OpenBadgeCredential } from '../../index'
import { listPersonalData } from '../../index'
import { clean } from '../clean-text'
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

/** Says what a badge says of its recipient: once it is signed and sent, it cannot be taken back. */
export function sayPersonalData(built: OpenBadgeCredential, { say }: Speech): void {
  note(say('badgeSays'))
  for (const { pointer, kind, linkable } of listPersonalData(built)) {
    const what = say(words[kind])
    note(`  ${linkable ? say('badgeLinkable', { what, pointer: clean(pointer) }) : `${what} (${pointer})`}`)
  }
}
