import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LabelEvent, LabelState } from '../../../src/index'
import { enterInRegister, labelStateAt, QualityLabelError } from '../../../src/index'
import type {
  LabelScheme,
  OpenBadgeCredential,
  RegisterEntry,
  RegisterEvent,
} from '../../../src/model/generated/documents'
import { unsignedLabel } from '../../cli/support/lagoon-lab-credentials'
import { lagoonLab } from '../../support/lagoon-lab'
import { runs } from '../../support/runs'

const start = Date.parse('2026-05-18T13:30:00Z')
const dayMs = 86_400_000
const years = 3 * 365
const on = (day: number) => new Date(start + day * dayMs).toISOString().replace('.000Z', 'Z')

type Step = { day: number } & (
  | { type: 'renewed'; length: number }
  | { type: 'suspended' | 'reinstated' | 'withdrawn' }
)

// A few dates on which things meet, and any other.
const day = fc.oneof(
  fc.integer({ min: -10, max: 2500 }),
  fc.constantFrom(0, years - 1, years, years + 1, years + 30, years + 31),
)
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('renewed' as const),
        day,
        length: fc.constantFrom(300, years),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ type: fc.constantFrom('suspended' as const, 'reinstated' as const), day }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('withdrawn' as const), day }) },
  ),
  { minLength: 1, maxLength: 12 },
)
// Later ones later, mostly: else nearly every step would be refused for its date.
const inOrder = steps.map((list) => [...list].sort((a, b) => a.day - b.day))

const label = unsignedLabel() as OpenBadgeCredential
const id = label.id as string

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

function isAllowed(events: readonly RegisterEvent[], step: Step, graceDays: number): boolean {
  const at = start + step.day * dayMs
  const dates = (...types: string[]) =>
    events.filter(({ type }) => types.includes(type)).map((event) => Date.parse(event.at))
  if (events.some(({ type }) => type === 'withdrawn')) return false
  const isNotBefore = (...types: string[]) => dates(...types).every((date) => date <= at)
  const state = stateOn(events, at)
  switch (step.type) {
    case 'renewed': {
      const ends = events.flatMap(({ validUntil }) => (validUntil ? [Date.parse(validUntil)] : []))
      const [last = 0, lastButOne = 0] = ends.sort((a, b) => b - a)
      expect(last).toBeGreaterThan(0)
      const lastDay = Math.floor(last / dayMs) + graceDays
      const isInTime = lastButOne < at && Math.floor(at / dayMs) <= lastDay
      const isLonger = at + step.length * dayMs > last
      return dates('issued', 'renewed').every((date) => date < at) && isInTime && isLonger
    }
    case 'suspended':
      return isNotBefore('issued', 'suspended', 'reinstated') && state === 'active'
    case 'reinstated':
      return isNotBefore('issued', 'suspended', 'reinstated') && state === 'suspended'
    case 'withdrawn':
      return isNotBefore('issued') && ['active', 'suspended', 'expired'].includes(state)
  }
}

async function enter(
  register: RegisterEntry[],
  step: Step,
  scheme: LabelScheme,
): Promise<RegisterEntry[] | string> {
  try {
    if (step.type === 'renewed') {
      const renewed = { ...label, validFrom: on(step.day), validUntil: on(step.day + step.length) }
      return await enterInRegister(register, { label: renewed }, { scheme })
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

describe('enterInRegister()', () => {
  it.each([undefined, 0, 30])(
    'lets no order of events pass one that is forbidden, with %s days of grace',
    async (graceDays) => {
      const scheme = schemeWith(graceDays)
      const counts = { entered: 0, refused: 0 }
      await fc.assert(
        fc.asyncProperty(fc.oneof(inOrder, steps), async (list) => {
          let register = await enterInRegister([], {
            label: { ...label, validFrom: on(0), validUntil: on(years) },
          })
          for (const step of list) {
            const before = register[0]?.events as RegisterEvent[]
            const result = await enter(register, step, scheme)
            const expected = isAllowed(before, step, graceDays ?? 0)
            expect(typeof result === 'string' ? result : 'entered', JSON.stringify({ before, step })).toBe(
              expected ? 'entered' : 'REGISTER_EVENT_NOT_ALLOWED',
            )
            counts[expected ? 'entered' : 'refused'] += 1
            if (typeof result !== 'string') register = result
            const events = register[0]?.events as RegisterEvent[]
            for (const { at } of events)
              expect(labelStateAt(events as LabelEvent[], at)).toBe(stateOn(events, Date.parse(at)))
          }
        }),
        { numRuns: runs(150) },
      )
      // Both kinds were really there.
      expect(Math.min(counts.entered, counts.refused)).toBeGreaterThan(10)
    },
  )
})
