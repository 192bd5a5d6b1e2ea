/** What is said of refresh services: the part of it that is loaded with the answer of one. */
export const refreshTexts = {
  refreshNotAsked: 'nothing was fetched, so it was not asked',
  refreshNotAuthentic: 'what it sent is not shown to be authentic ({reason})',
  refreshOtherIssuer: 'it sent a credential of another issuer',
  refreshOtherCredential: 'it sent another credential',
  refreshOtherSubject: 'it sent a credential about another subject',
  refreshNotNewer: 'what it sent differs and was not issued later',
  refreshNotValid: 'what it sent is newer and not valid ({reason})',
  refreshUnchanged: 'it sent the same content',
  refreshReplaced: 'the copy that is valid from {validFrom} replaces this one',
} as const
