import { describe, expect, it } from 'vitest'
import { loadWords } from '../../src/problems/load-words'
import { formsOf } from '../support/wordings'

async function textsIn(language: string): Promise<string[]> {
  const { problems, phrases } = await loadWords(language)
  const ofProblems = Object.values(problems).flatMap(({ title, detail, hint }) => [title, detail, hint])
  return [...ofProblems, ...Object.values(phrases).flatMap(formsOf)]
}

describe('loadWords(fr)', () => {
  it('has a narrow no-break space before each mark that asks for one, and no other space', async () => {
    const wrong = (await textsIn('fr')).filter((text) => /[ \u00a0][;:!?»](?:\s|$)|«[ \u00a0]/.test(text))
    expect(wrong).toEqual([])
  })
})
