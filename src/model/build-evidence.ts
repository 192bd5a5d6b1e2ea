import { assertArguments } from '../core/assert-options'
import { digestMultibase, matchesDigest } from '../core/digest'
import type { InputGuards } from './assert-input'
import { inputGuards, optional } from './assert-input'
import { escapeMarkdown } from './escape-markdown'
import type { Evidence, RelatedResource } from './generated/documents'
import { withoutEmpty } from './without-empty'

interface CommonEvidenceOptions {
  name?: string | undefined
  description?: string | undefined
  /** Kind of evidence in words; `Text`, `Form`, `Link`, `File`, `Photo` or `Video` unless given. */
  genre?: string | undefined
  audience?: string | undefined
}

/** A text, in Markdown. */
export interface TextEvidenceOptions extends CommonEvidenceOptions {
  kind: 'text'
  id: string
  text: string
}

/** Questions of a form with their answers, both plain text. */
export interface FormEvidenceOptions extends CommonEvidenceOptions {
  kind: 'form'
  id: string
  answers: readonly { question: string; answer: string }[]
}

/** A page or anything else behind an address whose content is not bound. */
export interface LinkEvidenceOptions extends CommonEvidenceOptions {
  kind: 'link'
  url: string
}

/** A file bound by the digest of its bytes. */
export interface FileEvidenceOptions extends CommonEvidenceOptions {
  kind: 'file' | 'photo' | 'video'
  /** Where the file can be fetched, http(s). */
  url?: string | undefined
  /** In place of `url`: the URI of a file that is handed over in another way. */
  id?: string | undefined
  /** Such as `application/pdf`; `image/…` of a photo, `video/…` of a video. */
  mediaType: string
  /** The file itself, of which only the digest is kept. */
  bytes?: Uint8Array | undefined
  /** In place of `bytes`: their SHA-256 multihash in multibase. */
  digestMultibase?: string | undefined
}

export type EvidenceOptions =
  | TextEvidenceOptions
  | FormEvidenceOptions
  | LinkEvidenceOptions
  | FileEvidenceOptions

/** Evidence, and for a file what binds its bytes. */
export interface BuiltEvidence {
  evidence: Evidence
  /** Stands at the root of the credential that carries `evidence`, under the same id; it has no `type`. */
  relatedResource?: RelatedResource
}

const genres = { text: 'Text', form: 'Form', link: 'Link', file: 'File', photo: 'Photo', video: 'Video' }

/**
 * Builds one item of evidence.
 *
 * Open Badges have no place for a digest within `Evidence`; the digest of a file comes as `relatedResource`, which
 * `buildLabel` puts at the root of the credential, and so under its signature.
 *
 * @throws {TypeError | RangeError} If a member cannot be used, naming it.
 * @see Open Badges 3.0, Evidence
 * @see VCDM 2.0, section 5.3: https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources
 */
export function buildEvidence(options: EvidenceOptions): BuiltEvidence {
  assertArguments('build evidence', 'an object', { options })
  const guards = inputGuards('build evidence', { ...options, bytes: undefined })
  switch (options.kind) {
    case 'text':
      return describe(guards, options, options.id, guards.text('text', options.text))
    case 'form':
      return describe(guards, options, options.id, formNarrative(guards, options.answers))
    case 'link':
      return describe(guards, options, guards.httpUrl('url', options.url))
    case 'file':
    case 'photo':
    case 'video':
      return describeFile(guards, options)
    default:
      return guards.refuse(
        'kind',
        'text, form, link, file, photo or video',
        (options as EvidenceOptions).kind,
      )
  }
}

function describe(
  guards: InputGuards,
  options: EvidenceOptions,
  id: string,
  narrative?: string,
): { evidence: Evidence } {
  const evidence = withoutEmpty<Evidence>({
    id: guards.uri('id', id),
    type: ['Evidence'],
    name: optional(guards.text, 'name', options.name),
    description: optional(guards.text, 'description', options.description),
    narrative,
    genre: optional(guards.text, 'genre', options.genre) ?? genres[options.kind],
    audience: optional(guards.text, 'audience', options.audience),
  })
  return { evidence }
}

function describeFile(guards: InputGuards, options: FileEvidenceOptions): BuiltEvidence {
  const id = fileId(guards, options)
  const relatedResource = {
    id,
    digestMultibase: fileDigest(guards, options),
    mediaType: fileMediaType(guards, options),
  }
  return { ...describe(guards, options, id), relatedResource }
}

function fileId(guards: InputGuards, { url, id }: FileEvidenceOptions): string {
  if ((url === undefined) === (id === undefined)) {
    return guards.refuse('url or id', 'given, and one of them alone', url)
  }
  return url === undefined ? guards.uri('id', id) : guards.httpUrl('url', url)
}

function fileDigest(guards: InputGuards, { bytes, digestMultibase: stated }: FileEvidenceOptions): string {
  if ((bytes === undefined) === (stated === undefined)) {
    return guards.refuse('bytes or digestMultibase', 'given, and one of them alone', stated)
  }
  if (bytes !== undefined) {
    return bytes instanceof Uint8Array
      ? digestMultibase(bytes)
      : guards.refuse('bytes', 'a Uint8Array', bytes)
  }
  // Undefined means that the form of the digest is none that a verifier could judge.
  const canBeJudged = typeof stated === 'string' && matchesDigest(stated, '') !== undefined
  return canBeJudged ? stated : guards.refuse('digestMultibase', 'a SHA-256 multihash in multibase', stated)
}

function fileMediaType(guards: InputGuards, { kind, mediaType }: FileEvidenceOptions): string {
  const name = '[a-z0-9][a-z0-9!#$&^_.+-]{0,126}'
  const family = { file: name, photo: 'image', video: 'video' }[kind]
  // RFC 6838, section 4.2
  const isGood = typeof mediaType === 'string' && new RegExp(`^${family}/${name}$`, 'i').test(mediaType)
  const expected = kind === 'file' ? 'a media type' : `a media type of ${family}/…`
  return isGood ? mediaType : guards.refuse('mediaType', expected, mediaType)
}

function formNarrative(guards: InputGuards, answers: FormEvidenceOptions['answers']): string {
  if (!Array.isArray(answers) || answers.length === 0) {
    return guards.refuse('answers', 'at least one question with its answer', answers)
  }
  const parts = (answers as FormEvidenceOptions['answers']).map(({ question, answer }, index) => {
    const asked = guards.text(`answers[${index}].question`, question).replace(/\s+/gu, ' ')
    return `**${escapeMarkdown(asked)}**\n\n${escapeMarkdown(guards.text(`answers[${index}].answer`, answer))}`
  })
  return parts.join('\n\n')
}
