import { addLanguage } from './add-language'
import { addAcknowledge } from './commands/acknowledge'
import { addAssess } from './commands/assess'
import { addAuthorise } from './commands/authorise'
import { addAward } from './commands/award'
import { addBadge } from './commands/badge'
import { addBake } from './commands/bake'
import { addBooklet } from './commands/booklet'
import { addCertificate } from './commands/certificate'
import { addReinstate, addSuspend, addWithdraw } from './commands/change-status'
import { addClaim } from './commands/claim'
import { addCompletion } from './commands/completion'
import { addDecide } from './commands/decide'
import { addDemo } from './commands/demo'
import { addDid } from './commands/did'
import { addDigest } from './commands/digest'
import { addEmbed } from './commands/embed'
import { addEndorse } from './commands/endorse'
import { addExtract } from './commands/extract'
import { addImage } from './commands/image'
import { addInspect } from './commands/inspect'
import { addIssue } from './commands/issue'
import { addKeygen } from './commands/keygen'
import { addMatch } from './commands/match'
import { addMerge } from './commands/merge'
import { addNew } from './commands/new'
import { addPage } from './commands/page'
import { addPledge } from './commands/pledge'
import { addPortfolio } from './commands/portfolio'
import { addPresent } from './commands/present'
import { addRegister } from './commands/register'
import { addSign } from './commands/sign'
import { addStatus } from './commands/status'
import { addTally } from './commands/tally'
import { addTrust } from './commands/trust'
import { addUpgrade } from './commands/upgrade'
import { addValidate } from './commands/validate'
import { addVerify } from './commands/verify'
import { addPassphraseFile } from './passphrase'
import type { Verb } from './verb'

/** The verbs, in the order in which help lists them. */
export const verbs: readonly Verb[] = [
  addDemo,
  addKeygen,
  addDid,
  addNew,
  addAssess,
  addDecide,
  addBadge,
  addClaim,
  addAward,
  addPledge,
  addIssue,
  addSign,
  addMerge,
  addEndorse,
  addAcknowledge,
  addEmbed,
  addDigest,
  addAuthorise,
  addPage,
  addStatus,
  addSuspend,
  addReinstate,
  addWithdraw,
  addTrust,
  addRegister,
  addImage,
  addBake,
  addExtract,
  addUpgrade,
  addPresent,
  addVerify,
  addMatch,
  addTally,
  addCertificate,
  addPortfolio,
  addBooklet,
  addValidate,
  addInspect,
  addCompletion,
  // Look for verbs above: those that have keys, and those that have no language yet.
  addPassphraseFile,
  addLanguage,
]
