import { isJsonObject } from '../../core/json'
import type { Image } from '../../model/generated/documents'
import type { NodeIds } from './node-ids'
import type { Source } from './source'
import { takeText, takeUri, uriOf } from './take-values'

/**
 * Converts an image, by its address or as an object; `undefined`, and lost, if it has no address of its own.
 *
 * @see Open Badges 2.0 and 3.0, Image
 */
export function mapImage(given: Source, to: string, ids: NodeIds): Image | undefined {
  const source = given.one()
  const image = typeof source.value === 'string' ? fromAddress(source, to) : fromObject(source, to)
  if (!image || ids.share({ ...image })) return image
  source.lose('idInUse')
  return undefined
}

function fromAddress(source: Source, to: string): Image | undefined {
  const id = uriOf(source)
  if (id === undefined) {
    source.lose('notAnAddress')
    return undefined
  }
  source.change('addressToObject', `${to}/id`)
  return { id, type: 'Image' }
}

function fromObject(source: Source, to: string): Image | undefined {
  if (!isJsonObject(source.value)) {
    if (source.isGiven) source.lose('wrongType')
    return undefined
  }
  const id = takeUri(source.first('id', '@id'), `${to}/id`)
  if (id === undefined) {
    source.lose('incomplete')
    return undefined
  }
  source.first('type', '@type').change('typeReplaced', `${to}/type`)
  const caption = takeText(source.get('caption'), `${to}/caption`)
  return { id, type: 'Image', ...(caption === undefined ? {} : { caption }) }
}
