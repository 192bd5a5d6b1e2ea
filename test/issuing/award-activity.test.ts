import { describe, expect, it } from 'vitest'
import { digestMultibase } from '../../src/core/digest'
import { QualityLabelError } from '../../src/core/errors'
import type { AwardActivityOptions } from '../../src/issuing/award-activity'
import { awardActivity } from '../../src/issuing/award-activity'
import { activityWords } from '../../src/model/activity-words'
import { buildIdentity } from '../../src/model/build-identity'
import type {
  Activity,
  OpenBadgeCredential,
  ParticipationEvent,
  Question,
} from '../../src/model/generated/documents'
import { progressOf } from '../../src/programme/activity/progress-of'
import { pretendIssuer } from '../../src/testing/pretend-issuer'
import { verify } from '../../src/verifying/verify'
import {
  activityOf,
  logOf,
  onDay,
  organiser,
  quiz,
  reviewed,
  story,
  submitted,
  taskOf,
  textOf,
  walk,
} from '../programme/activity/activities'
import { stockVerify } from '../securing/stock'
import { expectNothingEmpty, expectShape } from '../support/check-document'
import { expectOfficiallyValid } from '../support/official-schemas'
import { languageNames, speakingActivity } from '../support/speaking-activity'
import { otherSpellings } from '../support/spellings'
import { describeWithVectors } from '../support/vectors'

const guide = activityOf(
  [taskOf(walk, { by: 'organisers', count: 1 }), taskOf(story, { by: 'self' }), taskOf(quiz, { by: 'self' })],
  { tasksRequired: 2 },
)
const shown = textOf('urn:example:shown', 'public')
const hidden = textOf('urn:example:hidden')
const log = logOf(
  submitted(1, walk, [shown, hidden]),
  reviewed(2, walk, 'rasa', { comment: 'Mind the traffic' }),
  submitted(4, story),
)
const options: AwardActivityOptions = {
  activity: guide,
  participation: log,
  at: onDay(30),
  id: 'urn:uuid:3b1f3f5e-3b83-4fd1-8c0a-6b1d1f0e9a01',
  issuer: organiser,
  recipient: { id: 'did:example:shanelle' },
  language: 'en',
}
const award = (change: Partial<AwardActivityOptions> = {}) => awardActivity({ ...options, ...change })

