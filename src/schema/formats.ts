import { isCalendarDate, isInstant } from '../core/instant'
import { isIri } from './is-iri'

/** Checks for the formats in the schemas; bundled into the generated validators. */
export const formats = {
  uri: isIri,
  'date-time': isInstant,
  date: isCalendarDate,
}
