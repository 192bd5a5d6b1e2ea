import { QualityLabelError } from '../core/errors'
import type { ImageFormat } from './image-format'

/** The image cannot be read safely: what was expected, and what is there. */
export function unreadable(format: ImageFormat, expectation: string): QualityLabelError {
  const reason = `Cannot read ${format.toUpperCase()}: ${expectation}`
  return new QualityLabelError('IMAGE_UNREADABLE', reason, { details: { format, reason } })
}

/** The credential in an image, or the image itself, is longer than the caller allows. */
export function tooLarge(format: ImageFormat, what: string, maxBytes: number): QualityLabelError {
  const message = `Cannot read ${format.toUpperCase()}: expected ${what} of at most ${maxBytes} bytes`
  return new QualityLabelError('INPUT_TOO_LARGE', message, { details: { format, maxBytes } })
}

/** What an image holds in place of one credential: none, several, or one of Open Badges 2.0. */
export function refuseContent(
  format: ImageFormat,
  carrier: string,
  found: { credentials: number; openBadges2: boolean },
): QualityLabelError {
  const { credentials, openBadges2 } = found
  const name = format.toUpperCase()
  const expected = `Cannot read ${name}: expected one ${carrier}, found`
  if (credentials > 1) {
    const message = `${expected} ${credentials}`
    return new QualityLabelError('IMAGE_CREDENTIAL_REPEATED', message, { details: { format, credentials } })
  }
  if (openBadges2) {
    const message = `${expected} an assertion of Open Badges 2.0`
    return new QualityLabelError('IMAGE_OF_OPEN_BADGES_2', message, { details: { format } })
  }
  const message = `${expected} none; this ${name} holds no badge: ask for the file as it was downloaded, since messengers and image editors strip it`
  return new QualityLabelError('IMAGE_WITHOUT_CREDENTIAL', message, { details: { format } })
}
