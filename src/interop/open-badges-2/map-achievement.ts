import { isJsonObject } from '../../core/json'
import type { Achievement, Criteria, Profile, Related } from '../../model/generated/documents'
import { oldBadgeClassType } from '../../model/old-badge-types'
import { withoutEmpty } from '../../model/without-empty'
import type { BadgeParts, Part } from './find-parts'
import { mapAlignments } from './map-alignment'
import { addressesOf } from './map-evidence'
import { mapImage } from './map-image'
import { takeLanguage } from './map-language'
import type { NodeIds } from './node-ids'
import { uuidOf } from './node-ids'
import { refusal, unusable } from './refuse-upgrade'
import type { Source } from './source'
import { keepUri, requireText, takeText, takeUri, uriOf } from './take-values'

const at = '/credentialSubject/achievement'

/**
 * Converts the badge class to an achievement, with the class in `related`.
 *
 * @throws {QualityLabelError} `UPGRADE_MEMBER_REQUIRED` or `UPGRADE_VALUE_INVALID` if name, description or criteria is missing or invalid.
 * @see Open Badges 2.0, BadgeClass; Open Badges 3.0, Achievement
 */
export function mapAchievement(
  { badge: { node, id: oldId, reference }, assertion, version }: BadgeParts,
  id: string,
  creator: Profile | undefined,
  ids: NodeIds,
): Achievement {
  node.first('type', '@type').change('typeReplaced', `${at}/type`)
  node.get('@context').change('contextReplaced', '/@context')
  const related = relatedTo(node, oldId, reference, version, ids)
  return withoutEmpty<Achievement>({
    id,
    type: ['Achievement'],
    achievementType: 'Badge',
    name: requireText(node.get('name'), 'the name of the badge', `${at}/name`),
    description: requireText(node.get('description'), 'the description of the badge', `${at}/description`),
    image: mapImage(node.get('image'), `${at}/image`, ids),
    criteria: mapCriteria(node.get('criteria'), addressesOf(assertion.get('evidence')), ids),
    creator,
    version: takeText(node.get('version'), `${at}/version`),
    inLanguage: takeLanguage(node, `${at}/inLanguage`) ?? takeLanguage(assertion, `${at}/inLanguage`),
    tag: mapTags(node.get('tags')),
    alignment: mapAlignments(node.first('alignment', 'alignments')),
    related,
  })
}

/** Returns the id of the achievement: a UUID made from the id of the badge class. */
export function achievementIdOf({ node, id }: Part): string {
  if (id === undefined) {
    const expected = 'the id of the badge class, or the option achievementId,'
    throw refusal('UPGRADE_MEMBER_REQUIRED', expected, node.get('id'))
  }
  return uuidOf(`${oldBadgeClassType} ${id}`)
}

function mapTags(source: Source): string[] {
  const tags: string[] = []
  for (const item of source.items()) {
    const tag = takeText(item, `${at}/tag/${tags.length}`)
    if (tag !== undefined) tags.push(tag)
  }
  return tags
}

function mapCriteria(given: Source, ofEvidence: ReadonlySet<string>, ids: NodeIds): Criteria {
  const source = given.one()
  const criteria = typeof source.value === 'string' ? fromText(source, source.value) : fromObject(source)
  if (!criteria) throw unusable(given, 'the criteria of the badge, by address or narrative,')
  const { id, narrative } = criteria
  // An address without a narrative makes no statement, so it can be used beside another node with that id.
  if (narrative === undefined || id === undefined) return criteria
  // Evidence needs its address; criteria still have their narrative.
  if (!ofEvidence.has(id) && ids.claim(criteria)) return criteria
  source.first('id', '@id').one().lose('idInUse')
  return { narrative }
}

function fromText(source: Source, text: string): Criteria | undefined {
  const id = uriOf(source)
  if (id !== undefined) source.change('addressToObject', `${at}/criteria/id`)
  else if (/\S/u.test(text)) source.change('textToNarrative', `${at}/criteria/narrative`)
  else return undefined
  return id === undefined ? { narrative: text } : { id }
}

function fromObject(source: Source): Criteria | undefined {
  if (!isJsonObject(source.value)) return undefined
  const id = takeUri(source.first('id', '@id'), `${at}/criteria/id`)
  const narrative = takeText(source.get('narrative'), `${at}/criteria/narrative`)
  if (id === undefined && narrative === undefined) return undefined
  return withoutEmpty<Criteria>({ id, narrative })
}

/** Returns the badge class, then the other editions that it names. */
function relatedTo(
  node: Source,
  id: string | undefined,
  reference: Source | undefined,
  version: string,
  ids: NodeIds,
): Related[] {
  const related: Related[] = []
  const type = ['Related', oldBadgeClassType]
  if (id !== undefined && ids.claim({ id, type })) {
    related.push({ id, type, version: `Open Badges v${version.replace('.', 'p')}` })
    node.first('id', '@id').change('linkedBack', `${at}/related/0/id`)
    reference?.change('linkedBack', `${at}/related/0/id`)
  }
  for (const item of node.get('related').items()) {
    const to = `${at}/related/${related.length}`
    const edition = mapEdition(item, type, to, ids)
    if (edition) related.push(edition)
  }
  return related
}

function mapEdition(item: Source, type: string[], to: string, ids: NodeIds): Related | undefined {
  const source = typeof item.value === 'string' ? item : item.first('id', '@id').one()
  const id = uriOf(source)
  if (id === undefined || !ids.claim({ id, type })) {
    if (item.isGiven) item.lose(id === undefined ? 'notAnAddress' : 'idInUse')
    return undefined
  }
  if (source === item) source.change('addressToObject', `${to}/id`)
  else keepUri(source, `${to}/id`)
  if (source !== item) item.first('type', '@type').change('typeReplaced', `${to}/type`)
  return withoutEmpty<Related>({
    id,
    type,
    version: takeText(item.get('version'), `${to}/version`),
    inLanguage: takeLanguage(item, `${to}/inLanguage`),
  })
}
