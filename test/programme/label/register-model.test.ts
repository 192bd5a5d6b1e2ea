import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LabelEvent, LabelState } from '../../../src/index'
import { enterInRegister, labelStateAt, QualityLabelError } from '../../../src/index'
import type {
  Decision,
  LabelScheme,
  OpenBadgeCredential,
  RegisterEntry,
  RegisterEvent,
} from '../../../src/model/generated/documents'
import { unsignedLabel } from '../../cli/support/lagoon-lab-credentials'
import { lagoonLab, lagoonLabDecision } from '../../support/lagoon-lab'
import { runs } from '../../support/runs'

const start = Date.parse('2026-05-18T13:30:00Z')
const dayMs = 86_400_000
const years = 3 * 365
const on = (day: number) => new Date(start + day * dayMs).toISOString().replace('.000Z', 'Z')

/** Which decision is shown: none, a new one taken so many days before the label begins, or one that was shown before. */
type By = undefined | { before: number; names: boolean } | { again: number }

type Step = { day: number; of: 0 | 1 } & (
  | { type: 'renewed'; length: number; by: By }
  | { type: 'suspended' | 'reinstated' | 'withdrawn' }
)

// A few dates on which things meet, and any other.
const day = fc.oneof(
  fc.integer({ min: -10, max: 2500 }),
  fc.constantFrom(0, years - 1, years, years + 1, years + 30, years + 31),
)
const of = fc.constantFrom<(0 | 1)[]>(0, 0, 1)
const by: fc.Arbitrary<By> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      before: fc.constantFrom(0, 1, 40, 364, 367),
      names: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ again: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.constant(undefined) },
)
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        type: fc.constant('renewed' as const),
        day,
        of,
        by,
        length: fc.constantFrom(300, years),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ type: fc.constantFrom('suspended' as const, 'reinstated' as const), day, of }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('withdrawn' as const), day, of }) },
  ),
  { minLength: 1, maxLength: 12 },
)
// Later ones later, mostly: else nearly every step would be refused for its date.
const inOrder = steps.map((list) => [...list].sort((a, b) => a.day - b.day))

const label = unsignedLabel() as OpenBadgeCredential
const ids = [label.id as string, 'urn:uuid:0e5b8a70-3c1d-4f0a-9a41-2026051800b2'] as const
const decided = lagoonLabDecision(lagoonLab())

function schemeWith(graceDays: number | undefined): LabelScheme {
  const { renewal: _, ...scheme } = lagoonLab().scheme
  if (graceDays === undefined) return scheme
  const criteria = [scheme.formalCriteria, scheme.qualityCriteria, scheme.indicators].map(
    ([first]) => first?.id as string,
  )
  return { ...scheme, renewal: { criteria, opensDaysBefore: 90, graceDays } }
}

/** What is known of a label on a day, told without the code under test: each rule as the register page has it. */
function stateOn(events: readonly RegisterEvent[], at: number): LabelState {
  const past = events.filter((event) => Date.parse(event.at) <= at)
  if (past.some(({ type }) => type === 'withdrawn')) return 'withdrawn'
  const byDate = (a: RegisterEvent, b: RegisterEvent) => Date.parse(a.at) - Date.parse(b.at)
  const last = (...types: string[]) =>
    past
      .filter(({ type }) => types.includes(type))
      .sort(byDate)
      .at(-1)
  const edition = last('issued', 'renewed')
  if (!edition) return 'notIssued'
  if (at >= Date.parse(edition.validUntil as string)) return 'expired'
  return last('suspended', 'reinstated')?.type === 'suspended' ? 'suspended' : 'active'
}

const time = (at: string) => Date.parse(at)
const editions = ['issued', 'renewed']

/** The two labels of the holder: each a list of events, empty where it is not in the register. */
type Labels = readonly (readonly RegisterEvent[])[]

function isDecided(
  labels: Labels,
  step: Step & { type: 'renewed' },
  decision: Decision | undefined,
  whole: boolean,
) {
  const own = labels[step.of] as readonly RegisterEvent[]
  const others = labels[1 - step.of] as readonly RegisterEvent[]
  const granted = own.filter(({ type }) => editions.includes(type))
  if (decision === undefined) return own.length + others.length === 0
  const { id, decidedAt, renews } = decision
  const at = start + step.day * dayMs
  const isLate = [...granted, ...others].every((event) => time(event.at) < time(decidedAt))
  const isUnused = labels.flat().every((event) => event.decision !== id)
  const aYearLater = new Date(decidedAt)
  aYearLater.setUTCFullYear(aYearLater.getUTCFullYear() + 1)
  const isSoon = own.length > 0 || at <= aYearLater.getTime()
  const isAbout = renews === undefined ? own.length === 0 || whole : renews === ids[step.of]
  return isLate && isUnused && isSoon && isAbout && time(decidedAt) <= at
}

