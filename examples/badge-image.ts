/**
 * For a platform: publishing an activity makes its badge. The image is drawn from the activity, is part of the achievement, and carries the signed badge.
 *
 * Usage: badge-image.js ACTIVITY.json LANGUAGE ; writes the image as SVG and PNG beside it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'
import type { Achievement, Activity, OpenBadgeCredential } from 'quality-label'
import { bake, buildAchievement, textFor } from 'quality-label'
import { buildBadgeImage } from 'quality-label/pages'

/** What is published of an activity in one language. */
export interface PublishedBadge {
  achievement: Achievement
  /** The image as SVG. */
  svg: string
  /** The same image as PNG, for places that take no SVG. */
  png: Uint8Array
}

/** Draws the image of an activity, and builds the achievement that has it. */
export function publishBadge(activity: Activity, language: string): PublishedBadge {
  const { svg, caption } = buildBadgeImage({
    name: activity.name[language] ?? '',
    issuer: textFor(activity.organiser.name, language) ?? '',
    language,
    ...(activity.cover?.colour && { colour: activity.cover.colour }),
  })
  const image = { id: `data:image/svg+xml,${encodeURIComponent(svg)}`, caption }
  // Fonts are those of this machine: install some for the scripts of your badges.
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: 600 } }).render().asPng()
  return { achievement: buildAchievement(activity, { language, image }), svg, png }
}

/** Puts a signed badge into both images. */
export async function bakeInto({ svg, png }: PublishedBadge, badge: OpenBadgeCredential) {
  return { svg: await bake(svg, badge), png: await bake(png, badge) }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file, language] = process.argv.slice(2)
  if (file === undefined || language === undefined) throw new TypeError('expected ACTIVITY.json LANGUAGE')
  const { svg, png } = publishBadge(JSON.parse(readFileSync(file, 'utf8')) as Activity, language)
  writeFileSync(file.replace(/(?:\.json)?$/, '.svg'), svg)
  writeFileSync(file.replace(/(?:\.json)?$/, '.png'), png)
}
