import { plainId } from '../../core/compare-ids'
import { textFor } from '../../core/language-value'
import type { Profile } from '../../index'
import { usageError } from '../command-error'
import { readDocument } from '../read-documents'

/** Countries of holders, by plain id. */
export type Countries = ReadonlyMap<string, string>

/** What profiles tell of holders, by plain id. */
export interface KnownHolders {
  countries: Countries
  names: ReadonlyMap<string, string>
}

/**
 * Reads from the profiles of holders how each is called and in which country it is; one without an address tells only the name.
 *
 * @param holders - Plain ids of the holders in the register.
 * @throws {CommandError} 64 for a profile of anyone else.
 */
export async function readHolders(
  files: readonly string[],
  language: string,
  holders: ReadonlySet<string>,
): Promise<KnownHolders> {
  const [countries, names] = [new Map<string, string>(), new Map<string, string>()]
  for (const file of files) {
    const { id, name, address } = await readDocument<Profile>('--holder', file, 'profile')
    if (id === undefined || !holders.has(plainId(id)))
      throw usageError(
        `--holder: expected the profile of a holder in the register in ${file}, got ${id ?? 'no id'}`,
      )
    const country = address?.addressCountryCode ?? address?.addressCountry
    if (country !== undefined) countries.set(plainId(id), country)
    const text = textFor(name, language)
    if (text !== undefined) names.set(plainId(id), text)
  }
  return { countries, names }
}
