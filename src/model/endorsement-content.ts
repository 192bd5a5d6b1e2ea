import type { JsonObject } from '../core/json'
import { isJsonObject, toArray, toText } from '../core/json'
import type { Kind, KindsOf, MembersOf } from '../core/kinds'
import { list, objectOf } from '../core/kinds'
import { assertArguments } from '../core/read-options'
import type { InputGuards } from './assert-input'
import { words } from './document-kinds'
import { fillType } from './fill-type'
import type { FromJson } from './from-json'
import type { Alignment, EndorsementCredential, Evidence } from './generated/documents'
import { withoutEmpty } from './without-empty'

/** What an endorser says of a target beyond the comment. Texts are Markdown. */
export interface EndorsementContent {
  /** Standards that the endorser finds the target to meet: skills, frameworks, requirements. */
  alignments?: readonly Alignment[] | undefined
  /** What the target counts for where the endorser decides, such as entry to a course. */
  uses?: string | undefined
  /** Evidence of learning that the endorser saw. */
  evidence?: string | undefined
  /** How learning is assessed, as the endorser knows it. */
  assessment?: string | undefined
  /** What the endorser has to do with the target or its issuer, such as funding it. */
  interest?: string | undefined
}

/** Name of a part of an endorsement's content. */
export type EndorsementPart = keyof EndorsementContent

/** Part of an endorsement's content, by the `genre` of the evidence that carries it. */
export const partByGenre = {
  StandardsAlignment: 'alignments',
  UseInContext: 'uses',
  EvidenceOfLearning: 'evidence',
  AssessmentTechnique: 'assessment',
  Interest: 'interest',
} as const satisfies Record<string, EndorsementPart>

/** Genre of evidence that carries a part of an endorsement's content. */
export type EndorsementGenre = keyof typeof partByGenre

/** Names of the genres, in the order in which they are written. */
export const endorsementGenres = Object.keys(partByGenre) as EndorsementGenre[]

const contentKinds = {
  alignments: list as Kind<readonly Alignment[]>,
  uses: words,
  evidence: words,
  assessment: words,
  interest: words,
} satisfies KindsOf<EndorsementContent>

/** Kind of the option `content`. */
export const endorsementContent = objectOf(contentKinds)

/**
 * Writes the content of an endorsement as evidence, one item for each part, without ids.
 *
 * It is evidence of the endorsement, never of its subject: what an endorsement says on the id of its target would be said of the target.
 *
 * @throws {TypeError | RangeError} If an alignment has no `targetName` or `targetUrl`.
 * @see VCDM 2.0, section 5.6 (evidence); Open Badges 3.0, Evidence, Alignment
 */
export function evidenceOfContent(guards: InputGuards, content: MembersOf<typeof contentKinds>): Evidence[] {
  return endorsementGenres.flatMap((genre): Evidence[] => {
    const said = content[partByGenre[genre]]
    if (said === undefined || said.length === 0) return []
    const item = { type: ['Evidence'], genre }
    if (typeof said === 'string') return [{ ...item, narrative: said }]
    const alignment = said.map((one, index) => readAlignment(guards, `content.alignments[${index}]`, one))
    // Viewers that do not read the alignments of evidence show its description.
    const description = alignment.map(({ targetName }) => targetName).join(', ')
    return [{ ...item, description, alignment }]
  })
}

function readAlignment(guards: InputGuards, field: string, given: Alignment): Alignment {
  const alignment = withoutEmpty(fillType<Alignment>(guards, field, given, 'Alignment'))
  guards.text(`${field}.targetName`, alignment.targetName)
  guards.uri(`${field}.targetUrl`, alignment.targetUrl)
  return alignment
}

/**
 * Reads what an endorser says beyond the comment, from the evidence of an endorsement, also of one that others made.
 *
 * Several texts of one genre are joined by a blank line. Evidence of other genres, and values of other types, are left out.
 *
 * @param endorsement - Such as `verified` of a report: the signature is not checked here.
 * @throws {TypeError} If it is not an object.
 */
export function readEndorsementContent(
  endorsement: FromJson<EndorsementCredential> | JsonObject,
): EndorsementContent {
  assertArguments('read endorsement content', 'an object', { endorsement })
  const items = toArray((endorsement as JsonObject)['evidence']).filter(isJsonObject)
  const parts = endorsementGenres.map((genre): EndorsementContent => {
    const own = items.filter((item) => item['genre'] === genre)
    const part = partByGenre[genre]
    if (part === 'alignments') {
      const alignments = own.flatMap((item) => toArray(item['alignment']).filter(isAlignment))
      return alignments.length > 0 ? { alignments } : {}
    }
    const said = own.map((item) => toText(item['narrative'])).filter((text) => text.trim() !== '')
    return said.length > 0 ? { [part]: said.join('\n\n') } : {}
  })
  return Object.assign({}, ...parts)
}

function isAlignment(value: unknown): value is Alignment & JsonObject {
  return (
    isJsonObject(value) && typeof value['targetName'] === 'string' && typeof value['targetUrl'] === 'string'
  )
}
