/** How a value changed on its way into the credential. */
export const changeWords = {
  contextReplaced: 'the contexts of Open Badges 3.0 take its place',
  typeReplaced: 'Open Badges 3.0 has another name for this kind of thing',
  linkedBack: 'the credential has an id of its own; the old one stands as a link back',
  instantRewritten: 'written as Open Badges 3.0 writes instants',
  zoneAssumed: 'it named no time zone; UTC was taken',
  fromUnixTime: 'seconds since 1970 became an instant',
  addressEncoded: 'spaces and other characters that no address may have are encoded',
  addressToObject: 'the bare address became an object with that address as its id',
  textToNarrative: 'it is a text, not an address, and stands as a narrative',
  numberToText: 'the number became a text',
  identityTypeNamed: 'Open Badges 3.0 has another name for this kind of identifier',
  textToBoolean: 'the text became true or false',
  languageTagged: 'the language is written as Open Badges 3.0 writes it',
  addressInUse: 'something else in the credential has this id; the address is in the narrative',
  addressAdded: 'the address of the evidence was added to it',
  repeated: 'the same address came before, and is not repeated',
  kindToGenre: 'the kind of evidence is its genre',
} as const

export type UpgradeChange = keyof typeof changeWords

/** Why a value is not in the credential. */
export const lossWords = {
  noPlace: 'Open Badges 3.0 has no member for it',
  extension: 'an extension that Open Badges 3.0 has no member for',
  empty: 'it says nothing',
  wrongType: 'it is not of the kind that its member asks for',
  notAnAddress: 'an absolute address was expected',
  oneAllowed: 'there is room for one value, and another came first',
  incomplete: 'a part that must not be missing is missing or cannot be used',
  idInUse: 'something else in the credential has this id',
  verificationOfOld: 'it told how to verify the old badge; the new one is verified by its proof',
  servedChecking: 'it served to check the old badge',
  documentTookItsPlace: 'the document handed in for its id took its place',
  embeddedTookItsPlace: 'what the signed badge embeds under its id is what was signed',
  issuerTookItsPlace: 'the issuer handed in speaks for itself',
  creatorTaken: 'the creator is the issuer of the old badge',
  endorsementNotSigned: 'an endorsement counts only when its endorser signs it; it is among the proposals',
  endorsementUnusable: 'an endorsement needs its endorser, what it is about and a comment',
} as const

export type UpgradeLoss = keyof typeof lossWords

/** Why nothing of a supplied document is in the credential. */
export const unusedWords = {
  servedChecking: lossWords.servedChecking,
  embeddedTookItsPlace: lossWords.embeddedTookItsPlace,
  notReferred: 'nothing in the badge leads to this document',
  oddAddress: 'it was supplied under what is not an absolute address, so nothing can lead to it',
} as const

export type UnusedReason = keyof typeof unusedWords
