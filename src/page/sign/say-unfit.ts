import { clean } from '../../describing/clean-text'
import type { App } from '../app'
import type { PageKey } from '../words/catalogue'
import type { Unfit } from '../worker/read-to-sign'

const sentences = {
  notJson: 'unfitNotJson',
  isJwt: 'unfitJwt',
  isKey: 'unfitKey',
  isImage: 'unfitImage',
  isForLabel: 'unfitForLabel',
  notCredential: 'unfitOther',
  unsigned: 'unfitUnsigned',
} as const satisfies Record<Unfit | 'unsigned', PageKey>

/** Says why a file is nothing that members sign or join, and what to do. */
export function sayUnfit(unfit: Unfit | 'unsigned', file: string, { speech }: App, kind = ''): string {
  return speech.say(sentences[unfit], { file: clean(file), kind })
}
