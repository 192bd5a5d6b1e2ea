import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describeProblem } from '../../src/problems/describe-problem'
import { loadWords } from '../../src/problems/load-words'
import { checkJwtHeader } from '../../src/securing/check-jwt-header'
import { checkProofMembers } from '../../src/securing/check-proof-members'

const folder = new URL('../../src/securing/', import.meta.url)

describe('what a proof or a JWT is expected to be', () => {
  it('is a phrase, and not an English text, in every file', () => {
    const texts = readdirSync(folder).flatMap((file) =>
      [...readFileSync(new URL(file, folder), 'utf8').matchAll(/plain\(\s*'[^']*'/g)].map(
        ([text]) => `${file}: ${text}`,
      ),
    )
    expect(texts).toEqual([])
  })

  it('is said in the language of the reader', async () => {
    const findings = [...checkJwtHeader({ kid: '' }), ...checkProofMembers({ created: 7 }, '/proof')]
    const german = await loadWords('de')
    const said = findings.map((finding) => describeProblem(finding, german).expected)
    expect(said).toContain('alg als Text')
    expect(said).toContain('das Feld type')
    const inEnglish = findings.map((finding) => describeProblem(finding).expected)
    expect(said.filter((text) => inEnglish.includes(text))).toEqual([])
  })
})