describe('awardActivity()', () => {
  it('builds a badge from the instant at which it was earned, with how each task was confirmed', () => {
    const badge = award()
    expectShape(badge, 'badge')
    expectNothingEmpty(badge)
    expect(badge).toMatchObject({
      id: options.id,
      issuer: organiser,
      name: 'Neighbourhood guide',
      inLanguage: 'en',
      awardedDate: onDay(4),
      validFrom: onDay(4),
      credentialSubject: {
        id: 'did:example:shanelle',
        achievement: {
          id: `${guide.id}#en`,
          resultDescription: [
            { id: walk, name: 'Do walk – confirmed by organisers (1)' },
            { id: story, name: 'Do story – confirmed by the participant' },
            { id: quiz },
          ],
        },
        result: [
          { type: ['Result'], resultDescription: walk, status: 'Completed' },
          { resultDescription: story, status: 'Completed' },
        ],
      },
      evidence: [{ id: 'urn:example:shown', narrative: 'Words of urn:example:shown' }],
    })
    expect(badge.credentialSubject.result).toHaveLength(2)
    expect(badge.evidence).toHaveLength(1)
  })

  it('says nothing of the log that is not public', () => {
    const text = JSON.stringify(award())
    for (const secret of ['hidden', 'rasa', 'traffic', 'urn:example:user', 'urn:example:participation'])
      expect(text).not.toContain(secret)
  })

  it('contains what is shown at the instant of the award', () => {
    const event = (type: 'shown' | 'hidden', evidenceId: string) =>
      ({ type, at: onDay(10), evidenceId }) as const
    const changed = logOf(
      ...log.events,
      event('hidden', 'urn:example:shown'),
      event('shown', 'urn:example:hidden'),
    )
    const idsAt = (day: number) =>
      [award({ participation: changed, at: onDay(day) }).evidence ?? []].flat().map(({ id }) => id)
    expect(idsAt(9)).toEqual(['urn:example:shown'])
    expect(idsAt(10)).toEqual(['urn:example:hidden'])
  })

  it('contains only the evidence of the submission that was approved', () => {
    const again = logOf(
      submitted(1, walk, [textOf('urn:example:first', 'public')]),
      reviewed(2, walk, 'rasa', { outcome: 'improve', comment: 'More' }),
      submitted(3, walk, [textOf('urn:example:second', 'public')]),
      reviewed(4, walk, 'rasa'),
      submitted(5, story),
      // A third task that awaits nothing more says nothing.
      submitted(6, quiz, [textOf('urn:example:third', 'public')]),
    )
    const badge = award({ participation: again })
    expect(badge.evidence).toMatchObject([{ id: 'urn:example:second' }, { id: 'urn:example:third' }])
    expect(badge.awardedDate).toBe(onDay(5))
  })

  it('writes answers to public questions as a form, and files by their digest', () => {
    const ask = (id: string, kind: Question['kind'], more: Partial<Question> = {}): Question => ({
      ...{ id: `urn:q:${id}`, prompt: { en: `Which ${id}?`, nl: `Welke ${id}?` }, kind, required: false },
      ...{ visibility: 'public', ...more },
    })
    const labelled = ['a', 'b'].map((id) => ({ id, label: { en: `Label ${id}`, nl: `Etiket ${id}` } }))
    const form = [
      ask('text', 'text'),
      ask('private', 'text', { visibility: 'reviewers' }),
      ask('default', 'text'),
      ask('choices', 'choices', { choices: labelled }),
      ask('file', 'file'),
      ask('same', 'file'),
      ask('blank', 'text'),
    ]
    delete form[2]?.visibility
    const digestMultibase = 'zQmbWqxBEKC3P8tqsKc98xmWNzrzDtRLMiMPL8wBuTGsMnR'
    const file = {
      id: 'urn:f:1',
      name: 'plan.pdf',
      mediaType: 'application/pdf',
      sizeBytes: 10,
      digestMultibase,
    }
    const values = ['# Text', 'private words', 'kept words', ['b', 'a'], file, file, ' ']
    const answers = form.map(({ id }, index) => ({ question: id, value: values[index] as string }))
    const activity = activityOf([{ ...taskOf(walk, { by: 'self' }, ['form']), form }], {
      ...{
        languages: ['en', 'nl'],
        name: { en: 'Form', nl: 'Formulier' },
        description: { en: 'A', nl: 'B' },
      },
    })
    activity.tasks[0] = {
      ...(activity.tasks[0] as Activity['tasks'][0]),
      prompt: { en: 'Fill in', nl: 'Vul in' },
    }
    const participation = logOf({ ...submitted(1, walk, []), answers })
    const badge = award({ activity, participation })
    expect(badge.evidence).toEqual([
      {
        id: `${options.id}#answers-1`,
        type: ['Evidence'],
        genre: 'Form',
        narrative:
          '**Which text?**\n\n\\# Text\n\n**Which choices?**\n\nLabel b\\\nLabel a\n\n**Which file?**\n\nplan.pdf\n\n**Which same?**\n\nplan.pdf',
      },
      { id: 'urn:f:1', type: ['Evidence'], genre: 'File', name: 'Which same?' },
    ])
    expect(badge.relatedResource).toEqual([{ id: 'urn:f:1', digestMultibase, mediaType: 'application/pdf' }])
    const dutch = award({ activity, participation, language: 'nl' })
    expect(JSON.stringify(dutch.evidence)).toContain('**Welke choices?**\\n\\nEtiket b')
    expect(JSON.stringify([badge, dutch])).not.toMatch(/private words|kept words/)
  })

  it('leaves out a file that answers a public question, where its participant hides it as evidence', () => {
    const file = {
      id: 'urn:f:1',
      name: 'plan-of-shanelle.pdf',
      mediaType: 'application/pdf',
      sizeBytes: 10,
      digestMultibase: 'zQmbWqxBEKC3P8tqsKc98xmWNzrzDtRLMiMPL8wBuTGsMnR',
    }
    const form: Question[] = [
      { id: 'urn:q:1', prompt: { en: 'Plan?' }, kind: 'file', required: false, visibility: 'public' },
    ]
    const evidence = {
      kind: 'file' as const,
      evidence: { id: file.id, type: ['Evidence'] as [string], name: 'Plan' },
      relatedResource: { id: file.id, mediaType: file.mediaType, digestMultibase: file.digestMultibase },
      visibility: 'public' as const,
    }
    const activity = activityOf([{ ...taskOf(walk, { by: 'self' }, ['form', 'file']), form }])
    const answered = { ...submitted(1, walk, [evidence]), answers: [{ question: 'urn:q:1', value: file }] }
    const hide = { type: 'hidden', at: onDay(2), evidenceId: file.id } as const
    const text = JSON.stringify(award({ activity, participation: logOf(answered) }))
    expect(text).toContain(file.id)
    expect(text).toContain(file.name)
    const after = JSON.stringify(award({ activity, participation: logOf(answered, hide) }))
    expect(after).not.toContain(file.id)
    expect(after).not.toContain(file.name)
  })

  describe('with a file in evidence and in an answer', () => {
    const digests = ['one', 'two'].map(digestMultibase)
    const file = 'https://files.example/plan/1.pdf'
    const other = `${walk}-form`
    const question: Question = {
      ...{ id: 'urn:q:1', prompt: { en: 'Plan?' }, kind: 'file', required: false, visibility: 'public' },
    }
    const fileAnswer = (id: string, digest = digests[0], mediaType = 'text/html') => ({
      question: 'urn:q:1',
      value: { id, mediaType, sizeBytes: 1, name: 'answer.html', ...(digest && { digestMultibase: digest }) },
    })
    const reviewedFile = (visibility?: 'public' | 'reviewers') => ({
      kind: 'file' as const,
      evidence: { id: file, type: ['Evidence'] as [string], name: 'Reviewed' },
      relatedResource: { id: file, digestMultibase: digests[0] as string, mediaType: 'application/pdf' },
      ...(visibility && { visibility }),
    })
    const activity = activityOf([
      { ...taskOf(other, { by: 'self' }, ['form']), form: [question] },
      taskOf(walk, { by: 'organisers', count: 1 }, ['file']),
    ])
    const answersOf = (day: number, answer: ReturnType<typeof fileAnswer>) => ({
      ...submitted(day, other, []),
      answers: [answer],
    })
    const approved = (visibility?: 'public') => [
      submitted(2, walk, [reviewedFile(visibility)]),
      reviewed(3, walk, 'rasa'),
    ]

    it.each([file, 'https://files.example/plan/%31.pdf', 'http://FILES.example:443/plan//1.pdf'])(
      'binds the digest that was reviewed, and refuses %s with another one, before and after',
      (id) => {
        const exchanged = fileAnswer(id, digests[1])
        for (const events of [
          [...approved('public'), answersOf(4, exchanged)],
          [answersOf(1, exchanged), ...approved('public')],
        ])
          expect(() => award({ activity, participation: logOf(...events) })).toThrow(
            /one digest for each file/,
          )
        const same = award({
          activity,
          participation: logOf(answersOf(1, fileAnswer(id)), ...approved('public')),
        })
        expect(same.evidence).toEqual([
          expect.objectContaining({ id: `${options.id}#answers-1` }),
          { id: file, type: ['Evidence'], name: 'Reviewed' },
        ])
        expect(same.relatedResource).toEqual([
          { id: file, digestMultibase: digests[0], mediaType: 'application/pdf' },
        ])
      },
    )

    it('takes another digest for a file where the first submission was not approved, or was taken back', () => {
      const [first] = approved()
      const improve = reviewed(3, walk, 'rasa', { outcome: 'improve', comment: 'More' })
      const cancelled = { type: 'cancelled' as const, at: onDay(3), task: walk }
      for (const back of [improve, cancelled]) {
        const events = [
          first as ParticipationEvent,
          back,
          answersOf(4, fileAnswer(`${file}?v=2`, digests[1])),
        ]
        const renamed = {
          ...reviewedFile('public'),
          evidence: { ...reviewedFile().evidence, id: `${file}?v=3` },
        }
        const again = { ...renamed, relatedResource: { ...renamed.relatedResource, id: `${file}?v=3` } }
        const participation = logOf(...events, submitted(5, walk, [again]), reviewed(6, walk, 'rasa'))
        expect(award({ activity, participation }).awardedDate).toBe(onDay(6))
      }
      const taken = [first as ParticipationEvent, cancelled, answersOf(4, fileAnswer(file, digests[1]))]
      const later = progressOf(activity, logOf(...taken), { at: onDay(30) })
      expect(later.have).toBe(1)
    })

    it.each([...otherSpellings(file), file, `${file}#page=2`, `${file}?download=1`])(
      'shows nothing of evidence for reviewers where %s answers a public question, as a file or a link',
      (id) => {
        const link: Question = { ...question, kind: 'link' }
        const asLink = activityOf([
          { ...taskOf(other, { by: 'self' }, ['form']), form: [link] },
          ...activity.tasks.slice(1),
        ])
        const answer = { question: 'urn:q:1', value: id }
        const linked = { ...submitted(1, other, []), answers: [answer] }
        const texts = [
          award({ activity, participation: logOf(answersOf(1, fileAnswer(id)), ...approved()) }),
          award({ activity: asLink, participation: logOf(linked, ...approved()) }),
        ].map((badge) => JSON.stringify(badge).toLowerCase())
        for (const text of texts) expect(text).not.toMatch(/plan\/|1\.pdf|%31\.|answer\.html/)
        // What is not hidden is shown.
        expect(
          award({ activity: asLink, participation: logOf(linked, ...approved('public')) }).evidence,
        ).toHaveLength(2)
      },
    )

    it('shows no file with the bytes of evidence for reviewers under any address', () => {
      const answered = answersOf(1, fileAnswer('https://elsewhere.example/x'))
      const badge = award({ activity, participation: logOf(answered, ...approved()) })
      expect(JSON.stringify(badge)).not.toContain('elsewhere')
    })

    it('keeps evidence that has the id of the answers', () => {
      const id = `${options.id}#answers-1`
      const named = {
        ...reviewedFile('public'),
        evidence: { ...reviewedFile().evidence, id },
        relatedResource: { ...reviewedFile().relatedResource, id },
      }
      const events = [answersOf(1, fileAnswer(file)), submitted(2, walk, [named]), reviewed(3, walk, 'rasa')]
      const badge = award({ activity, participation: logOf(...events) })
      expect([badge.evidence].flat().map((each) => each?.id)).toEqual([`${id}-form`, file, id])
      expect(badge.relatedResource).toHaveLength(2)
    })

    it.each(['text/html; charset=utf-8', 'image/png;x', 'IMAGE/PNG'])(
      'is awarded where a file was taken as %s',
      (mediaType) => {
        const participation = logOf(answersOf(1, fileAnswer(file, digests[0], mediaType)))
        const badge = award({ activity: { ...activity, tasksRequired: 1 }, participation })
        expect(badge.relatedResource).toMatchObject([{ mediaType: mediaType.split(';')[0] }])
      },
    )
  })

  it('says that a claim was confirmed by code', () => {
    const claim = { type: 'claimed', at: onDay(5), offer: 'urn:example:offer' } as const
    const badge = award({ activity: activityOf([]), participation: logOf(claim) })
    expect(badge.credentialSubject).toMatchObject({
      achievement: { resultDescription: [{ id: `${guide.id}#claim`, name: 'confirmed by code' }] },
      result: [{ resultDescription: `${guide.id}#claim`, status: 'Completed' }],
    })
    expect(JSON.stringify(badge)).not.toContain('offer')
  })

  it('refuses what is not yet earned, and says what is missing', () => {
    const error = (change: Partial<AwardActivityOptions>) => {
      try {
        award(change)
      } catch (thrown) {
        return thrown as QualityLabelError
      }
      throw new Error('awarded')
    }
    const early = error({ at: onDay(2) })
    expect(early).toBeInstanceOf(QualityLabelError)
    expect(early).toMatchObject({
      code: 'NOT_YET_EARNED',
      message: 'Cannot award activity: expected 2 tasks done, found 1',
      details: {
        ...{ state: 'inProgress', have: 1, need: 2, requirements: [] },
        tasks: [
          { task: story, state: 'awaitingEvidence' },
          { task: quiz, state: 'awaitingEvidence' },
        ],
      },
    })
    expect(error({ activity: activityOf([]), participation: logOf() }).message).toContain(
      'the claim of a code',
    )
    const requires = [
      { id: 'urn:example:r', name: { en: 'Guide' }, anyOf: [{ skill: 'https://skills.example/guide' }] },
    ]
    expect(error({ activity: { ...guide, requires } })).toMatchObject({
      message: expect.stringContaining('expected 1 requirements met, found 0'),
      details: { requirements: ['urn:example:r'] },
    })
  })

  it.each<[string, object, string]>([
    ['another log', { participation: { ...log, activity: 'urn:example:x' } }, 'participation.activity'],
    ['a language that the activity does not have', { language: 'nl' }, 'expected language to be one of en'],
    ['nobody', { recipient: {} }, 'expected recipient to have an id'],
    ['an unknown option', { name: 'Guide' }, 'unknown option name'],
    ['no instant', { at: undefined }, 'expected at'],
  ])('refuses %s', (_, change, message) => {
    expect(() => award(change)).toThrow(message)
  })
})

