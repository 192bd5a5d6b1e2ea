import type { ShortCode, TallyCode } from '../../index'
import type { CommandKey } from '../words/catalogue'

/** Words for each reason why a badge does not count. */
export const reasonWords: Readonly<Record<ShortCode | TallyCode, CommandKey>> = {
  NOT_PROVEN: 'shortNotProven',
  SELF_ISSUED: 'shortSelfIssued',
  NOT_THE_CREATOR: 'shortNotTheCreator',
  ISSUER_NOT_ACCEPTED: 'shortIssuerNotAccepted',
  LABEL_NOT_HELD: 'shortLabelNotHeld',
  NOT_ENDORSED: 'shortNotEndorsed',
  TOO_OLD: 'shortTooOld',
  LEVEL_TOO_LOW: 'shortLevelTooLow',
  LEVEL_UNKNOWN: 'shortLevelUnknown',
  NOT_OF_CAMPAIGN: 'shortNotOfCampaign',
  NOT_SELF_ISSUED: 'shortNotSelfIssued',
  NOT_IN_PERIOD: 'shortNotInPeriod',
  NUMBER_INVALID: 'shortNumberInvalid',
  SUPERSEDED: 'shortSuperseded',
  COUNTED_IN_PARENT: 'shortCountedInParent',
}
