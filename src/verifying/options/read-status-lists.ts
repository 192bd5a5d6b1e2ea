import { copyPlain, NotPlain } from '../../core/copy-plain'
import { input, instant } from '../../core/kinds'
import { readAs } from '../../core/read-options'
import type { FetchedStatusList } from '../../trust/trust-material'
import { ownInput } from '../input/own-input'
import { isPrepared } from '../input/status-list-store'
import { entriesOf, membersOf, misuse } from './copy-option'

const knownOfList = new Set<keyof FetchedStatusList>(['credential', 'fetchedAt', 'url'])

/**
 * Copies status lists that are an option; those that are prepared are used as they are.
 *
 * @param action - Operation for messages.
 * @throws {TypeError | RangeError} Naming the option and the place in it.
 */
export function readStatusLists(
  action: string,
  option: string,
  lists: readonly FetchedStatusList[] | undefined,
): readonly FetchedStatusList[] {
  return entriesOf(option, lists, 'a list of status lists', action).map((list, index) =>
    isPrepared(list) ? list : readStatusList(action, `${option}[${index}]`, list),
  )
}

function readStatusList(action: string, place: string, list: FetchedStatusList): FetchedStatusList {
  const { credential, fetchedAt, url } = membersOf(
    place,
    list,
    knownOfList,
    'an object with credential',
    action,
  )
  readCredential(`${place}.credential`, credential, action)
  if (url !== undefined && typeof url !== 'string') throw misuse(`${place}.url`, 'an address', url, action)
  // A value that is not plain JSON is read as it would be written, once, when an entry asks for the list.
  const own = credential instanceof Uint8Array ? ownInput(credential) : copyPlain(credential)
  return {
    credential: own instanceof NotPlain ? credential : (own as FetchedStatusList['credential']),
    ...(fetchedAt === undefined
      ? {}
      : { fetchedAt: readAs(action, `${place}.fetchedAt`, instant, fetchedAt) }),
    ...(url === undefined ? {} : { url }),
  }
}

/** Reads a credential that is an option: of a wrong type, or a Promise, it is a mistake of the caller. */
export function readCredential(
  option: string,
  given: unknown,
  action = 'verify',
): string | Uint8Array | object {
  if (input.read(given) === undefined) throw misuse(option, input.expected, given, action)
  return given as string | Uint8Array | object
}
