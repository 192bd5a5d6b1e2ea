import { describe, expect, it } from 'vitest'
import { describeProblem } from '../../src/problems/describe-problem'
import { languages } from '../../src/problems/find-language'
import { loadWords } from '../../src/problems/load-words'
import { checkStructure } from '../../src/schema/check-structure'
import * as shapes from '../../src/schema/shapes'

const badge = {
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  type: ['VerifiableCredential'],
  id: 7,
  issuer: [],
  validFrom: 'yesterday',
  credentialSubject: { type: ['AchievementSubject'], achievement: { id: 'x', image: [1, 2] } },
}

async function detailsIn(language: string): Promise<string[]> {
  const words = await loadWords(language)
  return checkStructure(badge, shapes.badge).map((finding) => describeProblem(finding, words).detail)
}

describe('checkStructure()', () => {
  it.each(languages.filter((language) => language !== 'en'))(
    'says what it expects in %s, with nothing of the English',
    async (language) => {
      const [details, inEnglish] = [await detailsIn(language), await detailsIn('en')]
      expect(details.length).toBe(inEnglish.length)
      expect(details.length).toBeGreaterThan(5)
      for (const [index, detail] of details.entries()) {
        expect(detail).not.toBe(inEnglish[index])
        expect(detail).not.toMatch(
          /\b(?:an? (?:list|object|absolute|instant)|text|with|such as|then|nothing|property)\b/,
        )
      }
    },
  )

  it('declines what it counts', async () => {
    const found = async (language: string, count: number) => {
      const finding = checkStructure({ ...badge, id: Array(count).fill('a') }, shapes.badge).find(
        ({ pointer }) => pointer === '/id',
      )
      return finding && describeProblem(finding, await loadWords(language)).found
    }
    expect(await found('lt', 1)).toBe('sąrašas iš 1 reikšmės')
    expect(await found('lt', 10)).toBe('sąrašas iš 10 reikšmių')
    expect(await found('de', 1)).toBe('eine Liste mit 1 Wert')
    expect(await found('fi', 2)).toBe('luettelo, jossa on 2 arvoa')
  })
})
