import type { LabelStanding } from '../verify'
import type { DescribingKey } from './words/catalogue'

/** The states of a label, in words. */
export const labelStates = {
  active: 'labelActive',
  suspended: 'labelSuspended',
  expired: 'labelExpired',
  withdrawn: 'labelWithdrawn',
  superseded: 'labelSuperseded',
  notIssued: 'labelNotIssued',
  unknown: 'labelUnknown',
} as const satisfies Readonly<Record<LabelStanding['state'], DescribingKey>>
