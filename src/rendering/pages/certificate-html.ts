import { isCompactJws } from '../../core/compact-jws'
import { digestMultibase } from '../../core/digest'
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
import {
  showChecks,
  showContent,
  showEndorsements,
  showFacts,
  showSelfIssued,
  showUnpinned,
} from './show-badge'

/** Options of `certificateHtml`. */
export interface CertificateOptions {
  /** Language of the page, BCP 47; that of the report. English by default, and where the page has no words in it. */
  language?: string
  /**
   * The JWT that was verified, to the letter, for the QR code: it is in it where it has at most 1,800 characters. The report says by its
   * digest which JWT that was; another is refused, also one of the same credential.
   */
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
 * @throws {RangeError} If the verdict of the report is not `valid`, or it is not of this JWT.
 * @throws {TypeError} If an argument has the wrong type.
 */
export function certificateHtml(report: VerificationReport, options: CertificateOptions = {}): string {
  const read = requireReport(action, 'report', report)
  const { language: tag = 'en', jwt, address } = readOptions(action, options, kinds)
  if (read.verdict !== 'valid') refuse(action, 'report.verdict', 'valid', read.verdict)
  if (jwt !== undefined) assertVerified(jwt, read)
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
      showSelfIssued(read, words),
      element('p', {}, `${words.checkedAt}${words.colon}`, moment(read.checkedAt, language)),
      showUnpinned([read], words),
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

// The id of a credential is what anyone can write: a JWT of someone else would be in the QR code of this page.
function assertVerified(jwt: string, { sections }: VerificationReport): void {
  if (!isCompactJws(jwt)) refuse(action, 'options.jwt', 'a JWT', jwt)
  const stated = sections.integrity.proofs.find(
    ({ type, pointer, verdict }) => type === 'JWT' && pointer === '' && verdict === 'valid',
  )?.jwtDigest
  if (stated === undefined) refuse(action, 'options.jwt', 'left out for a report that is not of a JWT', jwt)
  if (digestMultibase(jwt) !== stated) refuse(action, 'options.jwt', 'the JWT that the report is of', jwt)
}
