import type { InputGuards } from './assert-input'
import { optional } from './assert-input'
import type { Image } from './generated/documents'
import { withoutEmpty } from './without-empty'

/** An image: its URI or data URI, with a text alternative where there is one. */
export type ImageOptions = string | { id: string; caption?: string | undefined }

/** The `Image` of an option; undefined where none was given. */
export function buildImage(guards: InputGuards, options: ImageOptions | undefined): Image | undefined {
  if (options === undefined) return undefined
  if (typeof options === 'string') return { id: guards.uri('image', options), type: 'Image' }
  return withoutEmpty<Image>({
    id: guards.uri('image.id', options.id),
    type: 'Image',
    caption: optional(guards.text, 'image.caption', options.caption),
  })
}
