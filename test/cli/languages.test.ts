import { copyFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { exampleKey as officeKey } from '../../examples/havenlab-zuid/people'
import { validateInWords } from '../../src/gate/validate'
import { bake, exportKey, validate } from '../../src/index'
import { languages } from '../../src/problems/find-language'
import { loadWords } from '../../src/problems/load-words'
import { catalogues } from '../support/catalogues'
import { formsOf } from '../support/wordings'
import { dossierFile, memberKeyFile, signedLabel, unsignedLabel } from './support/lagoon-lab-credentials'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

const others = languages.filter((language) => language !== 'en')
const trusted = (name: string) => join(import.meta.dirname, '../../examples/havenlab-zuid', name)
const bundle = trusted('trust-bundle-2026-11-01.json')
const now = ['--now', '2026-11-02T12:00:00Z']
const award = [
  ...['--scheme', dossierFile('scheme.json')],
  ...['--assessment', dossierFile('assessment-rasa.json')],
]
const both = [...award, '--assessment', dossierFile('assessment-jovana.json')]

/** An image with a script, of which `extract` warns. */
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'

/** The sentences of the command in English: any of them in another language's screen was not translated. */
const sentences = Object.values(catalogues.en)
  .flatMap(formsOf)
  .flatMap((text) => text.split(/\{[a-zA-Z]+\}/))
  .map((text) => text.trim())
  .filter((text) => text.split(' ').length >= 3)

const verbs: [name: string, args: string[], exitCode: number, stream: 'stdout' | 'stderr'][] = [
  ['inspect', ['inspect', 'label.json'], 0, 'stdout'],
  ['inspect of Open Badges 2.0', ['inspect', 'old.json'], 0, 'stdout'],
  ['validate', ['validate', 'label.json'], 0, 'stdout'],
  ['validate of a mistake', ['validate', 'wrong.json'], 1, 'stdout'],
  ['validate of no JSON', ['validate', 'text.json'], 1, 'stdout'],
  ['assess', ['assess', dossierFile('application.json'), ...both], 0, 'stdout'],
  ['assess with too few', ['assess', dossierFile('application.json'), ...award], 1, 'stdout'],
  ['sign', ['sign', 'unsigned.json', '--key', 'key.json', '--out', 'signed.json'], 0, 'stderr'],
  ['keygen', ['keygen', '--id', 'did:web:n.example#k', '--out', 'new.json'], 0, 'stderr'],
  ['keygen --show', ['keygen', '--show', 'key.json'], 0, 'stderr'],
  ['did make', ['did', 'make', '--id', 'did:web:network.example', '--key', 'key.json'], 0, 'stderr'],
  [
    'badge',
    [
      'badge',
      'achievement.json',
      '--issuer',
      'issuer.json',
      '--email',
      'ona@example.org',
      '--out',
      'badge.json',
    ],
    0,
    'stderr',
  ],
  ['badge --reissue', ['badge', '--reissue', 'badge.json', '--out', 'moved.json'], 0, 'stderr'],
  [
    'endorse',
    [
      'endorse',
      'unsigned.json',
      '--endorser',
      'did:web:t.example=T',
      '--comment',
      'Gut.',
      '--key',
      'key.json',
      '--force',
      '--out',
      'e.json',
    ],
    0,
    'stderr',
  ],
  ['bake', ['bake', 'label.json', 'picture.svg', '--out', 'baked.svg'], 0, 'stderr'],
  ['extract', ['extract', 'badge.svg', '--out', 'extracted.json'], 0, 'stderr'],
  ['merge', ['merge', 'label.json', 'label.json', '--out', 'merged.json'], 0, 'stderr'],
  [
    'issue with a place that is not checked',
    [
      ...['issue', '--trust-mark', 'label.json', '--holder', dossierFile('organiser.json')],
      ...['--status-list', 'unkept.json', '--index', '7', '--out', 'mark.json'],
    ],
    0,
    'stderr',
  ],
  ['issue --batch', ['issue', '--batch', 'badges.ndjson', '--key', 'key.json', '--force'], 0, 'stderr'],
  [
    'issue --batch with nothing to issue',
    ['issue', '--batch', 'none.ndjson', '--key', 'key.json'],
    0,
    'stderr',
  ],
  ['digest', ['digest', 'label.json'], 2, 'stdout'],
  ['status show', ['status', 'show', 'list.json'], 0, 'stdout'],
  ['trust show of a root', ['trust', 'show', trusted('trust-root.json')], 0, 'stdout'],
  ['trust show of a bundle', ['trust', 'show', bundle, ...now], 0, 'stdout'],
  [
    'trust check',
    ['trust', 'check', bundle, '--trust-root', trusted('trust-root.json'), ...now],
    0,
    'stdout',
  ],
  ['trust check without a root', ['trust', 'check', bundle, ...now], 2, 'stdout'],
]

describe.each(others)('the command in %s', (language) => {
  let cwd = ''

  beforeAll(async () => {
    cwd = temporaryFolder()
    writeInto(cwd, 'label.json', await signedLabel())
    writeInto(cwd, 'unsigned.json', unsignedLabel())
    writeInto(cwd, 'wrong.json', { ...unsignedLabel(), validFrom: 7 })
    writeInto(cwd, 'text.json', '{')
    writeInto(cwd, 'old.json', { '@context': 'https://w3id.org/openbadges/v2', type: 'Assertion' })
    writeInto(cwd, 'issuer.json', { id: 'did:web:n.example', type: ['Profile'], name: 'N' })
    const { credentialSubject } = unsignedLabel() as unknown as { credentialSubject: { achievement: object } }
    writeInto(cwd, 'achievement.json', credentialSubject.achievement)
    writeInto(cwd, 'key.json', await memberKeyFile('rasa-petrauskiene'))
    writeFileSync(join(cwd, 'picture.svg'), svg)
    writeFileSync(join(cwd, 'badge.svg'), await bake(svg, JSON.stringify(await signedLabel())))
    const line = JSON.stringify(unsignedLabel())
    writeInto(cwd, 'badges.ndjson', `${line}\n${line}\n`)
    writeInto(cwd, 'none.ndjson', '')
    const create = ['status', 'create', '--id', 'https://network.example/status/1', '--purpose', 'revocation']
    const list = [...create, '--issuer', 'did:web:network.example', '--out', 'list.json']
    expect(await runCommand(list, { cwd })).toMatchObject({ exitCode: 0 })
    const unkept = [
      '--id',
      'https://network.example/status/2',
      '--purpose',
      'suspension',
      '--out',
      'unkept.json',
    ]
    const issuer = ['--issuer', 'did:web:network.example']
    expect(await runCommand(['status', 'create', ...unkept, ...issuer], { cwd })).toMatchObject({
      exitCode: 0,
    })
    rmSync(join(cwd, 'unkept.json.places'))
  })

  it.each(verbs)('leaves no sentence of %s in English', async (_, args, exitCode, stream) => {
    // keygen writes over no file.
    const removed = () => rmSync(join(cwd, 'new.json'), { force: true })
    removed()
    const inEnglish = await runCommand(args, { cwd })
    removed()
    const run = await runCommand([...args, '--lang', language], { cwd })
    expect([inEnglish.exitCode, run.exitCode], run.stderr).toEqual([exitCode, exitCode])
    expect(sentences.filter((sentence) => run[stream].includes(sentence))).toEqual([])
    expect(run[stream]).not.toBe(inEnglish[stream])
  })

  it('is taken from the environment, too', async () => {
    const [named, known] = await Promise.all([
      runCommand(['inspect', 'label.json', '--lang', language], { cwd }),
      runCommand(['inspect', 'label.json'], { cwd, env: { QUALITY_LABEL_LANG: language } }),
    ])
    expect(known).toEqual(named)
  })
})

/** A folder with a label, its mark, its lists and the bundle, of which `suspend` and `reinstate` change some. */
async function office() {
  const cwd = temporaryFolder()
  const files = {
    'label.json': 'label.json',
    'mark.json': 'trust-mark.json',
    'suspension.json': 'status-suspension-2026-10-01.json',
    'bundle.json': 'trust-bundle-2026-10-01.json',
  }
  for (const [name, from] of Object.entries(files)) copyFileSync(trusted(from), join(cwd, name))
  const secret = { includeSecret: true, id: 'did:web:network.example#status' } as const
  writeInto(cwd, 'key.json', await exportKey(await officeKey('status'), 'multikey', secret))
  return cwd
}

/** Suspends a label, again with its trust mark, reinstates it, and suspends it anew; what each says. */
async function sayChanges(...lang: string[]): Promise<string[]> {
  const cwd = await office()
  const bundleOf = ['--trust', 'bundle.json', '--key', 'key.json']
  const mark = ['--trust-mark', 'mark.json', '--status-list', 'suspension.json']
  const runs = [
    ['suspend', 'label.json', ...bundleOf, '--reason', '7'],
    ['suspend', 'label.json', ...bundleOf, ...mark, '--reason', '7'],
    ['reinstate', 'label.json', ...bundleOf, ...mark],
    ['suspend', 'label.json', ...bundleOf, ...mark, '--reason', '7'],
  ]
  const said: string[] = []
  for (const [index, args] of runs.entries()) {
    const now = new Date(`2026-11-0${index + 3}T09:00:00Z`)
    const run = await runCommand([...args, ...lang], { cwd, now })
    expect(run).toMatchObject({ exitCode: 0, stdout: '' })
    said.push(run.stderr)
  }
  return said
}

describe('suspend and reinstate --lang', () => {
  it('say in English what is so, what changed, and what to do next', async () => {
    const said = (await sayChanges()).join('')
    for (const words of [
      'from 2026-11-03T09:00:00Z on (“7”)',
      'is already suspended, since 2026-11-03T09:00:00Z',
      'nothing is revoked. Only the register shows this change',
      'is reinstated from 2026-11-05T09:00:00Z on',
      'root keys must sign it',
      'Publish the list at',
      'run this again with --trust-mark',
    ])
      expect(said).toContain(words)
  })

  it.each(others)('leave no sentence in English: %s', async (language) => {
    const said = await sayChanges('--lang', language)
    expect(sentences.filter((sentence) => said.join('').includes(sentence))).toEqual([])
    const inEnglish = new Set((await sayChanges()).join('').split('\n'))
    expect(said.flatMap((text) => text.trimEnd().split('\n')).filter((line) => inEnglish.has(line))).toEqual(
      [],
    )
  })
})

describe('verbs that write documents', () => {
  const notes: readonly [string, string[], string][] = [
    ['new scheme', ['--id', 'https://n.example/s', '--issuer', 'did:web:n.example=N'], 'muuttakaa ne'],
    [
      'status create',
      [
        ...['--id', 'https://n.example/1', '--issuer', 'did:web:n.example', '--purpose', 'revocation'],
        ...['--out', 'new.json'],
      ],
      'new.json.places muistaa',
    ],
    ['status set', ['list.json', '5', '--valid-from', '2099-01-01T00:00:00Z'], 'Sitä ei ole allekirjoitettu'],
    ['status places', ['list.json'], 'Jaettuja paikkoja tiedostossa list.json.places: 0'],
    ['trust add', ['bundle.json', '--issued-at', '2026-11-03T00:00:00Z'], 'Paketin versiota 15'],
    ['upgrade', ['old.json', '--issuer', 'profile.json'], 'Vanhan osaamismerkin allekirjoitus'],
  ]

  it.each(notes)('%s says its notes in the language of --lang', async (verb, args, said) => {
    const cwd = temporaryFolder()
    copyFileSync(trusted('status-revocation.json'), join(cwd, 'list.json'))
    copyFileSync(trusted('trust-bundle-2026-10-01.json'), join(cwd, 'bundle.json'))
    writeInto(cwd, 'profile.json', { id: 'did:web:n.example', type: ['Profile'], name: 'N' })
    writeInto(cwd, 'old.json', {
      '@context': 'https://w3id.org/openbadges/v2',
      id: 'https://n.example/a',
      type: 'Assertion',
      issuedOn: '2020-01-01T00:00:00Z',
      recipient: { type: 'email', hashed: false, identity: 'a@n.example' },
      verification: { type: 'hosted' },
      badge: {
        id: 'https://n.example/b',
        type: 'BadgeClass',
        ...{ name: 'B', description: 'B', criteria: 'https://n.example/c', image: 'https://n.example/i' },
        issuer: {
          id: 'https://n.example/p',
          type: 'Profile',
          name: 'N',
          url: 'https://n.example',
          email: 'a@n.example',
        },
      },
    })
    const run = await runCommand([...verb.split(' '), ...args, '--lang', 'fi'], { cwd })
    expect(run).toMatchObject({ exitCode: 0 })
    expect(run.stderr).toContain(said)
  })
})

describe('verify --lang fr', () => {
  it('puts the French space before each mark, also between sentences that the command puts together', async () => {
    const trust = ['--trust', bundle, '--trust-root', trusted('trust-root.json'), ...now]
    const { stdout } = await runCommand([
      'verify',
      trusted('badge-2026-09-30.json'),
      ...trust,
      '--lang',
      'fr',
    ])
    expect(stdout).toContain('Endossements')
    expect(stdout.match(/.{0,20}[\p{L}\d)»][;:!?](?=\s|$)/gmu)).toBeNull()
  })
})

