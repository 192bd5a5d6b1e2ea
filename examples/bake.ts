/**
 * For a clerk's tool: puts the signed badge of each holder into the picture of the course, and looks at what came out.
 *
 * Usage: bake.js PICTURE BADGE.json… ; writes BADGE.png or BADGE.svg beside each badge.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bake, extract } from 'quality-label'

/** An image to send to a holder, with its credential in it to the letter. */
export interface BakedBadge {
  image: Uint8Array
  format: 'png' | 'svg'
}

/**
 * Bakes a badge, and takes it out again before anybody gets it.
 *
 * @throws {QualityLabelError} `BAKING_UNSIGNED` if the credential is not signed; `IMAGE_UNREADABLE` if the picture is not valid.
 */
export async function bakeBadge(picture: Uint8Array, badge: string): Promise<BakedBadge> {
  const image = await bake(picture, badge)
  const { format, credential } = await extract(image)
  if (credential !== badge) throw new Error('the credential came out other than it went in')
  return { image, format }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [picture, ...badges] = process.argv.slice(2)
  if (picture === undefined || badges.length === 0) throw new TypeError('expected PICTURE BADGE.json…')
  for (const file of badges) {
    const { image, format } = await bakeBadge(readFileSync(picture), readFileSync(file, 'utf8'))
    writeFileSync(file.replace(/(?:\.json)?$/, `.${format}`), image)
  }
}
