/** Ways in which a value was changed for the credential. */
export const changeWords = {
  contextReplaced: 'the contexts of Open Badges 3.0 replace it',
  typeReplaced: 'Open Badges 3.0 has another name for this kind of thing',
  linkedBack: 'the credential has a new id; evidence links to the old one',
  instantRewritten: 'written as Open Badges 3.0 writes instants',
  zoneAssumed: 'it had no time zone; it was read as UTC',
  fromUnixTime: 'seconds since 1970 became an instant',
  addressEncoded: 'spaces and other characters that an address must not contain are encoded',
  addressToObject: 'the bare address became an object with that address as its id',
  textToNarrative: 'it is a text, not an address, and became a narrative',
  numberToText: 'the number became a text',
  identityTypeNamed: 'Open Badges 3.0 has another name for this kind of identifier',
  textToBoolean: 'the text became true or false',
  languageTagged: 'the language is written as Open Badges 3.0 writes it',
  addressInUse: 'something else in the credential has this id; the address is in the narrative',
  addressAdded: 'the address of the evidence was added to it',
  repeated: 'the address is already in the credential, and is not repeated',
  kindToGenre: 'the kind of evidence became its genre',
} as const

/** How a property was changed. */
export type UpgradeChange = keyof typeof changeWords

/** Reasons why a value is not in the credential. */
export const lossWords = {
  noPlace: 'Open Badges 3.0 has no property for it',
  extension: 'an extension for which Open Badges 3.0 has no property',
  empty: 'it is empty',
  wrongType: 'the value is not of the type that its property requires',
  notAnAddress: 'an absolute address was expected',
  oneAllowed: 'only one value is allowed, and another came first',
  incomplete: 'a required part is missing or cannot be used',
  idInUse: 'something else in the credential has this id',
  verificationOfOld: 'it says how to verify the old badge; the new one is verified by its proof',
  servedChecking: 'it was used to check the old badge',
  documentTookItsPlace: 'the document supplied for its id was used instead',
  embeddedTookItsPlace: 'the signed badge embeds a part with its id, and that part was used',
  issuerTookItsPlace: 'the profile of the supplied issuer was used instead',
  creatorTaken: 'the creator is the issuer of the old badge',
  endorsementNotSigned: 'an endorsement counts only if its endorser signs it; it is among the proposals',
  endorsementUnusable: 'an endorsement needs its endorser, what it is about and a comment',
} as const

/** Why a property was lost. */
export type UpgradeLoss = keyof typeof lossWords

/** Reasons why a supplied document was not used for the credential. */
export const unusedWords = {
  servedChecking: lossWords.servedChecking,
  embeddedTookItsPlace: lossWords.embeddedTookItsPlace,
  notReferred: 'nothing in the badge refers to this document',
  oddAddress: 'it was supplied under a name that is not an absolute address, so nothing can refer to it',
} as const

/** Why the credential has nothing from a supplied document. */
export type UnusedReason = keyof typeof unusedWords
