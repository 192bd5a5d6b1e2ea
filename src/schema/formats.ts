import { isCalendarDate, isInstant } from '../core/instant'
import { isIri } from './is-iri'

/** What the formats that the schemas name mean here; bundled into the generated validators. */
export const formats = {
  uri: isIri,
  'date-time': isInstant,
  date: isCalendarDate,
}
