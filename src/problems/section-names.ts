/** The sections that every report has, in the order of the checks: authentic and current first, then who signed and whom the caller trusts. */
export const everySection = [
  'shape',
  'integrity',
  'time',
  'status',
  'schema',
  'policy',
  'trust',
  'evidence',
] as const

/** The sections that every credential needs to be valid; some need others besides. */
export const alwaysNeeded = ['shape', 'integrity', 'time', 'status', 'schema'] as const

/** The parts of a verification report, in the order in which they are checked. */
export const sectionNames = [
  ...everySection,
  'recipient',
  'endorsements',
  'label',
  'authority',
  'refresh',
] as const

/** Name of a section of a report. */
export type SectionName = (typeof sectionNames)[number]

/**
 * What a problem does to its section: `error` makes it invalid, `indeterminate` leaves it undecided,
 * `warning` and `note` change nothing.
 */
export type Severity = 'error' | 'indeterminate' | 'warning' | 'note'
