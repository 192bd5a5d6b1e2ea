/** What a report says beside its problems: `{name}` stands for a parameter. */
export const en = {
  shapeValid: 'The document is a well-formed {shape}',
  integrityValid: '{count} of {total} proofs hold, each by a key of the issuer',
  timeValid: 'It is within its period of validity',
  timeValidOpen: 'It has begun and has no end',
  statusNone: 'The credential names no status list; it cannot be revoked',
  schemaNone: 'The credential names no schema of its own',
  schemaValid: 'The credential satisfies each schema that it names',
  quorumReached: '{counted} of {quorum} signed: {names}',
  trustKnown: 'The issuer is {name}, which the trust material knows',
  evidenceNone: 'The credential binds no file',
  evidenceValid: 'Each file given is the one that was signed',
  notRunUnreadable: 'Not judged, because the document could not be read',
  notRunUnsafe: 'Not judged, because the document could not be canonicalised',
  stillMissing: '{names} is missing',
  stillMissingMany: '{names} are missing',
  oneOfMissing: '{count} more of {names} must sign',
  summaryValid: 'Valid: {name}, issued by {issuer} to {subject}',
  summaryValidQuorum:
    'Valid: {name}, issued by {issuer} to {subject} and signed by {counted} of the committee',
  summaryValidUntrusted:
    'Valid as a badge: {name}, issued by {issuer} to {subject}; nobody judged its quorum or its issuer',
  summaryInvalid: 'Not valid: {reason}',
  summaryIndeterminate: 'Could not be decided: {reason}',
  unnamedSubject: 'an unnamed holder',
  unnamedCredential: 'an unnamed credential',
} as const

export type PhraseKey = keyof typeof en
