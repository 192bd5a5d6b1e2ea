import { digestMultibase, matchesDigest } from '../core/digest'
import { isPlainObject } from '../core/json'
import type { KindsOf, MembersOf } from '../core/kinds'
import { notText, passing, required, unchecked } from '../core/kinds'
import { readOptions } from '../core/read-options'
import type { InputGuards } from './assert-input'
import { inputGuards } from './assert-input'
import { httpUrl, uri, words } from './document-kinds'
import { escapeMarkdown } from './escape-markdown'
import type { Evidence, RelatedResource } from './generated/documents'
import { isMediaType } from './media-type'
import { withoutEmpty } from './without-empty'

interface CommonEvidenceOptions {
  name?: string | undefined
  description?: string | undefined
  /** Name of the kind of evidence; by default `Text`, `Form`, `Link`, `File`, `Photo` or `Video`. */
  genre?: string | undefined
  audience?: string | undefined
}

/** A text in Markdown. */
export interface TextEvidenceOptions extends CommonEvidenceOptions {
  kind: 'text'
  id: string
  text: string
}

/** Questions of a form with their answers, as plain texts. */
export interface FormEvidenceOptions extends CommonEvidenceOptions {
  kind: 'form'
  id: string
  answers: readonly { question: string; answer: string }[]
}

/** A page or other document at an address; its content is not bound. */
export interface LinkEvidenceOptions extends CommonEvidenceOptions {
  kind: 'link'
  url: string
}

/** A file bound by the digest of its bytes. */
export interface FileEvidenceOptions extends CommonEvidenceOptions {
  kind: 'file' | 'photo' | 'video'
  /** Address of the file, http(s). */
  url?: string | undefined
  /** Instead of `url`: the URI of a file that is sent in another way. */
  id?: string | undefined
  /** Such as `application/pdf`; `image/…` for a photo, `video/…` for a video. */
  mediaType: string
  /** Content of the file; only its digest is kept. */
  bytes?: Uint8Array | undefined
  /** Instead of `bytes`: their SHA-256 multihash in multibase. */
  digestMultibase?: string | undefined
}

/** What `buildEvidence` takes: a text, a form, a link, or the bytes of a file, by `kind`. */
export type EvidenceOptions =
  | TextEvidenceOptions
  | FormEvidenceOptions
  | LinkEvidenceOptions
  | FileEvidenceOptions

/** Evidence, with the digest of a file. */
export interface BuiltEvidence {
  evidence: Evidence
  /** For the root of the credential that carries `evidence`, with the same id and without `type`. */
  relatedResource?: RelatedResource
}

const action = 'build evidence'
const genres = { text: 'Text', form: 'Form', link: 'Link', file: 'File', photo: 'Photo', video: 'Video' }

const commonKinds = {
  kind: required(
    passing<EvidenceOptions['kind']>(
      'text, form, link, file, photo or video',
      (value) => typeof value === 'string' && Object.hasOwn(genres, value),
    ),
  ),
  name: words,
  description: words,
  genre: words,
  audience: words,
}
const textKinds = {
  ...commonKinds,
  id: required(uri),
  text: required(words),
} satisfies KindsOf<TextEvidenceOptions>
const formKinds = {
  ...commonKinds,
  id: required(uri),
  answers: required(unchecked<FormEvidenceOptions['answers']>()),
} satisfies KindsOf<FormEvidenceOptions>
const linkKinds = { ...commonKinds, url: required(httpUrl) } satisfies KindsOf<LinkEvidenceOptions>
const fileKinds = {
  ...commonKinds,
  url: httpUrl,
  id: uri,
  mediaType: required(unchecked<string>()),
  bytes: notText<Uint8Array>('a Uint8Array', (value) => value instanceof Uint8Array),
  // Undefined means that a verifier could not check a digest of this form.
  digestMultibase: passing<string>(
    'a SHA-256 multihash in multibase',
    (value) => typeof value === 'string' && matchesDigest(value, '') !== undefined,
  ),
} satisfies KindsOf<FileEvidenceOptions>

type FileEvidence = MembersOf<typeof fileKinds>
type FileKind = FileEvidenceOptions['kind']

/**
 * Builds one item of evidence.
 *
 * `Evidence` of Open Badges has no property for a digest. The digest of a file is returned as `relatedResource`, which `buildLabel` puts
 * at the root of the credential, so that the signature covers it.
 *
 * @throws {TypeError | RangeError} If a member cannot be used, naming it.
 * @see Open Badges 3.0, Evidence
 * @see VCDM 2.0, section 5.3: https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources
 */
export function buildEvidence(options: EvidenceOptions): BuiltEvidence {
  const kind = readKind(options)
  const guards = inputGuards(action, { ...options, bytes: undefined })
  switch (kind) {
    case 'text': {
      const read = readOptions(action, options, textKinds)
      return describe(kind, read, read.id, read.text)
    }
    case 'form': {
      const read = readOptions(action, options, formKinds)
      return describe(kind, read, read.id, formNarrative(guards, read.answers))
    }
    case 'link': {
      const read = readOptions(action, options, linkKinds)
      return describe(kind, read, read.url)
    }
    case 'file':
    case 'photo':
    case 'video':
      return describeFile(guards, kind, readOptions(action, options, fileKinds))
  }
}

// The kind decides which other options are allowed.
function readKind(options: EvidenceOptions): EvidenceOptions['kind'] {
  const given = isPlainObject(options) ? { kind: options.kind } : options
  return readOptions(action, given, { kind: commonKinds.kind }).kind
}

function describe(
  kind: EvidenceOptions['kind'],
  { name, description, genre = genres[kind], audience }: Omit<CommonEvidenceOptions, 'kind'>,
  id: string,
  narrative?: string,
): { evidence: Evidence } {
  const evidence = withoutEmpty<Evidence>({
    id,
    type: ['Evidence'],
    name,
    description,
    narrative,
    genre,
    audience,
  })
  return { evidence }
}

function describeFile(guards: InputGuards, kind: FileKind, options: FileEvidence): BuiltEvidence {
  const id = fileId(guards, options)
  const relatedResource = {
    id,
    digestMultibase: fileDigest(guards, options),
    mediaType: fileMediaType(guards, kind, options.mediaType),
  }
  return { ...describe(kind, options, id), relatedResource }
}

function fileId(guards: InputGuards, { url, id }: FileEvidence): string {
  if (url !== undefined && id === undefined) return url
  if (id !== undefined && url === undefined) return id
  return guards.refuse('url or id', 'supplied, and not both', url)
}

function fileDigest(guards: InputGuards, { bytes, digestMultibase: stated }: FileEvidence): string {
  if (bytes !== undefined && stated === undefined) return digestMultibase(bytes)
  if (stated !== undefined && bytes === undefined) return stated
  return guards.refuse('bytes or digestMultibase', 'supplied, and not both', stated)
}

function fileMediaType(guards: InputGuards, kind: FileKind, mediaType: string): string {
  const family = { file: undefined, photo: 'image', video: 'video' }[kind]
  const isGood = typeof mediaType === 'string' && isMediaType(mediaType, family)
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
