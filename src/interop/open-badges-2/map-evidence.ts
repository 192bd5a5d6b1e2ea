import { isJsonObject, toArray } from '../../core/json'
import type { Evidence } from '../../model/generated/documents'
import type { NodeIds } from './node-ids'
import type { Source } from './source'
import { keepUri, takeText, uriOf } from './take-values'

/** Kinds of evidence of the Cities of Learning and of similar platforms. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['text', 'Text'],
  ['photo', 'Photo'],
  ['image', 'Photo'],
  ['video', 'Video'],
  ['file', 'File'],
  ['link', 'Link'],
])

/** State of the conversion: the ids in the credential, and the place of each address of earlier evidence. */
interface Taken {
  ids: NodeIds
  places: Map<string, string>
}

/**
 * Converts evidence of Open Badges 2.0: one or many, as an address, an object, or a text.
 *
 * If something else in the credential has the address of the evidence, the evidence is kept with the address in its narrative. Only an
 * address without further properties that is already in the credential is not repeated.
 *
 * Platforms that write evidence into the badge's metadata use their own names of properties: a `type` of text, photo, video, file or
 * link, with `text`, `url` and `title` for narrative, id and name.
 *
 * @see Open Badges 2.0 and 3.0, Evidence
 */
export function mapEvidence(source: Source, ids: NodeIds): Evidence[] {
  const evidence: Evidence[] = []
  const taken: Taken = { ids, places: new Map() }
  for (const item of source.items()) {
    const mapped = mapItem(item, `/evidence/${evidence.length}`, taken)
    if (mapped) evidence.push(mapped)
  }
  return evidence
}

/** Returns the addresses of all evidence. */
export function addressesOf(source: Source): ReadonlySet<string> {
  const addresses = source.items().map((item) => uriOf(addressIn(item)))
  return new Set(addresses.filter((address) => address !== undefined))
}

function addressIn(item: Source): Source {
  return typeof item.value === 'string' ? item : item.first('id', '@id', 'url').one()
}

function mapItem(item: Source, to: string, taken: Taken): Evidence | undefined {
  if (typeof item.value === 'string') return mapText(item, item.value, to, taken)
  if (!isJsonObject(item.value)) {
    if (item.isGiven) item.lose('wrongType')
    return undefined
  }
  const evidence: Evidence = { type: ['Evidence'] }
  assign(evidence, 'name', takeText(item.first('name', 'title'), `${to}/name`))
  assign(evidence, 'description', takeText(item.get('description'), `${to}/description`))
  assign(evidence, 'narrative', takeText(item.first('narrative', 'text'), `${to}/narrative`))
  assign(evidence, 'audience', takeText(item.get('audience'), `${to}/audience`))
  assign(evidence, 'genre', takeGenre(item, to))
  const address = addressIn(item)
  if (!takeAddress(address, evidence, item.first('narrative', 'text'), to, taken)) return undefined
  const { type: _type, genre: _genre, ...said } = evidence
  if (Object.keys(said).length > 0) return evidence
  item.lose(address.isGiven ? 'incomplete' : 'empty')
  return undefined
}

function mapText(item: Source, text: string, to: string, taken: Taken): Evidence | undefined {
  const evidence: Evidence = { type: ['Evidence'] }
  if (uriOf(item) !== undefined) return takeAddress(item, evidence, item, to, taken) ? evidence : undefined
  if (!/\S/u.test(text)) return undefined
  item.change('textToNarrative', `${to}/narrative`)
  return { ...evidence, narrative: text }
}

/**
 * Sets the address of evidence: as its id, or in its narrative if something else has that id.
 *
 * @returns False if earlier evidence has the address, and this evidence has nothing else.
 */
function takeAddress(
  address: Source,
  evidence: Evidence,
  narrative: Source,
  to: string,
  { ids, places }: Taken,
): boolean {
  const id = uriOf(address)
  if (id === undefined) {
    if (address.isGiven) address.lose('notAnAddress')
    return true
  }
  if (ids.claim({ ...evidence, id })) {
    evidence.id = id
    places.set(id, `${to}/id`)
    if (address === narrative) address.change('addressToObject', `${to}/id`)
    else keepUri(address, `${to}/id`)
    return true
  }
  const place = places.get(id)
  if (place !== undefined && Object.keys(evidence).length === 1) {
    address.change('repeated', place)
    return false
  }
  narrative.change('addressAdded', `${to}/narrative`)
  evidence.narrative = evidence.narrative === undefined ? id : `${evidence.narrative}\n\n${id}`
  address.change('addressInUse', `${to}/narrative`)
  return true
}

function takeGenre(item: Source, to: string): string | undefined {
  const type = item.first('type', '@type')
  const names = toArray<unknown>(type.value).filter((name) => typeof name === 'string')
  const found = names.map((name) => kinds.get(name.toLowerCase()))
  const kind = found.find((name) => name !== undefined)
  const genre = takeText(item.get('genre'), `${to}/genre`)
  if (kind !== undefined && genre === undefined) type.change('kindToGenre', `${to}/genre`)
  else if (type.isGiven) type.change('typeReplaced', `${to}/type`)
  return genre ?? kind
}

function assign<K extends keyof Evidence>(
  evidence: Evidence,
  member: K,
  value: Evidence[K] | undefined,
): void {
  if (value !== undefined) evidence[member] = value
}
