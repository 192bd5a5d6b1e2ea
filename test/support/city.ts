import type { LabelScheme, Question } from 'quality-label'
import { signCredential } from 'quality-label'
import { pretendCommittee, sampleAssessment, sampleScheme } from 'quality-label/testing'
import { expect } from 'vitest'
import { cityPart } from '../../examples/platform/city/part'
import { addApiKey, roles } from '../../examples/platform/keys/api-keys'
import { publish } from '../../examples/platform/loops'
import type { OpenPlatform } from './platform'
import { openPlatform } from './platform'

export type Answer = ReturnType<typeof JSON.parse>

export const pretend = pretendCommittee({ size: 4, quorum: 3 })
const sample = sampleScheme(pretend.network)
const criteria = [sample.formalCriteria, sample.qualityCriteria, sample.indicators].flat().map(({ id }) => id)
export const scheme: LabelScheme = {
  ...sample,
  renewal: { criteria, opensDaysBefore: 1096, graceDays: 30 },
}

/** A platform with a network, its scheme and committee, and a city that applies for the label. */
export interface OpenCity {
  platform: OpenPlatform
  now: Date
  /** Lets time go on, and publishes the lists that are due. */
  later(seconds: number): Promise<void>
  /** Asks as the network, and expects a status. */
  ask(method: string, path: string, body?: unknown, status?: number): Promise<Answer>
  /** Asks as the city. */
  askCity(method: string, path: string, body?: unknown, status?: number): Promise<Answer>
  /** Applies, assesses and decides to issue; returns the path of what is to be signed. */
  decide(more?: { level?: number; outcome?: string; renews?: string }): Promise<string>
  /** Signs a document as a member, and sends the copy. */
  sign(path: string, member: number, status?: number): Promise<Answer>
  copy(path: string, member: number): Promise<object>
  /** Has the first three members sign. */
  signAll(path: string): Promise<Answer>
}

/** The path of an address of the platform. */
export function pathOf(address: string): string {
  return new URL(address).pathname
}

/** Answers every question of a form so that all is claimed. */
export function answerAll(form: readonly Question[]): object[] {
  return form.map(({ id, kind, choices = [] }) => ({
    question: id,
    value:
      kind === 'choice'
        ? 'met'
        : kind === 'choices'
          ? choices.map((choice) => choice.id)
          : kind === 'link'
            ? 'https://city.example/evidence'
            : 'Two mentors review every submission.',
  }))
}

/** @param env - Settings of the platform; by default it is in memory. */
export async function openCity(env: Record<string, string> = {}): Promise<OpenCity> {
  const state = { now: new Date('2026-03-02T09:00:00Z') }
  const platform = await openPlatform({ clock: () => state.now, parts: [cityPart], env })
  const { services } = platform
  const askAs =
    (key: string) =>
    async (method: string, path: string, body?: unknown, status = 200): Promise<Answer> => {
      const response = await platform.ask(method, path, body, { Authorization: `Bearer ${key}` })
      const text = await response.text()
      expect(response.status, `${method} ${path}: ${text.slice(0, 2000)}`).toBe(status)
      return text === '' ? undefined : JSON.parse(text)
    }
  const operator = askAs(await addApiKey(services.pool, { name: 'operator', roles }))
  const { id, name } = pretend.network
  await operator('PUT', '/networks/pretend', { id, name }, 201)
  const ask = askAs(await addApiKey(services.pool, { name: 'network', roles, issuer: id }))
  const askCity = askAs(platform.apiKey)
  await ask('PUT', '/schemes/pretend', scheme, 201)
  await ask('PUT', '/committees/2026', pretend.committee)

  const city: OpenCity = {
    platform,
    get now() {
      return state.now
    },
    async later(seconds) {
      state.now = new Date(state.now.getTime() + seconds * 1000)
      expect((await publish(services)).failed).toEqual([])
    },
    ask,
    askCity,
    async decide({ level = 4, outcome = 'issue', renews } = {}) {
      const application = await apply(city, renews === undefined ? {} : { renews })
      await assess(city, pathOf(application.id), { level })
      const asked = { application: application.id.split('/').at(-1), committee: '2026', outcome }
      const { signing } = await ask('POST', '/decisions', asked, 201)
      return pathOf(signing)
    },
    async copy(path, member) {
      const document = await ask('GET', `${path}/document`)
      const signer = pretend.members[member]?.signer
      return signCredential(document, signer as NonNullable<typeof signer>, {
        created: state.now.toISOString(),
      })
    },
    async sign(path, member, status = 200) {
      return ask('POST', `${path}/copies`, await city.copy(path, member), status)
    },
    async signAll(path) {
      await city.sign(path, 0)
      await city.sign(path, 1)
      return city.sign(path, 2)
    },
  }
  return city
}

/** Applies as the city. */
export async function apply(city: OpenCity, more: object = {}, status = 201): Promise<Answer> {
  const form = await city.askCity('GET', '/schemes/pretend/form')
  const applicant = { id: city.platform.issuer, type: ['Profile'], name: 'City of Havenlab' }
  const asked = {
    ...{ scheme: 'pretend', answers: answerAll(form), applicant, language: 'en' },
    ...{ country: 'LT', languages: ['en', 'lt'] },
    ...more,
  }
  return city.askCity('POST', '/applications', asked, status)
}

/** Assesses an application as the evaluators of the scheme. */
export async function assess(city: OpenCity, path: string, { level = 4, status = 201 } = {}): Promise<void> {
  const { application } = await city.ask('GET', path)
  for (const { id } of pretend.members.slice(0, scheme.committee.evaluators)) {
    const assessed = sampleAssessment(scheme, application, id, { level })
    const { formal, answers, indicators, recommendation } = assessed
    const assessment = { evaluator: id, formal, answers, indicators, recommendation }
    await city.ask('POST', `${path}/assessments`, assessment, status)
  }
}

/** Makes an offer of an activity of the city, open for a year. */
export function offerOf(activity: string, more: object): object {
  return {
    type: 'ClaimOffer',
    id: `https://city.example/offers/${activity}`,
    activity: `https://city.example/activities/${activity}`,
    url: 'https://city.example/claim',
    opensAt: '2026-01-01T00:00:00Z',
    closesAt: '2027-01-01T00:00:00Z',
    ...more,
  }
}

/** Makes an activity of the city: claimed by a code, or with a task that an organiser reviews. */
export function activityOf({ platform }: OpenCity, name: string, task?: string): object {
  const review = { by: 'organisers', count: 1 }
  return {
    type: 'Activity',
    id: `https://city.example/activities/${name}`,
    organiser: { id: platform.issuer, type: ['Profile'], name: 'City of Havenlab' },
    name: { en: `Open day (${name})` },
    description: { en: 'Visited the harbour.' },
    languages: ['en'],
    tasks: task === undefined ? [] : [{ id: task, prompt: { en: 'Lead a walk' }, accepts: ['text'], review }],
  }
}
