import { cleanShort } from '../../describing/clean-text'
import { element, foreign } from './element'

/** Shows an address: as a link where it leads to a page or a mailbox, with the host that it leads to, else as text. */
export function showLink(address: string): HTMLElement {
  const shown = foreign(cleanShort(address))
  const url = /^(?:https?|mailto):/i.test(address) && URL.canParse(address) ? new URL(address) : undefined
  if (!url) return element('code', {}, shown)
  const link = element('a', { href: url.href, rel: 'noreferrer noopener nofollow', target: '_blank' }, shown)
  // An address can be written so that its host is hard to find.
  return element(
    'span',
    {},
    url.host === '' ? link : [link, ' ', element('strong', { class: 'host' }, foreign(`(${url.host})`))],
  )
}
