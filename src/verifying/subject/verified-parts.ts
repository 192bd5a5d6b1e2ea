import { isJsonObject } from '../../core/json'
import { MeteredBudget } from '../../core/work-budget'
import type { ReportFacts } from '../facts/report-facts'
import { factsOf, keepFacts } from '../facts/report-facts'
import { OpenedImage } from '../input/open-image'
import type { AskedList } from '../input/status-list-store'
import type { LastingSettings, PartMemory, VerifySettings } from '../options/verify-options'
import type { VerificationReport } from '../outcome/report'
import type { VerifyScope, VerifyWithSettings } from './subject'

/*
 * What does a verifier remember of the credentials within and beside others, and when does it count? (docs/decisions/0061)
 *
 * Kept is the report of an endorsement, a trust mark, an acknowledgement or an authority; what carries it has no part in that report, and the
 * match with it is made anew each time. It counts where a new verification would write the same report, which depends on
 *
 * - the text of the part, its depth, and whether it is a part of a document that was read: the key;
 * - every setting: each must be the very same value. Those of one verifier are, but for the instant (by its text), the files, the contexts, who
 *   presents, and what was fetched. A setting that is added later counts without a change here. Left out are only `ofOneCall`, of which each is
 *   accounted for in another way;
 * - the status lists of the store: the same entries. Those that the part asked for are asked for again, by the settings of this call, so that they
 *   are charged where they would be;
 * - the budget of work: it must cover all that the part and its lists took, and is charged again.
 *
 * Only what is authentic and not invalid is kept, and nothing that ran out of work. The report is kept as text: a caller who changes one of
 * its copies changes no other. What was used longest ago goes first.
 */

// Compared or accounted for in another way; `supplied` and `refreshed` are asked only for a credential that is in no other.
const ofOneCall = [
  'now',
  'statusLists',
  'work',
  'workOfNotes',
  'supplied',
  'refreshed',
  'noteList',
] as const satisfies readonly (keyof VerifySettings)[]

/** About the memory that an entry takes beside its texts. */
const charactersOfEntry = 2_000
/** In characters of texts and reports. */
export const mostCharacters = 8_000_000

interface Kept {
  settings: Partial<VerifySettings>
  lists: VerifySettings['statusLists']['inputs']
  /** The lists that were asked for. */
  asked: readonly Pick<AskedList<VerifySettings>, 'place' | 'check'>[]
  report: string
  facts: ReportFacts
  /** Of the part itself, and what must be covered of it and its lists. */
  work: { allowed: number; spent: number; needed: number }
  notes: { spent: number; needed: number }
  characters: number
}

/** The parts that one verifier has verified. */
export class VerifiedParts implements PartMemory {
  readonly #kept = new Map<string, Kept>()
  readonly #ids = new WeakMap<object, number>()
  #lastId = 0
  #characters = 0

  /**
   * @param contexts - Of the verifier. A document can bring an inline context, and what it carries is then not remembered.
   * @param most - Characters that are kept.
   */
  constructor(
    private readonly contexts: LastingSettings['contexts'],
    private readonly most = mostCharacters,
  ) {}

  /** In texts, reports and what is around them. */
  get characters(): number {
    return this.#characters
  }

  async verify(
    input: string | Uint8Array | object,
    settings: VerifySettings,
    scope: VerifyScope,
    verifyNow: VerifyWithSettings,
  ): Promise<VerificationReport> {
    const key = settings.contexts === this.contexts ? this.#keyOf(input, scope) : undefined
    if (key === undefined) return verifyNow(input, settings, scope)
    const kept = this.#kept.get(key)
    if (kept && isSame(kept, settings)) {
      this.#put(key, kept)
      return repeat(kept, settings)
    }
    const { report, found } = await verifyAndNote(input, settings, scope, verifyNow)
    const characters = key.length + (found?.report.length ?? 0) + charactersOfEntry
    // A huge one would put out all others.
    if (found && characters <= this.most / 8) this.#put(key, { ...found, characters })
    return report
  }

