import { plainId } from '../../core/compare-ids'
import type { Profile } from '../../index'
import { readDocument } from '../read-documents'

/** Countries of holders, by plain id. */
export type Countries = ReadonlyMap<string, string>

/** Reads from the profiles of holders in which country each is; a profile without an address tells nothing. */
export async function readCountries(files: readonly string[]): Promise<Countries> {
  const countries = new Map<string, string>()
  for (const file of files) {
    const { id, address } = await readDocument<Profile>('--holder', file, 'profile')
    const country = address?.addressCountryCode ?? address?.addressCountry
    if (id !== undefined && country !== undefined) countries.set(plainId(id), country)
  }
  return countries
}
