import { assertArguments } from '../core/assert-options'
import { inputGuards, optional } from './assert-input'
import type { ImageOptions } from './build-image'
import { buildImage } from './build-image'
import type { EndorsementCredential, IdentifierEntry, Profile, TextInLanguages } from './generated/documents'
import { withoutEmpty } from './without-empty'

export interface ProfileOptions {
  /** URI of the organisation or person; a DID where it signs. */
  id: string
  /** A text, or the same in one language or several. */
  name: TextInLanguages
  /** Home page, http(s). */
  url?: string | undefined
  email?: string | undefined
  phone?: string | undefined
  description?: TextInLanguages | undefined
  image?: ImageOptions | undefined
  otherIdentifier?: readonly IdentifierEntry[] | undefined
  parentOrg?: Profile | undefined
  /** Endorsements of this profile that it shows, such as the trust mark of its Quality Label. */
  endorsement?: readonly EndorsementCredential[] | undefined
}

/**
 * Builds the `Profile` of an organiser, network, committee or endorser.
 *
 * @throws {TypeError | RangeError} If a member cannot be used, naming it.
 * @see Open Badges 3.0, Profile
 */
export function buildProfile(options: ProfileOptions): Profile {
  assertArguments('build profile', 'an object', { options })
  const guards = inputGuards('build profile', options)
  return withoutEmpty<Profile>({
    id: guards.uri('id', options.id),
    type: ['Profile'],
    name: guards.texts('name', options.name),
    url: optional(guards.httpUrl, 'url', options.url),
    email: optional(guards.email, 'email', options.email),
    phone: optional(guards.text, 'phone', options.phone),
    description: optional(guards.texts, 'description', options.description),
    image: buildImage(guards, options.image),
    otherIdentifier: [...(options.otherIdentifier ?? [])],
    parentOrg: options.parentOrg,
    endorsement: [...(options.endorsement ?? [])],
  })
}
