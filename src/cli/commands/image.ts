import type { Command } from 'commander'
import { toArray } from '../../core/json'
import type { Achievement, Activity, OpenBadgeCredential } from '../../index'
import { textFor } from '../../index'
import type { BadgeImageOptions } from '../../pages'
import { attempt, usageError } from '../command-error'
import { exitCodes } from '../exit-codes'
import { addLang, readChoice, readInstant, readLanguageTag } from '../option-values'
import { loadPages } from '../pages/load-pages'
import { readBakedDocument } from '../read-documents'
import { readOptionBytes } from '../read-files'
import { addExamples } from '../verb'
import { writePageResult } from '../write-files'

const shapes = ['round', 'hexagon', 'shield', 'square'] as const

interface ImageFlags {
  language?: string
  name?: string
  issuer?: string
  colour?: string
  cover?: string
  shape?: (typeof shapes)[number]
  validUntil?: string
  lang?: string
  out?: string
}

/** `image`: draws the image of a badge. */
export function addImage(program: Command): void {
  const command = program
    .command('image')
    .summary('draw the image of a badge')
    .description(
      'Draws the image of an activity, an achievement, a badge or a label as SVG, from its name and issuer, in any script; of a label it says until when it is valid. Its desc is the image in words. bake puts a signed badge into it.',
    )
    .argument(
      '<file>',
      'an activity or an achievement, or a badge or label, signed or not, also as a JWT or in an image; - for standard input',
    )
    .option(
      '--language <tag>',
      'language of the image (default: the first of the activity, or that of the badge)',
      readLanguageTag,
    )
    .option('--name <text>', 'another name than that in the file')
    .option('--issuer <text>', 'another name of the issuer than that in the file')
    .option('--colour <#rrggbb>', 'the ground; letters are black or white (default: that of the activity)')
    .option('--cover <file>', 'a picture above the name, PNG or JPEG')
    .option('--shape <name>', shapes.join(', '), readChoice(shapes), 'round')
    .option('--valid-until <instant>', 'say until when it is valid (default: that of a label)', readInstant)
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(image)
  addLang(command)
  addExamples(
    command,
    ['of an activity, in Dutch', 'image activity.json --language nl --out walk.svg'],
    ['of a label, as a shield', 'image label.json --shape shield --out label.svg'],
  )
}

type Drawn = Pick<BadgeImageOptions, 'name' | 'issuer'> & Partial<BadgeImageOptions>

async function image(file: string, flags: ImageFlags): Promise<void> {
  const { name, issuer, colour, shape, validUntil, cover } = flags
  const document = await readBakedDocument<Drawable>(file, (given) => {
    if (given['type'] === 'Activity') return 'activity'
    return isAchievement(given) ? 'achievement' : 'badge'
  })
  const drawn = drawnOf(document, flags)
  const given = { name, issuer, colour, shape, validUntil }
  const chosen = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  const options = { ...drawn, ...chosen, ...(cover !== undefined && { cover: await readCover(cover) }) }
  const { buildBadgeImage } = await loadPages()
  const { svg } = await attempt(() => buildBadgeImage(options), exitCodes.usage)
  await writePageResult(`${svg}\n`, flags.out)
}

type Drawable = Activity | Achievement | OpenBadgeCredential

function drawnOf(document: Drawable, flags: ImageFlags): Drawn {
  if (document.type === 'Activity') return ofActivity(document as Activity, flags.language)
  return isAchievement(document)
    ? ofAchievement(document as Achievement, flags)
    : ofBadge(document as OpenBadgeCredential, flags)
}

function isAchievement({ type }: { type?: unknown }): boolean {
  return toArray(type).includes('Achievement')
}

function ofActivity(activity: Activity, asked = activity.languages[0] as string): Drawn {
  const { languages, name, organiser, cover } = activity
  if (!languages.includes(asked))
    throw usageError(
      `--language: expected a language of the activity (${languages.join(', ')}), got ${asked}`,
    )
  return {
    name: name[asked] ?? '',
    issuer: textFor(organiser.name, asked) ?? '',
    language: asked,
    ...(cover?.colour !== undefined && { colour: cover.colour }),
  }
}

function ofAchievement(achievement: Achievement, flags: ImageFlags): Drawn {
  const { creator } = achievement
  const language = languageOf(achievement, flags)
  const issuer = flags.issuer ?? textFor(creator?.name, language) ?? creator?.id
  if (issuer === undefined)
    throw usageError('--issuer: expected the name of the issuer, since the achievement names no creator')
  return { name: textFor(achievement.name, language) ?? '', issuer, language }
}

function ofBadge({ credentialSubject, issuer, validUntil }: OpenBadgeCredential, flags: ImageFlags): Drawn {
  const [subject] = toArray(credentialSubject)
  const achievement = subject?.achievement
  const language = languageOf(achievement, flags)
  const isLabel = achievement?.achievementType === 'QualityAssuranceCredential'
  const nameOfIssuer = typeof issuer === 'string' ? issuer : textFor(issuer.name, language)
  return {
    name: textFor(achievement?.name, language) ?? '',
    issuer: nameOfIssuer ?? (typeof issuer === 'string' ? issuer : issuer.id),
    language,
    ...(isLabel && validUntil !== undefined && { validUntil }),
  }
}

// Another name than that in the file can be in any language.
function languageOf(
  { inLanguage }: Pick<Achievement, 'inLanguage'> = {},
  { language: asked, name }: ImageFlags,
): string {
  const isOther = asked !== undefined && inLanguage !== undefined && name === undefined
  if (isOther && primaryOf(asked) !== primaryOf(inLanguage))
    throw usageError(`--language: expected the language of the badge (${inLanguage}), got ${asked}`)
  return asked ?? inLanguage ?? 'en'
}

function primaryOf(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? ''
}

async function readCover(file: string): Promise<string> {
  const bytes = await readOptionBytes('--cover', file)
  const type = typeOf(bytes)
  if (type === undefined) throw usageError('--cover: expected a PNG or JPEG image')
  return `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`
}

function typeOf(bytes: Uint8Array): 'png' | 'jpeg' | undefined {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return 'png'
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? 'jpeg' : undefined
}
