import { describe, expect, it } from 'vitest'
import { englishSpeech } from '../../src/cli/words/english-speech'
import { createCommandSpeech } from '../../src/cli/words/speech'
import { english } from '../../src/problems/words'
import { catalogues } from '../support/catalogues'
import type { SameAsEnglish } from '../support/word-rules'
import { testWords } from '../support/word-rules'
import { runCommand } from './support/run-command'

const { lt } = catalogues

/** Words that are the same in English and in a language. */
const sameAsEnglish: SameAsEnglish = {
  fi: [],
  de: [
    'sectionStatus',
    'sectionSchema',
    'factName',
    'factId',
    'factVersion',
    'factQuorum',
    'factChallenge',
    'factDomain',
    'factLabels',
    'jwtBytes',
    'factCodes',
    'checkForm',
  ],
  lt: ['sectionSchema', 'factId'],
  it: ['sectionSchema', 'factId', 'factQuorum', 'jwtBytes'],
  es: ['factId', 'jwtBytes'],
  fr: [
    'partSignatures',
    'anyDocument',
    'factVersion',
    'factQuorum',
    'factLabels',
    'schemeLine',
    'factCodes',
    'factPage',
    'purposeSuspension',
    'purposeMessage',
  ],
  nl: [
    'sectionStatus',
    'sectionSchema',
    'anyDocument',
    'factId',
    'factQuorum',
    'factChallenge',
    'factLabels',
    'jwtBytes',
    'factCodes',
  ],
}

testWords('the command', catalogues, sameAsEnglish)

describe('createCommandSpeech()', () => {
  it('chooses the form for the number', () => {
    const { say } = createCommandSpeech({ ...english, language: 'lt' }, lt)
    const rest = (count: number) => say('atMorePlaces', { places: '/a', count })
    expect([1, 2, 10, 11, 21].map(rest).map((text) => text.replace(/.* dar /, ''))).toEqual([
      '1 vieta)',
      '2 vietos)',
      '10 vietų)',
      '11 vietų)',
      '21 vieta)',
    ])
  })

  it('fills in no place that a parameter brings', () => {
    const { say } = englishSpeech
    expect(say('notSignedBy', { names: '{names} {id}' })).toBe('Not signed by: {names} {id}')
  })
})

describe('verify --lang', () => {
  const text = { stdin: 'no credential' }

  it.each([
    [['--lang', 'de-AT'], {}, 'NICHT ENTSCHIEDEN  Standardeingabe'],
    [[], { QUALITY_LABEL_LANG: 'lt' }, 'NENUSPRĘSTA  standartinė įvestis'],
    [['--lang', 'nl'], { QUALITY_LABEL_LANG: 'lt' }, 'NIET BESLIST  standaardinvoer'],
    [[], { LANG: 'fi_FI.UTF-8', LC_ALL: 'fi_FI.UTF-8' }, 'NOT DECIDED  standard input'],
    [[], { QUALITY_LABEL_LANG: '' }, 'NOT DECIDED  standard input'],
  ])('is obeyed before the environment: %j %j', async (args, env, expected) => {
    const { stdout } = await runCommand(['verify', '-', ...args], { ...text, env })
    expect(stdout).toContain(expected)
  })

  it('refuses an unknown language, also of the environment', async () => {
    const run = await runCommand(['verify', '-'], { ...text, env: { QUALITY_LABEL_LANG: 'C.UTF-8' } })
    expect(run.exitCode).toBe(64)
    expect(run.stderr).toContain(': expected one of en, fi, de')
  })
})
