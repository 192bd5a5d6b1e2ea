import type { App } from '../app'
import { settleBundle, toMaterial } from './material'

/** Tells the worker what is relied on, and takes note of what the bundle turned out to be, as `settleBundle` does. */
export async function tellWorker(
  { ask, language, relied }: App,
  recipient = '',
): Promise<'settled' | 'again'> {
  relied.toldIn = language
  return settleBundle(relied, await ask('use', toMaterial(relied, language, recipient)))
}
