import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

describe('README.md', () => {
  it('is short', () => {
    expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(145)
  })

  it('has the two commands of a fresh clone', () => {
    for (const command of ['npm ci && npm run demo', 'npm ci && npm test'])
      expect(readme.split('\n')).toContain(command)
  })

  it('says what each picture shows', () => {
    const pictures = [...readme.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)]
    expect(pictures.map(([, , path]) => path)).toEqual([
      'docs/pictures/from-committee-to-verdict.svg',
      'docs/pictures/verify.svg',
      'docs/images/verify.png',
    ])
    for (const [, words = ''] of pictures) expect(words.length).toBeGreaterThan(40)
  })

  it('speaks of the version that this is', () => {
    expect(readme).toContain(`Version ${manifest.version} `)
  })
})
