import { isJsonObject, toArray } from '../../core/json'
import type { Evidence } from '../../model/generated/documents'
import type { NodeIds } from './node-ids'
import type { Source } from './source'
import { takeText, uriOf } from './take-values'

/** What the platform of the Cities of Learning calls its kinds of evidence, and others with it. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['text', 'Text'],
  ['photo', 'Photo'],
  ['image', 'Photo'],
  ['video', 'Video'],
  ['file', 'File'],
  ['link', 'Link'],
])

/**
 * Evidence as Open Badges 2.0 writes it, one or many, by address, as an object, or as the text itself.
 *
 * Platforms that write evidence into the badge's metadata call its members by names of their own: a `type` of text, photo, video,
 * file or link, with `text`, `url` and `title` for narrative, id and name.
 *
 * @see Open Badges 2.0 and 3.0, Evidence
 */
export function mapEvidence(source: Source, ids: NodeIds): Evidence[] {
  const evidence: Evidence[] = []
  for (const item of source.items()) {
    const mapped = mapItem(item, `/evidence/${evidence.length}`, ids)
    if (mapped) evidence.push(mapped)
  }
  return evidence
}

function mapItem(item: Source, to: string, ids: NodeIds): Evidence | undefined {
  if (typeof item.value === 'string') return mapText(item, item.value, to, ids)
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
  const address = item.first('id', '@id', 'url')
  assign(evidence, 'id', takeId(address, evidence, to, ids))
  const { type: _type, genre: _genre, ...said } = evidence
  if (Object.keys(said).length > 0) return evidence
  item.lose(address.isGiven ? 'incomplete' : 'empty')
  return undefined
}

function mapText(item: Source, text: string, to: string, ids: NodeIds): Evidence | undefined {
  const id = uriOf(item)
  if (id === undefined) {
    if (!/\S/u.test(text)) return undefined
    item.change('textToNarrative', `${to}/narrative`)
    return { type: ['Evidence'], narrative: text }
  }
  const evidence = { id, type: ['Evidence'] }
  if (ids.claim(evidence)) {
    item.change('addressToObject', `${to}/id`)
    return evidence
  }
  item.lose('idInUse')
  return undefined
}

function takeId(address: Source, evidence: Evidence, to: string, ids: NodeIds): string | undefined {
  const source = address.one()
  const id = uriOf(source)
  if (id !== undefined && ids.claim({ ...evidence, id })) {
    source.keep(`${to}/id`)
    return id
  }
  if (source.isGiven) source.lose(id === undefined ? 'notAnAddress' : 'idInUse')
  return undefined
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