function isAllowed(
  labels: Labels,
  step: Step,
  decision: Decision | undefined,
  grace: number | undefined,
): boolean {
  const at = start + step.day * dayMs
  const events = labels[step.of] as readonly RegisterEvent[]
  const dates = (...types: string[]) =>
    events.filter(({ type }) => types.includes(type)).map((event) => time(event.at))
  const ended = dates('withdrawn')
  if (ended.some((date) => step.type !== 'withdrawn' || date <= at)) return false
  const isNotBefore = (...types: string[]) => dates(...types).every((date) => date <= at)
  const state = stateOn(events, at)
  switch (step.type) {
    case 'renewed': {
      if (!isDecided(labels, step, decision, grace === undefined)) return false
      if (events.length === 0) return true
      const last = Math.max(...events.flatMap(({ validUntil }) => (validUntil ? [time(validUntil)] : [])))
      const isInTime = Math.floor(at / dayMs) <= Math.floor(last / dayMs) + (grace ?? 0)
      const isLonger = at + step.length * dayMs > last
      return dates(...editions).every((date) => date < at) && isInTime && isLonger
    }
    case 'suspended':
      return isNotBefore('issued', 'suspended', 'reinstated') && state === 'active'
    case 'reinstated':
      return isNotBefore('issued', 'suspended', 'reinstated') && state === 'suspended'
    case 'withdrawn':
      return isNotBefore('issued') && ['active', 'suspended', 'expired'].includes(state)
  }
}

/** The decision that a step shows; a new one is added to those that were shown. */
function showDecision(step: Step, shown: Decision[]): Decision | undefined {
  if (step.type !== 'renewed' || step.by === undefined) return undefined
  if ('again' in step.by) return shown[step.by.again % Math.max(shown.length, 1)]
  const { before, names } = step.by
  const decision = {
    ...decided,
    id: `urn:example:decision:${shown.length}`,
    decidedAt: on(step.day - before),
    ...(names && { renews: ids[step.of] }),
  }
  shown.push(decision)
  return decision
}

async function enter(
  register: RegisterEntry[],
  step: Step,
  scheme: LabelScheme,
  decision: Decision | undefined,
): Promise<RegisterEntry[] | string> {
  const id = ids[step.of]
  try {
    if (step.type === 'renewed') {
      const granted = { ...label, id, validFrom: on(step.day), validUntil: on(step.day + step.length) }
      return await enterInRegister(register, { label: granted }, { scheme, decision })
    }
    const reason = step.type === 'reinstated' ? {} : { reason: 'Said here' }
    return await enterInRegister(register, {
      label: id,
      event: { type: step.type, at: on(step.day), ...reason },
    })
  } catch (error) {
    if (error instanceof QualityLabelError) return error.code
    throw error
  }
}

const labelsOf = (register: readonly RegisterEntry[]): Labels =>
  ids.map((id) => register.find((entry) => entry.label === id)?.events ?? [])

describe('enterInRegister()', () => {
  it.each([undefined, 0, 30])(
    'lets no order of events pass one that is forbidden, with %s days of grace',
    async (graceDays) => {
      const scheme = schemeWith(graceDays)
      const counts = { entered: 0, refused: 0, renewed: 0, another: 0 }
      await fc.assert(
        fc.asyncProperty(fc.oneof(inOrder, steps), fc.boolean(), async (list, isDocumented) => {
          const shown: Decision[] = isDocumented ? [decided] : []
          let register = await enterInRegister(
            [],
            { label: { ...label, validFrom: on(0), validUntil: on(years) } },
            { decision: shown[0] },
          )
          for (const step of list) {
            const before = labelsOf(register)
            const decision = showDecision(step, shown)
            const result = await enter(register, step, scheme, decision)
            const expected = isAllowed(before, step, decision, graceDays)
            expect(
              typeof result === 'string' ? result : 'entered',
              JSON.stringify({ before, step, decision: decision?.id, at: decision?.decidedAt }),
            ).toBe(expected ? 'entered' : 'REGISTER_EVENT_NOT_ALLOWED')
            counts[expected ? 'entered' : 'refused'] += 1
            if (typeof result === 'string') continue
            register = result
            if (step.type === 'renewed') counts[step.of === 0 ? 'renewed' : 'another'] += 1
            for (const events of labelsOf(register))
              for (const { at } of events)
                expect(labelStateAt(events as LabelEvent[], at)).toBe(stateOn(events, time(at)))
            requireEachDecidedOnce(register)
          }
        }),
        { numRuns: runs(400) },
      )
      // Each kind was really there.
      expect(Math.min(...Object.values(counts))).toBeGreaterThan(0)
    },
  )
})

/** What the register is for: every edition but the first has a decision of its own. */
function requireEachDecidedOnce(register: readonly RegisterEntry[]): void {
  const granted = register.flatMap(({ events }) => events.filter(({ type }) => editions.includes(type)))
  const decisions = granted.flatMap(({ decision }) => decision ?? [])
  expect(new Set(decisions).size).toBe(decisions.length)
  expect(granted.length - decisions.length).toBeLessThanOrEqual(1)
}
