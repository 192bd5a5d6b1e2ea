import { appendTo } from '../core/append-to'
import type { FirstHash } from './hash-first-degree'
import { hashFirstDegree } from './hash-first-degree'
import type { Quad } from './quad'
import { charactersOf, compareQuads, isBlank } from './quad'

/**
 * The statements of a part of a document, with what is the same of their canonical form in every document in which its nodes say nothing outside of
 * it.
 */
export interface PartStatements {
  /** Name of its root. */
  subject: string
  quads: readonly Quad[]
  natives: Natives
  /** Names of its nodes that are not blank. */
  subjects: readonly string[]
  /** Units of work in which its numbers and booleans were noted. */
  work: number
  /** Of all names and texts in them. */
  characters: number
  /** First hash of each of its blank nodes, but for its root. */
  hashes: ReadonlyMap<string, FirstHash>
  /** Those that name its root, if that is blank. */
  ofRoot: readonly Quad[]
  groups: readonly StatementGroup[]
}

/** The statements of one subject. */
export interface StatementGroup {
  subject: string
  quads: readonly Quad[]
  /** Their lines in order, without the subject; absent if one names another blank node, whose name depends on the document. */
  ends?: readonly string[]
  /** Their lines as they are; absent if the subject is blank too. */
  text?: string
}

/** Statements of numbers and booleans, with the form of each by `nativeForm`. */
export type Natives = ReadonlyMap<Quad, string>

/** The statements of a document; those of its known parts are not among its own. */
export interface Statements {
  quads: readonly Quad[]
  natives: Natives
  parts: readonly PartStatements[]
}

/** Prepares the statements of a part. All are in the default graph. */
export function preparePart(
  subject: string,
  { quads, natives }: Pick<Statements, 'quads' | 'natives'>,
  work: number,
): PartStatements {
  const ofNode = new Map<string, Quad[]>()
  const ofSubject = new Map<string, Quad[]>()
  for (const quad of quads) {
    appendTo(ofSubject, quad.subject, quad)
    if (isBlank(quad.subject)) appendTo(ofNode, quad.subject, quad)
    if (isBlank(quad.object) && quad.object !== quad.subject) appendTo(ofNode, quad.object, quad)
  }
  const ofRoot = ofNode.get(subject) ?? []
  ofNode.delete(subject)
  return {
    subject,
    quads,
    natives,
    subjects: [...ofSubject.keys()].filter((name) => !isBlank(name)),
    work,
    characters: charactersOf(quads),
    ofRoot,
    hashes: new Map([...ofNode].map(([node, own]) => [node, hashFirstDegree(node, own)])),
    groups: [...ofSubject].map(([name, own]) => groupOf(name, own)),
  }
}

/** Returns the lines of a group of statements without other blank nodes. */
export function linesOfGroup({ text, ends = [] }: StatementGroup, name: string): string {
  if (text !== undefined) return text
  let lines = ''
  for (const end of ends) lines += `${name}${end}`
  return lines
}

function groupOf(subject: string, quads: readonly Quad[]): StatementGroup {
  if (quads.some(({ object }) => isBlank(object))) return { subject, quads }
  const lines = [...quads].sort(compareQuads).map(({ predicate, object }) => ` ${predicate} ${object} .\n`)
  const ends = lines.filter((line, index) => line !== lines[index - 1])
  return isBlank(subject)
    ? { subject, quads, ends }
    : { subject, quads, ends, text: linesOfGroup({ subject, quads, ends }, subject) }
}
