import { describe, expect, it } from 'vitest'
import type { FormAnswer, Question } from '../../../src/model/generated/documents'
import { checkAnswers } from '../../../src/programme/activity/check-answers'

const digestMultibase = 'zQmbWqxBEKC3P8tqsKc98xmWNzrzDtRLMiMPL8wBuTGsMnR'
const prompt = { en: 'Asked' }
const ask = (id: string, kind: Question['kind'], more: Partial<Question> = {}): Question => ({
  id: `urn:q:${id}`,
  prompt,
  kind,
  required: false,
  ...more,
})
const choices = ['a', 'b'].map((id) => ({ id, label: { en: id } }))
const form = [
  ask('text', 'text', { maxWords: 3, maxCharacters: 10 }),
  ask('choice', 'choice', { choices }),
  ask('choices', 'choices', { choices }),
  ask('link', 'link'),
  ask('file', 'file', { mediaTypes: ['application/pdf', 'image/*'], maxBytes: 100 }),
]
const file = { id: 'urn:f:1', mediaType: 'application/pdf', sizeBytes: 100, digestMultibase }
const of = (question: string, value: FormAnswer['value']) => ({ question: `urn:q:${question}`, value })

describe('checkAnswers()', () => {
  it('takes answers that the form asks for', () => {
    const answers = [
      of('text', 'one two 3'),
      of('choice', 'a'),
      of('choices', ['a', 'b']),
      of('link', 'https://portfolio.example/ona'),
      of('file', file),
    ]
    expect(checkAnswers(form, answers)).toEqual([])
    expect(checkAnswers(form, [])).toEqual([])
    expect(checkAnswers([], [])).toEqual([])
  })

  it.each<[string, FormAnswer, object]>([
    ['too many words', of('text', ' a b c d '), { code: 'ANSWER_TOO_LONG', expected: 3, found: 4 }],
    ['too many characters', of('text', 'abcdefghijk'), { code: 'ANSWER_TOO_LONG', expected: 10, found: 11 }],
    ['a list for a text', of('text', ['a']), { code: 'ANSWER_MISSING' }],
    ['another choice', of('choice', 'c'), { code: 'ANSWER_NOT_A_CHOICE', expected: ['a', 'b'], found: 'c' }],
    ['two choices for one', of('choice', ['a', 'b']), { code: 'ANSWER_NOT_A_CHOICE', expected: ['a', 'b'] }],
    ['a text for choices', of('choices', 'a'), { code: 'ANSWER_NOT_A_CHOICE', expected: ['a', 'b'] }],
    ['a name that all objects have', of('choice', 'constructor'), { code: 'ANSWER_NOT_A_CHOICE' }],
    ['a script for a link', of('link', 'javascript:alert(1)'), { code: 'ANSWER_NOT_A_LINK' }],
    ['a text for a file', of('file', 'plan.pdf'), { code: 'FILE_WITHOUT_DIGEST' }],
  ])('finds %s', (_, answer, problem) => {
    expect(checkAnswers(form, [answer])).toEqual([
      expect.objectContaining({ pointer: '/0/value', question: answer.question, ...problem }),
    ])
  })

  it.each(['x', '', 'urn:q:other'])('finds an answer to %j, which is not asked', (question) => {
    expect(checkAnswers(form, [of('choice', 'a'), { question, value: 'y' }])).toEqual([
      { code: 'ANSWER_UNKNOWN', pointer: '/1/question', question },
    ])
  })

  it('finds what is wrong with a file, each in its place', () => {
    const bad = { id: 'urn:f:1', mediaType: 'text/html', sizeBytes: 101 }
    expect(checkAnswers(form, [of('file', bad)])).toEqual([
      {
        code: 'FILE_TYPE_REFUSED',
        pointer: '/0/value/mediaType',
        question: 'urn:q:file',
        expected: ['application/pdf', 'image/*'],
        found: 'text/html',
      },
      {
        code: 'FILE_TOO_LARGE',
        pointer: '/0/value/sizeBytes',
        question: 'urn:q:file',
        expected: 100,
        found: 101,
      },
      { code: 'FILE_WITHOUT_DIGEST', pointer: '/0/value/digestMultibase', question: 'urn:q:file' },
    ])
    expect(checkAnswers(form, [of('file', { ...file, mediaType: 'IMAGE/png' })])).toEqual([])
    const anyType = [ask('file', 'file')]
    for (const mediaType of ['image/', 'image/../text/html', 'image/png/x', ';', 'text', 'a/b c']) {
      const [problem] = checkAnswers(anyType, [of('file', { ...file, mediaType })])
      expect(problem).toMatchObject({ code: 'FILE_TYPE_REFUSED', found: mediaType })
      expect(checkAnswers(form, [of('file', { ...file, mediaType })])).toMatchObject([
        { code: 'FILE_TYPE_REFUSED' },
      ])
    }
    const imagelike = of('file', { ...file, mediaType: 'imagery/png' })
    expect(checkAnswers(form, [imagelike])).toMatchObject([{ code: 'FILE_TYPE_REFUSED' }])
    const unreadable = of('file', { ...file, digestMultibase: 'abc' })
    expect(checkAnswers(form, [unreadable])).toMatchObject([{ code: 'FILE_WITHOUT_DIGEST' }])
  })

  it('finds questions without an answer, and a blank is not one', () => {
    const asked = form.map((question) => ({ ...question, required: true }))
    expect(checkAnswers(asked, [of('text', ' \n'), of('choices', [])])).toEqual([
      { code: 'ANSWER_MISSING', pointer: '/0/value', question: 'urn:q:text' },
      { code: 'ANSWER_MISSING', pointer: '/1/value', question: 'urn:q:choices' },
      ...['choice', 'link', 'file'].map((name) => ({
        ...{ code: 'ANSWER_MISSING', pointer: '', question: `urn:q:${name}` },
      })),
    ])
    expect(checkAnswers(form, [of('text', ' ')])).toEqual([])
  })

  it.each(['\u200b', '\u00ad \ufeff', '\u3164', '\u2800'])(
    'finds that nothing can be seen in an answer (%j)',
    (value) => {
      const asked = [{ ...ask('text', 'text'), required: true }]
      expect(checkAnswers(asked, [of('text', value)])).toMatchObject([{ code: 'ANSWER_MISSING' }])
    },
  )

  it('takes a short time for answers of a megabyte', () => {
    const marks = `e${'\u0300\u0316'.repeat(250_000)}`
    expect(checkAnswers(form, [of('text', marks)])).toMatchObject([{ code: 'ANSWER_TOO_LONG', expected: 10 }])
    const many = Array.from({ length: 100_000 }, (_, index) => `c${index}`)
    expect(checkAnswers(form, [of('choices', [...many, 'c7'])])).toHaveLength(100_001)
    const asked = [
      { ...ask('choices', 'choices'), choices: many.map((id) => ({ id, label: { en: id } })) } as Question,
    ]
    expect(checkAnswers(asked, [of('choices', many)])).toEqual([])
  }, 5000)

  it('reads a form and its answers once', () => {
    let reads = 0
    const answer = {
      question: 'urn:q:choice',
      get value() {
        reads += 1
        return reads === 1 ? 'a' : 'c'
      },
    }
    expect(checkAnswers(form, [answer])).toEqual([])
    const circular: unknown[] = []
    circular.push(circular)
    expect(() => checkAnswers(form, circular as FormAnswer[])).toThrow(/expected answers\/0\/0.* plain JSON/)
  })

  it('finds an answer to no question, and a second one', () => {
    expect(checkAnswers(form, [of('other', 'a'), of('text', 'a'), of('text', 'b')])).toEqual([
      { code: 'ANSWER_UNKNOWN', pointer: '/0/question', question: 'urn:q:other' },
      { code: 'ANSWER_REPEATED', pointer: '/2/question', question: 'urn:q:text' },
    ])
    expect(checkAnswers(form, [of('choices', ['a', 'a'])])).toEqual([
      { code: 'ANSWER_REPEATED', pointer: '/0/value/1', question: 'urn:q:choices', found: 'a' },
    ])
  })

  it('counts characters as people see them, and never repeats an answer', () => {
    const composed = 'é'.repeat(10).normalize('NFD')
    expect(checkAnswers(form, [of('text', composed)])).toEqual([])
    const secret = 'private words that are far too long'
    expect(JSON.stringify(checkAnswers(form, [of('text', secret), of('link', secret)]))).not.toContain(
      'private',
    )
  })

  it.each<[string, unknown, unknown, string]>([
    ['a form that is not one', {}, [], 'expected form to be a list'],
    ['a question without id', [{ ...form[0], id: undefined }], [], 'expected form[0] to be valid'],
    ['null for an answer', form, [null], 'expected answers[0] to be'],
    ['a number for a question', form, [{ question: 5, value: 'y' }], 'expected answers[0] to be valid'],
    ['an answer without value', form, [{ question: 'urn:q:text' }], 'expected answers[0] to be valid'],
  ])('refuses %s', (_, questions, answers, message) => {
    expect(() => checkAnswers(questions as Question[], answers as FormAnswer[])).toThrow(message)
  })
})
