import type { Kind, KindsOf } from '../core/kinds'
import { list, object, required, unchecked } from '../core/kinds'
import { readOptions } from '../core/read-options'
import { inputGuards } from './assert-input'
import type { ImageOptions } from './build-image'
import { buildImage } from './build-image'
import { email, httpUrl, texts, uri, words } from './document-kinds'
import type { TypeOptional } from './fill-type'
import { assertType, fillType, fillTypes } from './fill-type'
import type {
  Address,
  EndorsementCredential,
  IdentifierEntry,
  Profile,
  TextInLanguages,
} from './generated/documents'
import { withoutEmpty } from './without-empty'

/** What `buildProfile` takes: id, name and addresses of a person or an organisation. */
export interface ProfileOptions {
  /** URI of the organisation or person; a DID if it signs. */
  id: string
  /** A text, or texts by language. */
  name: TextInLanguages
  /** Home page, http(s). */
  url?: string | undefined
  email?: string | undefined
  phone?: string | undefined
  description?: TextInLanguages | undefined
  image?: ImageOptions | undefined
  /** Where it is; `addressCountryCode` is the country by which `tallyCommitments` adds up. */
  address?: TypeOptional<Address> | undefined
  otherIdentifier?: readonly TypeOptional<IdentifierEntry>[] | undefined
  parentOrg?: TypeOptional<Profile> | undefined
  /** Endorsements of this profile that it shows, such as the trust mark of its Quality Label. */
  endorsement?: readonly EndorsementCredential[] | undefined
  /** Type of an existing profile that is built again with other properties; it stays `Profile`. */
  type?: readonly string[] | undefined
}

const kinds = {
  id: required(uri),
  name: required(texts),
  url: httpUrl,
  email,
  phone: words,
  description: texts,
  image: unchecked<ImageOptions>(),
  address: object as Kind<TypeOptional<Address>>,
  otherIdentifier: list as Kind<NonNullable<ProfileOptions['otherIdentifier']>>,
  parentOrg: object as Kind<NonNullable<ProfileOptions['parentOrg']>>,
  endorsement: list as Kind<readonly EndorsementCredential[]>,
  type: unchecked<readonly string[]>(),
} satisfies KindsOf<ProfileOptions>

/**
 * Builds the `Profile` of an organiser, network, committee or endorser.
 *
 * @throws {TypeError | RangeError} If a member cannot be used, naming it.
 * @see Open Badges 3.0, Profile
 */
export function buildProfile(options: ProfileOptions): Profile {
  const guards = inputGuards('build profile', options)
  const {
    id,
    name,
    url,
    email,
    phone,
    description,
    image,
    address,
    otherIdentifier,
    parentOrg,
    endorsement,
    type,
  } = readOptions('build profile', options, kinds)
  assertType(guards, 'type', type, 'Profile')
  return withoutEmpty<Profile>({
    id,
    type: ['Profile'],
    name,
    url,
    email,
    phone,
    description,
    image: buildImage(guards, image),
    address: address && fillType<Address>(guards, 'address', address, 'Address'),
    otherIdentifier: fillTypes<IdentifierEntry>(
      guards,
      'otherIdentifier',
      otherIdentifier,
      'IdentifierEntry',
      'IdentifierEntry',
    ),
    parentOrg: parentOrg && fillType<Profile>(guards, 'parentOrg', parentOrg, 'Profile'),
    endorsement: [...(endorsement ?? [])],
  })
}
