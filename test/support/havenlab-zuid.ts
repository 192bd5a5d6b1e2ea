import { readFileSync } from 'node:fs'

/** Where the dossier lies. */
export const havenlabZuidFolder = new URL('../../examples/havenlab-zuid/', import.meta.url)

/** Text of a file of the dossier, as it came. */
export function readHavenlabZuidText(name: string): string {
  return readFileSync(new URL(name, havenlabZuidFolder), 'utf8')
}

/** A JSON file of the dossier, read anew so that a test may change it. */
export function readHavenlabZuid<T>(name: string): T {
  return JSON.parse(readHavenlabZuidText(name)) as T
}
