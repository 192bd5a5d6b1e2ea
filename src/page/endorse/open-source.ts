import { encodeUtf8 } from '../../core/bytes'
import { clean } from '../../describing/clean-text'
import type { App } from '../app'
import { watchReader } from '../dom/draw-anew'
import { addHelper, settleBundle, toMaterial } from '../verify/material'
import { readBytes } from '../verify/read-files'
import type { FileKind, Report } from '../worker/actions'
import type { Draft, Flow } from './draft'

/** Takes files: what is endorsed, and beside it what helps to verify that. */
export async function takeFiles(files: readonly File[], flow: Flow): Promise<void> {
  const { app, draft } = flow
  const isLast = takeTurn(draft)
  const isHere = watchReader()
  delete draft.refused
  try {
    const sources: { file: File; bytes: Uint8Array }[] = []
    for (const file of files) {
      const bytes = await readBytes(file, app)
      const kind = await app.ask('sort', bytes)
      if (!isLast()) return
      if (isSource(kind)) sources.push({ file, bytes })
      else {
        addHelper(app.relied, kind, { name: file.name, bytes })
        draft.helpers.push(file.name)
      }
    }
    const [source, other] = sources
    if (other) throw new Error(app.speech.say('endorseOneOnly'))
    if (source) await open(source.file, source.bytes, flow, isLast)
    if (!isLast()) return
    await verifySource(flow)
  } catch (error) {
    if (!isLast()) return
    forgetSource(draft)
    draft.refused = clean((error as Error).message)
  }
  if (isLast()) flow.show('what', isHere)
}

function isSource(kind: FileKind): kind is 'credential' | 'endorsements' | 'authorities' {
  return kind === 'credential' || kind === 'endorsements' || kind === 'authorities'
}

/** What is taken later takes over. */
function takeTurn(draft: Draft): () => boolean {
  draft.turn += 1
  const own = draft.turn
  return () => own === draft.turn
}

async function open(
  file: File,
  bytes: Uint8Array,
  { app, draft }: Flow,
  isLast: () => boolean,
): Promise<void> {
  const opened = await app.ask('openEndorsable', bytes, app.language)
  // A file that was taken later is the one on the screen.
  if (!isLast()) return
  forgetSource(draft)
  draft.source = { file, opened }
}

/** What was made of another thing is not kept; name and answers are. */
export function forgetSource(draft: Draft): void {
  for (const made of ['source', 'refused', 'drawn', 'signed'] as const) delete draft[made]
  delete draft.by
}

async function verifySource({ app, draft }: Flow): Promise<void> {
  const { source } = draft
  const signed = source && (await signedBytes(source, app))
  if (!source || !signed) return
  source.report = await verifyFor(app, signed).catch((error: Error) => clean(error.message))
}

async function verifyFor(app: App, bytes: Uint8Array): Promise<Report> {
  const { bundle, report } = await app.ask('verifyWith', toMaterial(app.relied, app.language), bytes)
  if (settleBundle(app.relied, bundle) === 'again') return verifyFor(app, bytes)
  if (report) return report
  throw new Error('refused' in bundle ? bundle.refused : '')
}

/** The credential that was opened, or that a request is about, as it was signed. */
async function signedBytes(
  { file, opened: { use, target, isDraft } }: NonNullable<Draft['source']>,
  app: App,
): Promise<Uint8Array | undefined> {
  if (use === undefined || isDraft || target['credentialSubject'] === undefined) return undefined
  return use === 'answer' ? encodeUtf8(JSON.stringify(target)) : readBytes(file, app)
}

/** Says in the language of the page what was opened and what is about to be signed. */
export async function speakAnew(flow: Flow): Promise<void> {
  const { app, draft } = flow
  const { source, drawn } = draft
  if (!source) return
  const isLast = takeTurn(draft)
  const { refused } = source.opened
  try {
    source.opened = await app.ask('openEndorsable', await readBytes(source.file, app), app.language)
    if (drawn) drawn.facts = await app.ask('describe', drawn.document, app.language)
    await verifySource(flow)
  } catch {
    // The file is gone since: what was said of it stays, in the language before.
    return
  }
  if (!isLast()) return
  // What has ended meanwhile can no longer be answered.
  if (source.opened.refused === refused) flow.tellAnew()
  else flow.show('what')
}
