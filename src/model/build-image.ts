import { required, unchecked } from '../core/kinds'
import type { InputGuards } from './assert-input'
import { uri, words } from './document-kinds'
import { assertType } from './fill-type'
import type { Image } from './generated/documents'
import { withoutEmpty } from './without-empty'

/** An image: its URI or data URI, optionally with a text alternative. */
export type ImageOptions = string | { id: string; caption?: string | undefined; type?: 'Image' | undefined }

const kinds = { id: required(uri), caption: words, type: unchecked<unknown>() }

/** Builds the `Image` of an option; undefined if there is none. */
export function buildImage(guards: InputGuards, options: ImageOptions | undefined): Image | undefined {
  if (options === undefined) return undefined
  if (typeof options === 'string') return { id: guards.uri('image', options), type: 'Image' }
  const { id, caption, type } = guards.members('image', options, kinds)
  assertType(guards, 'image.type', type, 'Image')
  return withoutEmpty<Image>({ id, type: 'Image', caption })
}
