import { withoutUndefined } from '../../core/json'
import type { Profile } from '../../model/generated/documents'

/** Where somebody is, as their own profile says it. */
export interface Place {
  locality?: string
  region?: string
  /** Degrees north, -90 to 90. */
  latitude?: number
  /** Degrees east, -180 to 180. */
  longitude?: number
}

/** Reads country and place of a profile from its address; the country only by its code of two letters. */
export function placeOfProfile({ address }: Partial<Profile>): { country?: string; place?: Place } {
  const { addressCountryCode, addressLocality, addressRegion, geo } = address ?? {}
  const code = addressCountryCode?.trim().toUpperCase() ?? ''
  const place = withoutUndefined({
    locality: addressLocality,
    region: addressRegion,
    latitude: geo?.latitude,
    longitude: geo?.longitude,
  }) as Place
  return {
    ...(/^[A-Z]{2}$/.test(code) ? { country: code } : {}),
    ...(Object.keys(place).length === 0 ? {} : { place }),
  }
}
