import { lstat } from 'node:fs/promises'
import { pathOf } from './host'

/** Whether anything has the name of a file, also a link that leads nowhere. */
export function isThere(file: string): Promise<boolean> {
  return lstat(pathOf(file)).then(
    () => true,
    () => false,
  )
}
