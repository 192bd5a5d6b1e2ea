import type { Wording } from '../../problems/wording'
import type { en } from './en'

export type DescribingKey = keyof typeof en

/** What is said of documents and reports, in one language. */
export type DescribingCatalogue = Readonly<Record<DescribingKey, Wording>>

export type Say = SayOf<typeof en>

/** Writes a sentence of a catalogue, in which every parameter has a value. */
export type SayOf<English> = <Key extends keyof English>(
  key: Key,
  ...params: Arguments<English[Key]>
) => string

/** Where the key is one of several, the parameters of any of them. */
type Arguments<W> = W extends unknown
  ? [PlacesOf<W>] extends [never]
    ? [params?: Params]
    : [params: Readonly<Record<PlacesOf<W>, string | number>> & Params]
  : never

type Params = Readonly<Record<string, string | number>>

/** The names in braces of a sentence, and `count` where its wording depends on a number. */
type PlacesOf<W> = W extends string
  ? PlacesIn<W>
  : 'count' | { [Form in keyof W]: W[Form] extends string ? PlacesIn<W[Form]> : never }[keyof W]

type PlacesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlacesIn<Rest>
  : never
