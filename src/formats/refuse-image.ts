import { QualityLabelError } from '../core/errors'
import { adviseOnOlder } from '../model/input-kinds'
import { english, putIntoWords } from '../problems/words'
import type { ImageFormat } from './image-format'

/** Returns the error for an image that cannot be read safely. */
export function unreadable(format: ImageFormat, expectation: string): QualityLabelError {
  const reason = `Cannot read ${format.toUpperCase()}: ${expectation}`
  return new QualityLabelError('IMAGE_UNREADABLE', reason, { details: { format, reason } })
}

/** Returns the error for an image, or a credential in it, that is larger than the caller allows. */
export function tooLarge(format: ImageFormat, what: string, maxBytes: number): QualityLabelError {
  const message = `Cannot read ${format.toUpperCase()}: expected ${what} of at most ${maxBytes} bytes`
  return new QualityLabelError('INPUT_TOO_LARGE', message, { details: { format, maxBytes } })
}

/** Number of badges of each version in an image. */
export interface FoundBadges {
  credentials: number
  /** Assertions of Open Badges 2.0 or 1.x. */
  assertions: number
}

/** Returns the error for an image without exactly one credential: it has none, several badges, or one of Open Badges 2.0. */
export function refuseContent(format: ImageFormat, carrier: string, found: FoundBadges): QualityLabelError {
  const { credentials, assertions } = found
  if (credentials === 0 && assertions > 0) {
    const advice = putIntoWords(adviseOnOlder('Assertion'), english)
    const message = `${expecting(format, carrier)} an assertion of Open Badges 2.0. ${advice}`
    return new QualityLabelError('IMAGE_OF_OPEN_BADGES_2', message, { details: { format } })
  }
  return refuseNumber(format, carrier, found)
}

/** Returns the error for an image without exactly one assertion: it has none, several badges, or a credential of Open Badges 3.0. */
export function refuseAsAssertion(
  format: ImageFormat,
  carrier: string,
  found: FoundBadges,
): QualityLabelError {
  const { credentials, assertions } = found
  if (assertions === 0 && credentials === 1) {
    const message = `${expecting(format, carrier)} a credential of Open Badges 3.0 already`
    return new QualityLabelError('UPGRADE_NOT_AN_ASSERTION', message, { details: { format } })
  }
  return refuseNumber(format, carrier, found)
}

function refuseNumber(
  format: ImageFormat,
  carrier: string,
  { credentials, assertions }: FoundBadges,
): QualityLabelError {
  const badges = credentials + assertions
  if (badges > 0) {
    const isMixed = credentials > 0 && assertions > 0
    const message = `${expecting(format, carrier)} ${isMixed ? `${badges} badges, of Open Badges 3.0 and 2.0` : badges}`
    return new QualityLabelError('IMAGE_CREDENTIAL_REPEATED', message, {
      details: { format, credentials: badges },
    })
  }
  const message = `${expecting(format, carrier)} none; this ${format.toUpperCase()} holds no badge: ask for the file as it was downloaded, since messengers and image editors strip it`
  return new QualityLabelError('IMAGE_WITHOUT_CREDENTIAL', message, { details: { format } })
}

function expecting(format: ImageFormat, carrier: string): string {
  return `Cannot read ${format.toUpperCase()}: expected one ${carrier}, found`
}
