import { clean } from '../../describing/clean-text'
import { describeReport } from '../../describing/report/describe-report'
import { saySignatures } from '../../describing/report/say-signatures'
import type { VerificationReport } from '../../index'
import type { App } from '../app'
import { drawAnew, watchReader } from '../dom/draw-anew'
import { button, element, foreign } from '../dom/element'
import { heading } from '../dom/field'
import { fileDrop } from '../dom/file-drop'
import { folded, showPart, voiceOf } from '../dom/parts'
import { saveFile } from '../dom/save'
import { joinedName } from '../names/file-names'
import { addHelper, builtInMaterial, isAnyReliedOn, settleBundle, toMaterial } from '../verify/material'
import { readBytes } from '../verify/read-files'
import { showTrust } from '../verify/show-trust'
import type { CopyState, Joined } from '../worker/merge-copies'
import type { Part } from './part'
import { sayUnfit } from './say-unfit'

interface Copy {
  name: string
  bytes: Uint8Array
  state?: CopyState
}

/** What a copy may be for the page that verifies: also an endorsement or an authority has signatures to join. */
const copyKinds: readonly string[] = ['credential', 'endorsements', 'authorities']

/** What the reader holds now, and whom it is sent to. */
const nextSteps = {
  enough: 'mergeNextEnough',
  missing: 'mergeNextMissing',
  unknown: 'mergeNextUnknown',
} as const

/** Joins signed copies, and says who signed and who is missing. */
export function createMergePart(app: App): Part {
  let copies: Copy[] = []
  let joined: Joined | undefined
  let faults: string[] = []
  let turn = 0
  const list = element('ol', { class: 'results' })
  const result = element('section')
  const trust = element('div')

  async function take(files: readonly File[]): Promise<void> {
    faults = []
    for (const file of files) {
      try {
        const bytes = await readBytes(file, app)
        const kind = await app.ask('sort', bytes)
        if (copyKinds.includes(kind)) copies.push({ name: file.name, bytes })
        else addHelper(app.relied, kind as Exclude<typeof kind, 'credential'>, { name: file.name, bytes })
      } catch (error) {
        faults.push(`${clean(file.name)}: ${clean((error as Error).message)}`)
      }
    }
    await join()
  }

  async function join(): Promise<void> {
    turn += 1
    const own = turn
    const joining = copies
    try {
      const bytes = joining.map((copy) => copy.bytes)
      const found = await app.ask('mergeCopies', bytes, toMaterial(app.relied, app.language))
      if (own !== turn) return
      if (settleBundle(app.relied, found.bundle) === 'again') return join()
      joined = found
      joining.forEach((copy, index) => {
        copy.state = found.copies[index] as CopyState
      })
    } catch (error) {
      joined = undefined
      faults.push(clean((error as Error).message))
    }
    show()
  }

  function forgetDropped(): void {
    app.relied = builtInMaterial(app.builtIn)
    void join()
  }

  function remove(copy: Copy): void {
    copies = copies.filter((each) => each !== copy)
    const isHere = watchReader()
    void join().then(() => isHere() && document.getElementById('copies')?.focus())
  }

  function show(): void {
    drawAnew(list, () => copies.map(showCopy))
    drawAnew(result, showResult)
    drawAnew(trust, () => (isAnyReliedOn(app.relied) ? [showTrust(app.relied, app, forgetDropped)] : []))
  }

  function showCopy(copy: Copy): HTMLElement {
    const { say } = app.speech
    const { name, state } = copy
    const lines = state === undefined ? [] : sayState(copy.name, state)
    const isFit = state !== undefined && 'proofs' in state
    return element('li', {}, [
      element('bdi', { class: 'file' }, clean(name)),
      element(
        'ul',
        {},
        lines.map((line) => element('li', { class: isFit ? undefined : 'fault' }, line)),
      ),
      button(say('mergeRemove'), () => remove(copy), {
        'aria-label': say('mergeRemoveCopy', { file: clean(name) }),
      }),
    ])
  }

  function sayState(name: string, state: CopyState): readonly string[] {
    const { say } = app.speech
    const digits =
      'digits' in state && state.digits ? [say('mergeDigits', { digits: state.digits.join(' ') })] : []
    if ('proofs' in state) return [...state.proofs, ...digits]
    if ('unfit' in state) return [sayUnfit(state.unfit, name, app, state.kind)]
    if ('failed' in state) return [clean(state.failed)]
    const other = clean(copies[state.differs]?.name ?? '')
    return [say('mergeDiffers', { file: clean(name), other }), ...digits]
  }

  function showResult(): Node[] {
    const { say } = app.speech
    const said = faults.map((text) => element('p', { class: 'fault', role: 'alert' }, text))
    if (copies.length === 0) return [element('p', { role: 'status' }, say('mergeNone')), ...said]
    const text = joined?.text
    if (!joined || text === undefined)
      return [element('p', { role: 'status', class: 'fault' }, say('mergeNot')), ...said]
    const { count, report } = joined
    const name = joinedName(copies[0]?.name ?? '')
    return [
      heading('h2', say('mergeTitle')),
      element('p', { role: 'status' }, [
        say('mergeCount', { count }),
        ' ',
        ...(report ? [sayPolicy(report)] : []),
      ]),
      ...(report ? showReport(report) : []),
      button(say('mergeSave'), () => saveFile(name, [text]), { class: 'main' }),
      element('p', { class: 'hint' }, [`${say('mergeSavedAs')} `, foreign(name)]),
      element('p', {}, say(nextSteps[stateOf(report)])),
      ...said,
    ]
  }

  /** Whether enough members signed; not known without their committee. */
  function stateOf(report: VerificationReport | undefined): keyof typeof nextSteps {
    const { counted, quorum, verdict } = report?.sections.policy ?? {}
    if (!counted || quorum === undefined) return 'unknown'
    return verdict === 'valid' ? 'enough' : 'missing'
  }

  /** Whether enough members signed, and who did not. */
  function sayPolicy({ sections }: VerificationReport): string {
    const { say, quote } = app.speech
    const { counted, missing, quorum, verdict } = sections.policy
    if (!counted || quorum === undefined) return say('mergeNoCommittee')
    const names = (missing ?? []).map((member) => quote(member.name)).join(', ')
    const numbers = { counted: counted.length, quorum }
    if (verdict === 'valid')
      return names === '' ? say('mergeAll', numbers) : say('mergeEnough', { ...numbers, names })
    return say('mergeMissing', { ...numbers, names })
  }

  function showReport(report: VerificationReport): Node[] {
    const { say } = app.speech
    const voice = voiceOf(app)
    return [
      showPart({ title: say('partSignatures'), lines: saySignatures(report, voice) }, app),
      folded(say('mergeAllChecks'), () =>
        element(
          'div',
          {},
          describeReport(report, voice).map((part) => showPart(part, app)),
        ),
      ),
    ]
  }

  function render(): HTMLElement {
    const { say } = app.speech
    show()
    void join()
    const drop = { id: 'copies', title: say('mergeDrop'), hint: say('mergeDropHint'), multiple: true, take }
    return element('div', {}, [fileDrop(drop), list, result, trust])
  }

  return { render }
}
