import { describe, expect, it } from 'vitest'
import { findLanguage, languages } from '../../src/problems/find-language'
import { loadWords } from '../../src/problems/load-words'
import type { PartCatalogue } from '../../src/problems/parts/catalogue'
import { certificationTexts } from '../../src/problems/parts/certification'
import { hostTexts } from '../../src/problems/parts/host'
import { refreshTexts } from '../../src/problems/parts/refresh'
import { listNames, plain, say, sayOf } from '../../src/problems/phrases/phrase'
import { english, fillIn, putIntoWords } from '../../src/problems/words'
import { pretendCommittee, sampleLabel } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { formsOf } from '../support/wordings'

const others = languages.filter((language) => language !== 'en')

/** English with the texts of each part that is loaded when it is needed. */
const parts: PartCatalogue = { ...certificationTexts, ...refreshTexts, ...hostTexts }
const wholeEnglish = { ...english, phrases: { ...english.phrases, ...parts } }

/** Every text of a language, by a name; several where a text has a form for each kind of number. */
function textsOf(words: typeof english): Map<string, readonly string[]> {
  const texts = new Map<string, readonly string[]>()
  for (const [code, message] of Object.entries(words.problems)) {
    for (const [part, text] of Object.entries(message)) texts.set(`${code}.${part}`, [text])
  }
  for (const [key, wording] of Object.entries(words.phrases)) texts.set(key, formsOf(wording))
  return texts
}

function placeholders(text: string): string {
  return [...text.matchAll(/\{([a-zA-Z]+)\}/g)]
    .map(([place]) => place)
    .sort()
    .join()
}

/** The names of texts of which a form differs from the first form in English. */
function namesOfThose(
  texts: ReadonlyMap<string, readonly string[]>,
  differs: (own: string, inEnglish: string) => boolean,
): string[] {
  return [...textsOf(wholeEnglish)].flatMap(([name, [inEnglish = '']]) =>
    (texts.get(name) ?? ['']).some((own) => differs(own, inEnglish)) ? [name] : [],
  )
}

describe.each(others)('loadWords(%s)', (language) => {
  it('says everything that English says, and nothing else', async () => {
    const words = await loadWords(language)
    expect(words.language).toBe(language)
    expect([...textsOf(words).keys()].sort()).toEqual([...textsOf(wholeEnglish).keys()].sort())
  })

  it('has the placeholders of English in each text', async () => {
    const texts = textsOf(await loadWords(language))
    const wrong = namesOfThose(texts, (own, text) => placeholders(own) !== placeholders(text))
    expect(wrong).toEqual([])
  })

  it('leaves no text empty, and none of more than a few words in English', async () => {
    const texts = textsOf(await loadWords(language))
    const untranslated = namesOfThose(texts, (own, text) => {
      const words = text.replace(/\{[a-zA-Z]+\}/g, '').match(/[a-zA-Z]{2,}/g) ?? []
      return own.trim() === '' || (own === text && words.length > 2)
    })
    expect(untranslated).toEqual([])
  })

  it('ends with a full stop where English does, and nowhere else', async () => {
    const texts = textsOf(await loadWords(language))
    const wrong = namesOfThose(texts, (own, text) => /\.$/.test(text) !== /\.$/.test(own))
    expect(wrong).toEqual([])
  })

  it('writes a report with the same codes in other words, and no place left open', async () => {
    const committee = pretendCommittee()
    const label = sampleLabel(committee, {
      id: 'urn:uuid:5c0f3d0e-0000-4000-8000-000000000002',
      holder: { id: 'did:web:holder.example', type: ['Profile'], name: 'Holder' },
      decidedAt: '2026-05-18T12:00:00Z',
    })
    const signed = await committee.sign(label, { created: '2026-05-18T13:00:00Z', by: [0, 1] })
    const options = { now: '2026-06-01T00:00:00Z', trust: committee.trust }
    const report = await verify(signed, { ...options, language })
    const inEnglish = await verify(signed, options)
    expect(report.problems.map(({ code, pointer }) => [code, pointer])).toEqual(
      inEnglish.problems.map(({ code, pointer }) => [code, pointer]),
    )
    expect(report.verdict).toBe('invalid')
    expect(report.summary).not.toBe(inEnglish.summary)
    expect(JSON.stringify(report)).not.toMatch(/\{[a-zA-Z]+\}/)
  })
})

describe('findLanguage()', () => {
  it('serves a region by its language', () => {
    expect(findLanguage('de-AT')).toBe('de')
    expect(findLanguage('FR')).toBe('fr')
  })

  it.each(['', 'pl', 'deutsch', 'de_AT', 'x-de', 'den'])('refuses %j, naming those known', (tag) => {
    expect(() => findLanguage(tag)).toThrow(/one of en, fi, de, lt, it, es, fr, nl/)
  })
})

describe('putIntoWords()', () => {
  it('lists names as the language does', async () => {
    const names = ['Ana', 'Rasa', 'Núria'].map(plain)
    expect(putIntoWords(listNames(names), english)).toBe('Ana, Rasa and Núria')
    expect(putIntoWords(listNames(names, 'disjunction'), await loadWords('de'))).toBe('Ana, Rasa oder Núria')
  })

  it('puts a phrase into another', () => {
    const phrase = say('stillMissing', { names: listNames([plain('Ana')]) })
    expect(putIntoWords(phrase, english)).toBe('Ana is missing')
  })

  it('takes the text of a part in English from the phrase, and in another language from the words', async () => {
    const phrase = sayOf(certificationTexts, 'certifyNotReady', { reason: plain('x') })
    expect(putIntoWords(phrase, english)).toBe('Not ready: x')
    expect(putIntoWords(phrase, await loadWords('de'))).toMatch(/: x$/)
    expect(english.phrases).not.toHaveProperty('certifyNotReady')
  })
})

describe('fillIn()', () => {
  it('ends a sentence once, also after an abbreviated name', () => {
    const fill = (template: string) => fillIn(template, { name: plain('Núria P.'), other: 'x' }, english)
    expect(fill('Not by {name}.')).toBe('Not by Núria P.')
    expect(fill('{name}. Then {name}.')).toBe('Núria P. Then Núria P.')
    expect(fill('{name}.json, {name}')).toBe('Núria P..json, Núria P.')
    expect(fill('{unknown}.')).toBe('{unknown}.')
  })
})
