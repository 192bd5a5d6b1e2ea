import type { KindsOf } from '../../core/kinds'
import { instant, required, unchecked } from '../../core/kinds'
import type { JsonLimits } from '../../core/parse-json'
import { assertArguments, readOptions } from '../../core/read-options'
import { loadWords } from '../../problems/load-words'
import { openImage } from '../../verifying/input/open-image'
import { readInput } from '../../verifying/input/read-input'
import { readVerifyOptions } from '../../verifying/options/verify-options'
import type { CertificationReport, CertificationSectionId } from './certification-report'
import { certificationSectionIds } from './certification-report'
import { checkCredential } from './check-credential'
import { foundBySection } from './found-by-section'
import type { SectionFindings } from './write-certification'
import { writeCertification } from './write-certification'

/** What `checkCertification` takes beside the badge. */
export interface CertificationOptions {
  /** Instant for which dates are checked: `xsd:dateTimeStamp` or Date. Required: the library reads no clock. */
  now: string | Date
  /** Allowed difference between clocks, in seconds; 0 by default. */
  clockSkewSeconds?: number
  /** Language of the report, BCP 47: en, fi, de, lt, it, es, fr or nl, with or without a region; English by default. */
  language?: string
  /** Bounds on the input; by default those of `parseJson`. */
  limits?: Partial<JsonLimits>
}

// `readVerifyOptions` checks the values.
const kinds = {
  now: required(instant),
  clockSkewSeconds: unchecked<number>(),
  language: unchecked<string>(),
  limits: unchecked<Partial<JsonLimits>>(),
} satisfies KindsOf<CertificationOptions>

/**
 * Checks whether a badge or an endorsement has the form that the public validation service and the certification guide of 1EdTech
 * require. The report has one section for each check.
 *
 * Checks only the form: it checks no signature and fetches nothing; use `verify` for that. Only 1EdTech certifies.
 * An invalid document gives a report and never throws.
 *
 * @param input - The credential: text or bytes as received, of JSON, a JWT, or a PNG or SVG image that carries either; or a parsed value.
 * @throws {TypeError | RangeError} If an option is unknown or has a wrong value, or `input` is of another JavaScript type, such as a
 *   Promise; the message names the option or argument.
 * @see Open Badges 3.0 Conformance and Certification Guide: https://www.imsglobal.org/spec/ob/v3p0/cert/
 */
export async function checkCertification(
  input: string | Uint8Array | object,
  options: CertificationOptions,
): Promise<CertificationReport> {
  assertArguments('check certification', 'text, a Uint8Array or a parsed object', { input })
  const settings = await readVerifyOptions(readOptions('check certification', options, kinds))
  const words = await loadWords(settings.language)
  const read = readInput(await openImage(input, settings.limits), settings.limits)
  const { document, jwt, format } = read
  const sections = emptySections()
  sections.file = { findings: read.findings, ...(document ? { found: format } : {}) }
  if (document) {
    const { shape, findings } = checkCredential(document, jwt, settings)
    const found = shape && { format, document, jwt, shape }
    for (const id of certificationSectionIds.slice(1)) {
      const own = findings.filter(({ check }) => check === id).map(({ finding }) => finding)
      sections[id] = { findings: own, ...(found ? { found: foundBySection(id, found) } : {}) }
    }
  }
  return writeCertification(sections, { format, checkedAt: settings.checkedAt, words })
}

function emptySections(): Record<CertificationSectionId, SectionFindings> {
  return Object.fromEntries(
    certificationSectionIds.map((id): [CertificationSectionId, SectionFindings] => [id, { findings: [] }]),
  ) as Record<CertificationSectionId, SectionFindings>
}
