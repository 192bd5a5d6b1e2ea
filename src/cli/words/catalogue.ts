import type { Wording } from '../../problems/wording'
import type { en } from './en'

export type CommandKey = keyof typeof en

/** What the command says beside the library, in one language. */
export type CommandCatalogue = Readonly<Record<CommandKey, Wording>>

/** The names in braces of a sentence, and `count` where its wording depends on a number. */
type PlacesOf<W> = W extends string
  ? PlacesIn<W>
  : 'count' | { [Form in keyof W]: W[Form] extends string ? PlacesIn<W[Form]> : never }[keyof W]

type PlacesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlacesIn<Rest>
  : never

/** The parameters that a sentence needs, so that none is left out. */
export type ParamsOf<Key extends CommandKey> = Readonly<Record<PlacesOf<(typeof en)[Key]>, string | number>>