  /** Puts an entry last, and takes out those at the front that have no room left. */
  #put(key: string, entry: Kept): void {
    this.#characters -= this.#kept.get(key)?.characters ?? 0
    this.#kept.delete(key)
    this.#kept.set(key, entry)
    this.#characters += entry.characters
    for (const [oldest, { characters }] of this.#kept) {
      if (this.#characters <= this.most) return
      this.#kept.delete(oldest)
      this.#characters -= characters
    }
  }

  #keyOf(input: string | Uint8Array | object, { depth, isPart = false }: VerifyScope): string | undefined {
    const text = this.#textOf(input)
    return text === undefined ? undefined : `${depth} ${isPart} ${text}`
  }

  /** The text of an input, the same for no other one; of bytes and images, which a verifier keeps as they are, a number. */
  #textOf(input: string | Uint8Array | object): string | undefined {
    if (typeof input === 'string') return `text ${input}`
    if (input instanceof Uint8Array || input instanceof OpenedImage || !isJsonObject(input))
      return `id ${this.#idOf(input)}`
    // It only says why it cannot be read.
    return typeof input['toJSON'] === 'function' ? undefined : `json ${JSON.stringify(input)}`
  }

  #idOf(input: object): number {
    const known = this.#ids.get(input)
    if (known !== undefined) return known
    this.#lastId += 1
    this.#ids.set(input, this.#lastId)
    return this.#lastId
  }
}

function isSame({ settings, lists, work, notes }: Kept, now: VerifySettings): boolean {
  const own = Object.entries(comparedOf(now))
  return (
    own.length === Object.keys(settings).length &&
    own.every(([name, value]) => settings[name as keyof VerifySettings] === value) &&
    now.statusLists.inputs === lists &&
    now.work.covers(work.needed) &&
    now.workOfNotes.covers(notes.needed)
  )
}

/** Does to lists and budgets what verifying the part would do, and returns a copy of its report. */
async function repeat({ asked, report, facts, work, notes }: Kept, settings: VerifySettings) {
  settings.work.allow(work.allowed)
  const { statusLists } = settings
  for (const { place, check } of asked) {
    const list = statusLists.at(place)
    if (list) await statusLists.check(list, settings, check)
  }
  settings.work.spend(work.spent)
  settings.workOfNotes.spend(notes.spent)
  return keepFacts(JSON.parse(report) as VerificationReport, facts)
}

async function verifyAndNote(
  input: string | Uint8Array | object,
  settings: VerifySettings,
  scope: VerifyScope,
  verifyNow: VerifyWithSettings,
): Promise<{ report: VerificationReport; found?: Omit<Kept, 'characters'> }> {
  const work = new MeteredBudget(settings.work)
  const notes = new MeteredBudget(settings.workOfNotes)
  const lists = new Map<number, AskedList<VerifySettings>>()
  const noteList = (list: AskedList<VerifySettings>) => {
    if (!lists.has(list.place)) lists.set(list.place, list)
    settings.noteList?.(list)
  }
  const report = await verifyNow(input, { ...settings, work, workOfNotes: notes, noteList }, scope)
  const isCovered = settings.work.covers(0) && settings.workOfNotes.covers(0)
  if (!report.verified || report.verdict === 'invalid' || !isCovered) return { report }
  // Lists that were checked for this part are charged where they are asked for; those that were checked before may be charged for the next one.
  const own = { allowed: work.allowed, spent: work.spent, needed: work.needed }
  for (const { isFirst, work: ofList } of lists.values()) {
    if (isFirst) {
      own.allowed -= ofList.allowed
      own.spent -= ofList.spent
    } else own.needed += ofList.needed
  }
  const found = {
    settings: comparedOf(settings),
    lists: settings.statusLists.inputs,
    asked: [...lists.values()].map(({ place, check }) => ({ place, check })),
    report: JSON.stringify(report),
    facts: factsOf(report),
    work: own,
    notes: { spent: notes.spent, needed: notes.needed },
  }
  return { report, found }
}

function comparedOf(settings: VerifySettings): Partial<VerifySettings> {
  const compared: Partial<VerifySettings> = { ...settings }
  for (const name of ofOneCall) delete compared[name]
  return compared
}
