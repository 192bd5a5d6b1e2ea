import type { SayOf } from '../../describing/words/catalogue'
import type { Wording } from '../../problems/wording'
import type { en } from './en'

export type PageKey = keyof typeof en

/** What the page says, in one language. */
export type PageCatalogue = Readonly<Record<PageKey, Wording>>

export type PageSay = SayOf<typeof en>
