/** Converts badges of Open Badges 2.0 to credentials of 3.0. */
export { upgradeFromOpenBadges2 } from './upgrade-from-open-badges-2'
export type { UpgradeOptions } from './upgrade-options'
export type {
  AddressedKeyReport,
  ChangedMember,
  CopyDifference,
  EndorsementProposal,
  HostedReport,
  KeptMember,
  LostMember,
  RevocationReport,
  SignatureReason,
  SignatureReport,
  SourcePlace,
  UnusedDocument,
  UpgradeOutcome,
  UpgradeReport,
} from './upgrade-report'
export type { UnusedReason, UpgradeChange, UpgradeLoss } from './upgrade-words'