describe('sign --lang', () => {
  it.each([
    ['fi', 'Kyllä', true],
    ['lt', 'taip', true],
    ['lt', 'yes', true],
    ['lt', 'ne', false],
    ['it', 'sì', true],
    ['en', 'taip', false],
  ])('takes yes in the language of its question, and in English: %s %s', async (language, answer, agrees) => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'label.json', unsignedLabel())
    writeInto(cwd, 'key.json', await memberKeyFile('rasa-petrauskiene'))
    const run = await runCommand(['sign', join('.', 'label.json'), '--key', 'key.json', '--lang', language], {
      cwd,
      ask: async () => answer,
    })
    expect(run.exitCode === 0).toBe(agrees)
  })
})

describe('validateInWords()', () => {
  it('says in a language what validate() says in English', async () => {
    const document = { type: 'Profile', id: 7 }
    const inEnglish = validate(document)
    const inFinnish = validateInWords(await loadWords('fi'), document)
    const withoutWords = ({ problems, ...rest }: typeof inEnglish) => ({
      ...rest,
      problems: problems.map(({ code, pointer, severity }) => ({ code, pointer, severity })),
    })
    expect(withoutWords(inFinnish)).toEqual(withoutWords(inEnglish))
    expect(inFinnish.problems[0]?.title).not.toBe(inEnglish.problems[0]?.title)
  })
})
