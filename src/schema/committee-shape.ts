import * as generated from './generated/trust-validators'
import { checkCommittee } from './references/check-committee'
import type { Shape } from './shape'

export const committee: Shape = {
  name: 'committee',
  validator: generated.committee,
  references: checkCommittee,
}
