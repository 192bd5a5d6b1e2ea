import type { ClaimOffer } from '../../index'
import type { Speech } from '../words/speech'

/** A card to print. */
export interface Card {
  code: string
  link: string
  /** The QR code of the link, as SVG. */
  qr: string
}

/** What is the same on every card. */
export interface CardTexts {
  name: string
  /** Language of the name. */
  language: string
  organiser: string
  offer: ClaimOffer
}

// Nothing is loaded and nothing runs, also where a browser opens the page.
const policy = "default-src 'none'; style-src 'unsafe-inline'"

const style = `@page{margin:12mm}
body{font:11pt/1.35 sans-serif;margin:0;color:#000;background:#fff}
main{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:6mm}
article{border:.3mm dashed #777;padding:5mm;break-inside:avoid;overflow-wrap:anywhere;text-align:center}
h1{font-size:14pt;margin:0}
p{margin:1.5mm 0}
svg{width:45mm;height:45mm}
code{font:bold 15pt/1.4 monospace;white-space:nowrap}
small{font-size:9pt}`

/** What tells a page of cards from any other: no command replaces one. */
export const cardsMark = '<meta name="generator" content="quality-label claim cards">'

/** Writes cards as one HTML page to print: no script, no request, and nothing of a text is markup. */
export function writeCards(cards: readonly Card[], texts: CardTexts, speech: Speech): string {
  const { words } = speech
  const title = escapeMarkup(texts.name)
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
${cardsMark}
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
${style}
</style>
</head>
<body>
<main>
${cards.map((card) => writeCard(card, texts, speech)).join('\n')}
</main>
</body>
</html>
`
}

function writeCard(
  { code, qr }: Card,
  { name, language, organiser, offer }: CardTexts,
  { say }: Speech,
): string {
  const dates = say('cardDates', {
    from: isolate(readable(offer.opensAt)),
    until: isolate(readable(offer.closesAt)),
  })
  const once = offer.codes === 'single' ? ` ${escapeMarkup(say('cardOnce'))}` : ''
  return `<article>
<h1 lang="${escapeMarkup(language)}" dir="auto">${escapeMarkup(name)}</h1>
<p><bdi>${escapeMarkup(organiser)}</bdi></p>
${qr}
<p>${escapeMarkup(say('cardScan'))}<br><bdi dir="ltr">${escapeMarkup(offer.url)}</bdi></p>
<p><code dir="ltr">${escapeMarkup(code)}</code></p>
<p><small>${escapeMarkup(dates)}${once}</small></p>
</article>`
}

/** An instant as people read it, in the zone in which the organiser wrote it. */
function readable(instant: string): string {
  const [, day = '', time = '', zone = ''] = /^(.{10})T(\d\d:\d\d):.*?(Z|[+-]\d\d:\d\d)$/.exec(instant) ?? []
  return `${day} ${time} (${zone === 'Z' ? 'UTC' : zone})`
}

// Dates run from left to right also among Arabic words.
function isolate(text: string): string {
  return `\u2066${text}\u2069`
}

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// Controls would end the page as XML, or reorder what is around them.
function escapeMarkup(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\ufeff]/gu, ' ')
    .replace(/[&<>"']/g, (mark) => marks[mark] as string)
}
