import { decodeUtf8 } from '../../core/bytes'
import { isCompactJws } from '../../core/compact-jws'
import type { JsonValue } from '../../core/json'
import { isPlainObject } from '../../core/json'
import type { Kind, KindsOf } from '../../core/kinds'
import { passing, text } from '../../core/kinds'
import { readOptions, refuse } from '../../core/read-options'
import type { VerificationReport } from '../../verifying/outcome/report'
import { code } from '../markup/foreign-text'
import type { Markup, MaybeMarkup } from '../markup/markup'
import { element } from '../markup/markup'
import { drawQr, fitsQr } from '../qr/qr-svg'
import { pageWords } from '../words/page-words'
import { requireReport } from './check-report'
import { writePage } from './page'
import { languageTag } from './page-options'
import { moment, named, part, picture, verdictOf } from './pieces'
import { readBadge } from './read-badge'
import { showChecks, showContent, showEndorsements, showFacts } from './show-badge'

/** Options of `certificateHtml`. */
export interface CertificateOptions {
  /** Language of the page, BCP 47; that of the report. English by default, and where the page has no words in it. */
  language?: string
  /** The credential as a JWT, for the QR code: it is in it where it has at most 1,800 characters. */
  jwt?: string
  /** Where the credential can be had: in the QR code, with the digest, where there is no JWT or it is longer. */
  address?: string
}

const action = 'write certificate'
const httpAddress: Kind<string> = passing(
  'an address that begins with https://',
  (value) => typeof value === 'string' && /^https:\/\/[^\s]{1,1000}$/.test(value) && URL.canParse(value),
)
const kinds = { language: languageTag, jwt: text, address: httpAddress } satisfies KindsOf<CertificateOptions>

/**
 * Writes the certificate of a valid label or badge as a page to print: whose it is, who issued and signed it, until when it is valid, what was checked and when.
 *
 * It is refused for a credential that is not valid: a page titled "Certificate" would be taken for one.
 *
 * @param report - Of `verify`, also one that was written as JSON and parsed again.
 * @returns One HTML file: no script, nothing is loaded.
 * @throws {RangeError} If the verdict of the report is not `valid`, or the JWT is of another credential.
 * @throws {TypeError} If an argument has the wrong type.
 */
export function certificateHtml(report: VerificationReport, options: CertificateOptions = {}): string {
  const read = requireReport(action, 'report', report)
  const { language: tag = 'en', jwt, address } = readOptions(action, options, kinds)
  if (read.verdict !== 'valid') refuse(action, 'report.verdict', 'valid', read.verdict)
  if (jwt !== undefined && idInJwt(jwt) !== read.credential.id)
    refuse(action, 'options.jwt', 'a JWT of the credential of the report', jwt)
  const spoken = pageWords(tag)
  const { words, language } = spoken
  const badge = readBadge(read, tag)
  return writePage({
    language,
    title: `${words.certificate}${words.colon}${badge.name}`,
    header: [
      element('p', { class: 'kind' }, words.certificate),
      named('h1', badge.name, badge.language),
      picture(badge.image.address, badge.image.caption ?? badge.name),
      verdictOf(read.verdict, words),
      element('p', { dir: 'auto' }, read.summary),
      element('p', {}, `${words.checkedAt}${words.colon}`, moment(read.checkedAt, language)),
    ],
    main: [
      showFacts(badge, read, spoken),
      showContent(badge, spoken, 'h2'),
      showEndorsements(read, spoken, 'h2'),
      part('h2', words.checks, showChecks(read, spoken)),
      qrOf(read, jwt, address, words),
    ],
    footer: element('p', {}, words.reliance),
  })
}

function qrOf(
  { credential: { id, digest } }: VerificationReport,
  jwt: string | undefined,
  address: string | undefined,
  { inQr, placeInQr }: ReturnType<typeof pageWords>['words'],
): MaybeMarkup {
  if (jwt !== undefined && fitsQr(jwt)) return qrWith(jwt, inQr)
  const place = address ?? id
  if (place === undefined || digest === '') return undefined
  const content = `${place} ${digest}`
  return fitsQr(content) && qrWith(content, placeInQr, place)
}

function qrWith(content: string, says: string, place?: string): Markup {
  return element(
    'div',
    { class: 'qr' },
    drawQr(content),
    element('p', {}, says, place !== undefined && [element('br'), code(place)]),
  )
}

/** The id of the credential in a JWT. */
function idInJwt(jwt: string): JsonValue | undefined {
  if (!isCompactJws(jwt)) return undefined
  try {
    const payload: unknown = JSON.parse(decodeUtf8(bytesOf(jwt.split('.')[1] ?? '')))
    const { vc, id = isPlainObject(vc) ? vc['id'] : undefined } = isPlainObject(payload) ? payload : {}
    return typeof id === 'string' ? id : undefined
  } catch {
    return undefined
  }
}

/** @see RFC 4648, section 5 */
function bytesOf(base64url: string): Uint8Array {
  return Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (each) =>
    each.charCodeAt(0),
  )
}
