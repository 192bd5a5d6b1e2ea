import { join } from 'node:path'
import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import { clean } from '../../../describing/clean-text'
import type { Activity, ClaimOffer } from '../../../index'
import { claimCode, claimLink, claimSerial, textFor } from '../../../index'
import { textIn } from '../../../model/text-in'
import type { qrSvg } from '../../../pages'
import { languages } from '../../../problems/find-language'
import { readClaimSecret } from '../../claiming/claim-secret-file'
import { requireClaimable } from '../../claiming/require-claimable'
import type { Card } from '../../claiming/write-cards'
import { writeCards } from '../../claiming/write-cards'
import { attempt, usageError } from '../../command-error'
import { note } from '../../output'
import { loadPages } from '../../pages/load-pages'
import { readDocument, readDocumentFile } from '../../read-documents'
import { addExamples } from '../../verb'
import { loadSpeech } from '../../words/speech'
import { assertNew, makeFolder, writeSecretFile } from '../../write-files'

interface CardsFlags {
  secret: string
  activity: string
  serials?: [first: number, last: number]
  language?: string
  svg?: true
  out: string
}

// A page with more is slow to open; print the rest as another.
const mostCards = 2000

/** `claim cards`: writes cards with claim codes to print. */
export function addClaimCards(parent: Command): void {
  const command = parent
    .command('cards')
    .summary('write cards with claim codes, to print')
    .description(
      'Writes one HTML page to print, without scripts and requests: a card for each number of an offer with single codes, one card of an offer with a shared code. Each has the QR code of its link, the code to type, the name of the activity and the dates. With --svg it writes only the QR codes, each as a file, for a design of your own. Rotating codes cannot be printed: show them on a screen with claimCode.',
    )
    .argument('<offer>', 'the claim offer; - for standard input')
    .requiredOption('--secret <file>', 'the secret, as claim secret writes it')
    .requiredOption('--activity <file>', 'the activity that is claimed')
    .option('--serials <range>', 'which cards, such as 1-200 (default: all up to the limit)', readSerials)
    .option('--language <tag>', 'language of the cards (default: the first of the activity)')
    .option('--svg', 'write the QR codes as SVG files, named by their numbers; their titles are the codes')
    .requiredOption('--out <file>', 'new file for the page, or new folder with --svg; only you can read it')
    .action(makeCards)
  addExamples(
    command,
    ['all cards', 'claim cards offer.json --secret claims.secret --activity activity.json --out cards.html'],
    [
      'the first two hundred, in Dutch',
      'claim cards offer.json --secret claims.secret --activity activity.json --serials 1-200 --language nl --out cards.html',
    ],
    [
      'QR codes for cards of your own design',
      'claim cards offer.json --secret claims.secret --activity activity.json --svg --out codes',
    ],
  )
}

async function makeCards(file: string, flags: CardsFlags): Promise<void> {
  const offer = await readDocumentFile<ClaimOffer>(file, 'claimOffer')
  const secret = await readClaimSecret('--secret', flags.secret)
  const activity = await readDocument<Activity>('--activity', flags.activity, 'activity')
  requireClaimable('--activity', offer, activity)
  const language = languageOf(activity, flags.language)
  const codes = await attempt(() => listCodes(offer, secret, flags.serials))
  const { qrSvg } = await loadPages()
  if (flags.svg) {
    await writeDrawings(codes, offer, flags.out, qrSvg)
    return sayWritten(codes.length, flags.out)
  }
  const cards = codes.map((code): Card => {
    const link = claimLink(offer, code)
    return { code, link, qr: qrSvg(link) }
  })
  const name = textIn(activity.name, language)
  const texts = { name, language, organiser: textFor(activity.organiser.name, language) ?? '', offer }
  // Words of a language that the command does not speak are English.
  const primary = language.split('-')[0] as string
  const own = await loadSpeech((languages as readonly string[]).includes(primary) ? primary : 'en')
  await writeSecretFile(flags.out, writeCards(cards, texts, own))
  await sayWritten(cards.length, flags.out)
}

async function sayWritten(count: number, out: string): Promise<void> {
  note((await loadSpeech()).say('claimCardsWritten', { count, file: clean(out) }))
}

/** Writes each QR code to a file of its own: `17.svg` of card 17, `code.svg` of a shared code. */
async function writeDrawings(
  codes: readonly string[],
  offer: ClaimOffer,
  folder: string,
  drawQr: typeof qrSvg,
): Promise<void> {
  await assertNew(folder, 'Name another folder')
  await makeFolder(folder, 0o700)
  for (const code of codes) {
    const file = join(folder, `${claimSerial(code) ?? 'code'}.svg`)
    await writeSecretFile(file, `${drawQr(claimLink(offer, code), { title: code })}\n`)
  }
}

function listCodes(offer: ClaimOffer, secret: Uint8Array, range: CardsFlags['serials']): string[] {
  if (offer.codes === 'rotating')
    throw usageError(
      'Cannot print cards: the codes of the offer are rotating; show them on a screen with claimCode',
    )
  if (offer.codes === 'shared') {
    if (range) throw usageError('--serials: means nothing for an offer with a shared code')
    return [claimCode(secret, offer)]
  }
  const [first, last] = range ?? [1, offer.limit]
  if (last > offer.limit)
    throw usageError(`--serials: expected numbers up to ${offer.limit}, the limit of the offer, got ${last}`)
  if (last - first >= mostCards)
    throw usageError(`--serials: expected at most ${mostCards} cards on one page, got ${last - first + 1}`)
  return Array.from({ length: last - first + 1 }, (_, index) =>
    claimCode(secret, offer, { serial: first + index }),
  )
}

function languageOf({ languages: own }: Activity, asked = own[0] as string): string {
  if (own.includes(asked)) return asked
  throw usageError(`--language: expected a language of the activity (${own.join(', ')}), got ${asked}`)
}

/** The value of `--serials`: two numbers, or one. */
function readSerials(value: string): [number, number] {
  const [, first = '', last = first] = /^([1-9]\d{0,8})(?:-([1-9]\d{0,8}))?$/.exec(value) ?? []
  if (first !== '' && Number(first) <= Number(last)) return [Number(first), Number(last)]
  throw new InvalidArgumentError('Expected numbers of cards, such as 1-200.')
}
