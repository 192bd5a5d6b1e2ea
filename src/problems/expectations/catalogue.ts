import type { Wording } from '../wording'
import type { en } from './en'

export type ExpectationKey = keyof typeof en

/** What a shape expects of a value, in one language. */
export type ExpectationCatalogue = Readonly<Record<ExpectationKey, Wording>>
