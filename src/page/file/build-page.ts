import { base64 } from '@scure/base'
import { encodeHex, encodeUtf8 } from '../../core/bytes'
import { isJsonObject, withoutUndefined } from '../../core/json'
import type { KindsOf } from '../../core/kinds'
import { text, unchecked } from '../../core/kinds'
import { parseJson } from '../../core/parse-json'
import { assertArguments, readOptions } from '../../core/read-options'
import { sha256 } from '../../core/sha256'
import { validate } from '../../gate/validate'
import type { FromJson } from '../../model/from-json'
import type { TrustRoot } from '../../model/generated/documents'
import { findLanguage } from '../../problems/find-language'
import type { BuiltIn } from './built-in'
import { builtInId } from './built-in'

/** What is put into a page, so that those who open it need not. */
export interface PageOptions {
  /** Text of the network's trust bundle. The page checks it when it is opened, and says how old it is. */
  trust?: string
  /** The network's root, which you pinned; without it the page says that anybody could have made the bundle. */
  trustRoot?: FromJson<TrustRoot>
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
  language: text,
} satisfies KindsOf<PageOptions>

/**
 * Builds the page in one file. It makes no request, keeps nothing, and its policy lets no other script run.
 *
 * @throws {TypeError | RangeError} If an option is wrong.
 * @throws {QualityLabelError} `JSON_*` if the bundle is not JSON.
 */
export async function buildPage(options: PageOptions = {}): Promise<Page> {
  const { trust, trustRoot, language } = readOptions('build page', options, kinds)
  if (trust !== undefined) assertShape(parseJson(trust), 'trustBundle', 'trust', 'the text of a trust bundle')
  if (trustRoot !== undefined) assertShape(trustRoot, 'trustRoot', 'trustRoot', 'a TrustRoot')
  return write({
    ...(trust === undefined ? {} : { trust }),
    ...(trustRoot === undefined ? {} : { trustRoot: trustRoot as TrustRoot }),
    ...(language === undefined ? {} : { language: findLanguage(language) }),
  })
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
  // What is put in is checked as it is when a page is made: the page would read other values in its own way.
  const made = await buildPage(withoutUndefined({ trust, trustRoot, language }) as PageOptions).catch(
    () => undefined,
  )
  return {
    ...{ isSame: made?.html === html, digest },
    ...(typeof version === 'string' ? { version } : {}),
    ...(typeof trust === 'string' ? { trust } : {}),
    ...(validate(trustRoot, 'trustRoot').valid ? { trustRoot: trustRoot as TrustRoot } : {}),
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

function assertShape(
  value: unknown,
  shape: 'trustBundle' | 'trustRoot',
  option: string,
  expected: string,
): void {
  const { valid, problems } = validate(value, shape)
  if (valid) return
  const [first] = problems
  const found = first ? `: ${first.pointer} ${first.detail}` : ''
  throw new TypeError(`Cannot build page: expected ${option} to be ${expected}${found}`)
}
