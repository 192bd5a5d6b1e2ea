import { ContextSet } from '../../canonical/terms/context-set'
import type { Instant } from '../../core/instant'
import { addSeconds, compareInstants, instantOfSeconds, parseInstant } from '../../core/instant'
import type { JsonObject } from '../../core/json'
import { MeteredBudget } from '../../core/work-budget'
import type { KeptCheck, KeptPart, SignedStatusList, SuppliedList } from '../input/status-list-store'
import type { VerifySettings } from '../options/verify-options'

/**
 * Checks a list by `check`, or returns what an earlier verification found, where this one would find the same.
 *
 * It depends on the list, which a prepared one does not change; on the documents that were asked for, the committees of the issuer and the
 * skew of clocks, which are compared; and on the time, as far as something in the list or the documents begins or ends meanwhile. What
 * is refused is checked each time, and so is a list under supplied contexts.
 */
export async function checkOnce(
  { kept, document, jwt }: SuppliedList,
  settings: VerifySettings,
  check: (settings: VerifySettings) => Promise<SignedStatusList>,
): Promise<SignedStatusList> {
  if (!kept || settings.contexts !== ContextSet.pinned) return check(settings)
  const { latest } = kept
  if (latest && isSame(latest, settings)) {
    settings.work.spend(latest.spent)
    return latest.list
  }
  const documents = new AskedDocuments(settings.documents)
  const work = new MeteredBudget(settings.work)
  const list = await check({ ...settings, documents, work })
  if (list.refusal || documents.isReadWhole) return list
  const { clockSkewSeconds } = settings
  const asked = documents.asked(settings.documents)
  const dated = [document, jwt?.header, jwt?.payload, ...[...asked.values()].map(({ value }) => value)]
  kept.latest = {
    list,
    documents: asked,
    committees: part(committeesOf(list.issuer, settings)),
    ...around(settings.now, dated.flatMap(instantsIn), clockSkewSeconds),
    clockSkewSeconds,
    spent: work.spent,
    needed: work.needed,
  }
  return list
}

/** Documents that remember which of them were asked for. */
class AskedDocuments extends Map<string, JsonObject> {
  isReadWhole = false
  readonly #asked = new Set<string>()

  override get(id: string): JsonObject | undefined {
    this.#asked.add(id)
    return super.get(id)
  }

  override has(id: string): boolean {
    this.#asked.add(id)
    return super.has(id)
  }

  override [Symbol.iterator](): MapIterator<[string, JsonObject]> {
    this.isReadWhole = true
    return super[Symbol.iterator]()
  }

  asked(documents: ReadonlyMap<string, JsonObject>): Map<string, KeptPart> {
    return new Map([...this.#asked].map((id) => [id, part(documents.get(id))]))
  }
}

function isSame(kept: KeptCheck, settings: VerifySettings): boolean {
  const { now, clockSkewSeconds, work, documents } = settings
  return (
    (kept.from === undefined || compareInstants(kept.from, now) <= 0) &&
    (kept.until === undefined || compareInstants(now, kept.until) < 0) &&
    kept.clockSkewSeconds === clockSkewSeconds &&
    work.covers(kept.needed) &&
    isPart(kept.committees, committeesOf(kept.list.issuer, settings)) &&
    [...kept.documents].every(([id, document]) => isPart(document, documents.get(id)))
  )
}

function part(value: unknown): KeptPart {
  return { value, text: textOf(value) }
}

function isPart({ value, text }: KeptPart, other: unknown): boolean {
  return value === other || text === textOf(other)
}

function textOf(value: unknown): string {
  return JSON.stringify(value) ?? ''
}

// They list keys for the case that the issuer's document is missing.
function committeesOf(issuer: string, { committees }: VerifySettings): unknown {
  return committees.filter(({ network }) => network === issuer)
}

/** The times between which no period begins or ends, whichever of the instants are its ends, and whether or not it is extended. */
function around(
  now: Instant,
  instants: readonly Instant[],
  skewSeconds: number,
): Pick<KeptCheck, 'from' | 'until'> {
  let from: Instant | undefined
  let until: Instant | undefined
  for (const instant of instants) {
    for (const seconds of [-skewSeconds, 0, skewSeconds]) {
      const at = addSeconds(instant, seconds)
      if (compareInstants(at, now) > 0) until = !until || compareInstants(at, until) < 0 ? at : until
      else from = !from || compareInstants(at, from) > 0 ? at : from
    }
  }
  return { ...(from ? { from } : {}), ...(until ? { until } : {}) }
}

/** Everything in a document that can be an instant: a date as text, or seconds since 1970 as in a JWT. */
function instantsIn(document: unknown): Instant[] {
  const found: Instant[] = []
  const open = [document]
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) open.push(inner)
    const instant = typeof value === 'number' ? instantOfSeconds(value) : parseInstant(value)
    if (instant) found.push(instant)
  }
  return found
}
