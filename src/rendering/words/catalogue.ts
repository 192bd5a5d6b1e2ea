import type { en } from './en'

/** What pages say, in one language. */
export type PageWords = Readonly<Record<keyof typeof en, string>>
