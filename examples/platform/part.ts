import type { Hono } from 'hono'
import type { Env, Guards } from './http'
import type { Running } from './loops'
import type { Services } from './services'

/** A part that is put on the platform: its tables, its addresses, and what it does from time to time. */
export interface Part {
  /** Of small letters; it names the part's migrations. */
  name: string
  /** Statements, run once and in order; a change of tables is a further one. */
  migrations?: readonly string[]
  /** Addresses, by the path below which they are, such as `/labels`. */
  routes?: (services: Services, guards: Guards) => Readonly<Record<string, Hono<Env>>>
  /** Puts in what a platform with nothing in it needs, for `npm run platform`. */
  seed?: (services: Services) => Promise<void>
  /** Starts what runs beside the requests, in processes that are not only for the web. */
  start?: (services: Services) => Running
}
