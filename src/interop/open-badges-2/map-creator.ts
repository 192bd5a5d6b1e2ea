import { isJsonObject, toArray } from '../../core/json'
import type { Address, Profile } from '../../model/generated/documents'
import { withoutEmpty } from '../../model/without-empty'
import type { Part } from './find-parts'
import { mapImage } from './map-image'
import type { NodeIds } from './node-ids'
import type { Source } from './source'
import { keepUri, takeText, takeUri, uriOf } from './take-values'

const at = '/credentialSubject/achievement/creator'

/** Checks whether the issuer of the new credential says that it is the issuer of the old badge. */
export function isSameIssuer(issuer: Profile, oldId: string | undefined): boolean {
  const others = toArray(issuer.otherIdentifier).map(({ identifier }) => identifier)
  return oldId !== undefined && [issuer.id, ...others].includes(oldId)
}

/**
 * Converts the issuer of the old badge to the creator of the achievement.
 *
 * If the new issuer is the same, its own profile takes precedence: the creator is then the original creator that the badge class
 * names, or the issuer, by its id.
 *
 * @returns `undefined` if the old issuer has no id, which a profile needs.
 * @see Open Badges 2.0, Profile; Open Badges 3.0, Profile, Achievement (`creator`)
 */
export function mapCreator(badge: Source, part: Part, issuer: Profile, ids: NodeIds): Profile | undefined {
  const { node, id, reference } = part
  loseVerification(node)
  const original = originalCreator(badge)
  if (isSameIssuer(issuer, id)) {
    node.lose('issuerTookItsPlace')
    reference?.lose('issuerTookItsPlace')
    return mapOriginal(original, ids) ?? { id: issuer.id, type: ['Profile'] }
  }
  original.lose('creatorTaken')
  if (id === undefined) {
    node.lose('incomplete')
    return undefined
  }
  keepUri(node.first('id', '@id'), `${at}/id`)
  if (reference) keepUri(reference, `${at}/id`)
  node.first('type', '@type').change('typeReplaced', `${at}/type`)
  node.get('@context').change('contextReplaced', '/@context')
  const creator = withoutEmpty<Profile>({
    id,
    type: ['Profile'],
    name: takeText(node.get('name'), `${at}/name`),
    url: takeUri(node.get('url'), `${at}/url`),
    email: takeText(node.get('email'), `${at}/email`),
    phone: takeText(node.get('telephone'), `${at}/phone`),
    description: takeText(node.get('description'), `${at}/description`),
    image: mapImage(node.get('image'), `${at}/image`, ids),
    address: mapAddress(node),
  })
  ids.claim(creator)
  return creator
}

function loseVerification(node: Source): void {
  for (const member of ['verification', 'publicKey', 'revocationList'])
    node.get(member).lose('verificationOfOld')
}

function originalCreator(badge: Source): Source {
  return badge.get('extensions:OriginalCreator')
}

function mapOriginal(extension: Source, ids: NodeIds): Profile | undefined {
  const source = extension.first('url', 'id', '@id').one()
  const id = uriOf(source)
  if (id === undefined) return undefined
  const creator: Profile = { id, type: ['Profile'] }
  if (!ids.claim(creator)) {
    source.lose('idInUse')
    return undefined
  }
  source.change('addressToObject', `${at}/id`)
  return creator
}

/** Reads the postal address of the issuer from its extension. */
function mapAddress(node: Source): Address | undefined {
  const places = ['extensions:GeoCoordinates', 'schema:location'].map((member) => node.get(member).get('geo'))
  const geo = places.find(({ value }) => isJsonObject(value))
  const [latitude, longitude] = [geo?.get('latitude'), geo?.get('longitude')]
  if (!isWithin(latitude, 90) || !isWithin(longitude, 180)) return undefined
  latitude.keep(`${at}/address/geo/latitude`)
  longitude.keep(`${at}/address/geo/longitude`)
  const coordinates = { latitude: latitude.value as number, longitude: longitude.value as number }
  return { type: ['Address'], geo: { type: 'GeoCoordinates', ...coordinates } }
}

function isWithin(source: Source | undefined, bound: number): source is Source {
  return typeof source?.value === 'number' && Math.abs(source.value) <= bound
}
