import { readFile } from 'node:fs/promises'
import { importOwn } from '../support/import-own.mjs'

const flow = new URL('../pictures/from-committee-to-verdict.txt', import.meta.url)

/** The pictures show what the command prints. */
export const runsPackage = true

/** The pictures of the pages, from a text beside the script and from what the command prints. */
export default async function generatePictures() {
  const { drawPictures } = await importOwn(new URL('../pictures/draw-pictures.ts', import.meta.url))
  return drawPictures(await readFile(flow, 'utf8'))
}