describeWithVectors('awardActivity() and other verifiers', () => {
  const issuer = pretendIssuer('Havenlab')
  const now = onDay(30)
  const events = [submitted(1, walk, [shown, hidden]), reviewed(2, walk, 'rasa')]
  const recipient = {
    identifier: [buildIdentity({ email: 'shanelle@example.org', salt: 'a salt of 22 characters' })],
  }
  const source = { id: 'https://school.example', name: 'Harbour School' }

  async function expectAccepted(badge: OpenBadgeCredential) {
    expectOfficiallyValid(badge, 'badge')
    const signed = await issuer.sign(badge, { created: now })
    expect(await stockVerify(signed, { now })).toMatchObject({ verified: true })
    expect(await verify(signed, { now })).toMatchObject({ verdict: 'valid' })
  }

  it.each(Object.keys(languageNames))('is accepted by each of them in %s', async (language) => {
    const participation = { ...logOf(...events), activity: speakingActivity.id }
    const badge = award({
      activity: speakingActivity,
      participation,
      issuer: issuer.profile,
      recipient,
      language,
      source,
    })
    expect(JSON.stringify(badge)).toContain(activityWords(language).organisers)
    await expectAccepted(badge)
  })

  it('is accepted with every part that an activity can have', async () => {
    const full: Activity = {
      ...{
        ...guide,
        version: '2',
        creator: { id: 'did:web:guild.example', type: ['Profile'], name: 'Guild' },
      },
      ...{ kind: 'course', tags: ['heritage'], workload: 'PT20M', criteria: { en: 'Lead a walk.' } },
      skills: [{ targetUrl: 'https://skills.example/1', targetName: { en: 'Guide' }, targetCode: 'S1' }],
      cover: { image: 'https://havenlab.example/a.png', caption: { en: 'A guide' } },
    }
    await expectAccepted(
      award({ activity: full, issuer: issuer.profile, validUntil: '2030-01-01T00:00:00Z' }),
    )
  })
})
