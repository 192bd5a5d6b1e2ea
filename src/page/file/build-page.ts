import { base64 } from '@scure/base'
import { encodeHex, encodeUtf8 } from '../../core/bytes'
import { copyGiven } from '../../core/copy-given'
import { isJsonObject, withoutUndefined } from '../../core/json'
import type { KindsOf } from '../../core/kinds'
import { instant, text, unchecked } from '../../core/kinds'
import { bundleJsonLimits, parseJson } from '../../core/parse-json'
import { assertArguments, readOptions, refuse } from '../../core/read-options'
import { sha256 } from '../../core/sha256'
import { validate } from '../../gate/validate'
import type { FromJson } from '../../model/from-json'
import type { TrustRoot } from '../../model/generated/documents'
import { findLanguage } from '../../problems/find-language'
import { readTrustBundle } from '../../trust/read-trust-bundle'
import type { BuiltIn } from './built-in'
import { builtInId } from './built-in'

/** What is put into a page, so that those who open it need not. */
export interface PageOptions {
  /** Text of the network's trust bundle. It is checked now, and again when the page is opened; the page says how old it is. */
  trust?: string
  /** The network's root, which you pinned, as an object; only with `trust`. Without it the page says that anybody could have made the bundle. */
  trustRoot?: FromJson<TrustRoot>
  /** Instant for which the bundle is checked, `xsd:dateTimeStamp` or Date; required with `trust`. It is not put into the page. */
  now?: string | Date
  /** Language in which the page opens, BCP 47: en, fi, de, lt, it, es, fr or nl; by default that of the browser. */
  language?: string
}

/** A page in one file. */
export interface Page {
  /** Text of the file. */
  html: string
  /** SHA-256 of the file in hexadecimal digits, to be published beside it. */
  digest: string
  /** SHA-256 of the script in it, which the page shows itself; the same for any content that was put in. */
  programDigest: string
}

/** What a file turned out to be. */
export interface PageCheck {
  /** Whether it is, to the letter, a page that this version of the package makes. */
  isSame: boolean
  /** SHA-256 of the file in hexadecimal digits. */
  digest: string
  /** Version that the file says it is of; absent where it is not a page of this package. */
  version?: string
  /** Text of the trust bundle in it. */
  trust?: string
  /** Root in it: compare it with the one that the network publishes. */
  trustRoot?: TrustRoot
}

const kinds = {
  trust: text,
  trustRoot: unchecked<FromJson<TrustRoot>>(),
  now: instant,
  language: text,
} satisfies KindsOf<PageOptions>

/**
 * Builds the page in one file. It makes no request, keeps nothing, and its policy lets no other script run.
 *
 * A bundle that the page would refuse when it is opened is refused here, so that the page is never handed out with it.
 *
 * @throws {TypeError | RangeError} If an option is wrong, or needs another.
 * @throws {QualityLabelError} As `readTrustBundle`: the bundle is not one, is not signed by keys of the root, has ended or is not issued yet.
 */
export async function buildPage(options: PageOptions = {}): Promise<Page> {
  const { now, ...given } = readOptions('build page', options, kinds)
  const put = readPut(given)
  const { trust, trustRoot } = put
  if (trust === undefined) return write(put)
  if (now === undefined) return refuse('build page', 'now', 'the instant for which trust is checked', now)
  // A bundle that is refused here would be refused in the page.
  readTrustBundle(trust, { root: trustRoot ?? 'unpinned', now })
  return write(put)
}

/** Reads what is put into a page, whenever that is. */
function readPut({ trust, trustRoot, language }: Omit<PageOptions, 'now'>): Omit<BuiltIn, 'version'> {
  if (trust === undefined && trustRoot !== undefined)
    refuse('build page', 'trust', 'the text of the bundle that trustRoot is for', trust)
  const root: unknown = trustRoot && copyGiven('build page', 'trustRoot', trustRoot)
  if (root !== undefined) assertRoot(root)
  return {
    ...(trust === undefined ? {} : { trust }),
    ...(root === undefined ? {} : { trustRoot: root }),
    ...(language === undefined ? {} : { language: findLanguage(language) }),
  }
}

/**
 * Checks whether a file is a page that this version of the package makes, with any trust bundle in it, and reads what is in it.
 *
 * @param html - Text of the file.
 * @throws {TypeError} If it is not text.
 */
export async function checkPage(html: string): Promise<PageCheck> {
  assertArguments('check page', 'a text', { html })
  const digest = hexDigest(html)
  const builtIn = readBuiltIn(html)
  if (!builtIn) return { isSame: false, digest }
  const { version, trust, trustRoot, language } = builtIn
  // What is put in is read as it is when a page is made: the page would read other values in its own way. But a page stays what it is when
  // its bundle has ended.
  const made = await writeAgain({ trust, trustRoot, language })
  return {
    ...{ isSame: made?.html === html, digest },
    ...(typeof version === 'string' ? { version } : {}),
    ...(typeof trust === 'string' ? { trust } : {}),
    ...(validate(trustRoot, 'trustRoot').valid ? { trustRoot: trustRoot as TrustRoot } : {}),
  }
}

/** The page with what is in another; `undefined` if it could not be put into one. */
async function writeAgain(
  put: { [Name in keyof Omit<BuiltIn, 'version'>]: unknown },
): Promise<Page | undefined> {
  try {
    const { now: _, ...given } = readOptions('build page', withoutUndefined(put), kinds)
    const read = readPut(given)
    const bundle = read.trust === undefined ? undefined : parseJson(read.trust, bundleJsonLimits)
    return bundle === undefined || validate(bundle, 'trustBundle').valid ? await write(read) : undefined
  } catch {
    return undefined
  }
}

async function write(put: Omit<BuiltIn, 'version'>): Promise<Page> {
  const { script, style, version } = await import('quality-label:page-program')
  const policy = [
    "default-src 'none'",
    `script-src '${integrity(script)}'`,
    `style-src '${integrity(style)}'`,
    // Badges come as files, and their images as files or within them.
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const builtIn: BuiltIn = { version, ...put }
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Quality Label</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<noscript>This page needs JavaScript, which is in the page itself.</noscript>
<script type="application/json" id="${builtInId}">${forHtml(builtIn)}</script>
<script>${script}</script>
</body>
</html>
`
  return { html, digest: hexDigest(html), programDigest: hexDigest(script) }
}

function readBuiltIn(html: string): BuiltIn | undefined {
  const start = `<script type="application/json" id="${builtInId}">`
  const from = html.indexOf(start)
  if (from === -1) return undefined
  const json = html.slice(from + start.length, html.indexOf('</script>', from))
  try {
    const value = JSON.parse(json)
    return isJsonObject(value) ? (value as unknown as BuiltIn) : undefined
  } catch {
    return undefined
  }
}

/** JSON in which nothing ends the element that it is in. */
function forHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

function integrity(text: string): string {
  return `sha256-${base64.encode(sha256(encodeUtf8(text)))}`
}

function hexDigest(text: string): string {
  return encodeHex(sha256(encodeUtf8(text)))
}

function assertRoot(root: unknown): asserts root is TrustRoot {
  const { valid, problems } = validate(root, 'trustRoot')
  if (valid) return
  const [first] = problems
  const found = first ? `: ${first.pointer} ${first.detail}` : ''
  throw new TypeError(`Cannot build page: expected trustRoot to be a TrustRoot${found}`)
}
