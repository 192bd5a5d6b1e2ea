/** Why a badge that is about the matter does not meet a requirement; reasons are listed in this order. */
export type ShortCode =
  | 'NOT_PROVEN'
  | 'SELF_ISSUED'
  | 'NOT_THE_CREATOR'
  | 'ISSUER_NOT_ACCEPTED'
  | 'LABEL_NOT_HELD'
  | 'NOT_ENDORSED'
  | 'TOO_OLD'
  | 'LEVEL_TOO_LOW'
  | 'LEVEL_UNKNOWN'

/** A badge that is not enough, and why. */
export interface ShortBadge {
  /** Id of the badge. */
  credential: string
  why: ShortCode[]
}
