import type { SayOf } from '../../describing/words/catalogue'
import type { Wording } from '../../problems/wording'
import type { en } from './en'

export type CommandKey = keyof typeof en

/** What the command says beside the library and of documents, in one language. */
export type CommandCatalogue = Readonly<Record<CommandKey, Wording>>

export type CommandSay = SayOf<typeof en>
