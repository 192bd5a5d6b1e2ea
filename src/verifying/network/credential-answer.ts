import type { ExpectedAnswer } from './fetch-bytes'

// Credentials come as JSON or as a compact JWS, which many servers send as plain text.
const mediaTypes = [
  'application/vc',
  'application/json',
  'application/vc+jwt',
  'application/jwt',
  'text/plain',
]

/** What an address is asked for that sends a credential. */
export const credentialAnswer: ExpectedAnswer = {
  accept: 'application/vc, application/ld+json, application/json, application/vc+jwt, text/plain;q=0.5',
  isType: (mediaType) =>
    mediaTypes.includes(mediaType) || /^application\/[a-z0-9.+-]+\+json$/.test(mediaType),
  otherType: 'fetchNotCredential',
  maxBytes: 1024 * 1024,
}
