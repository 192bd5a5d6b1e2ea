import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { signAsJwt } from '../../src/index'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { havenlabZuidFolder } from '../support/havenlab-zuid'
import { runCommand, temporaryFolder } from './support/run-command'

const examples = fileURLToPath(new URL('../../examples/', import.meta.url))
const zuid = (name: string) => join(havenlabZuidFolder.pathname, name)
const activity = join(examples, 'activities/wijkgids.activity.json')
const material = (date: string) => [
  ...['--trust', zuid(`trust-bundle-${date}.json`), '--trust-root', zuid('trust-root.json')],
]
const october = [...material('2026-10-01'), '--now', '2026-10-10T12:00:00Z']
const november = [...material('2026-11-01'), '--now', '2026-11-25T12:00:00Z']
const cwd = temporaryFolder()
const run = (...args: string[]) => runCommand(args, { cwd })
const written = (name: string) => readFileSync(join(cwd, name), 'utf8')

describe('image', () => {
  it('draws an activity in a language', async () => {
    const { exitCode, stdout, stderr } = await run('image', activity, '--language', 'ar')
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toContain('<desc>مرشد الحي – Stichting Havenlab Zuid</desc>')
    expect(stdout).toMatch(/^<svg [\s\S]*fill="#1a5f7a"[\s\S]*<\/svg>\n$/)
  })

  it('says of a label until when it is valid, and of a badge only where asked', async () => {
    await run('image', zuid('label.json'), '--out', 'label.svg')
    expect(written('label.svg')).toContain('Valid until 2027-01-15')
    const { stdout } = await run('image', zuid('badge-2026-09-30.json'), '--name', 'Other', '--issuer', 'B')
    expect(stdout).toContain('<title>Other</title>')
    expect(stdout).not.toContain('Valid until')
  })

  it('draws an achievement, with its creator or the issuer that is named', async () => {
    const unnamed = await run('image', zuid('wijkgids.nl.json'))
    expect(unnamed).toMatchObject({ exitCode: 64, stdout: '' })
    expect(unnamed.stderr).toContain('--issuer: expected the name of the issuer')
    const named = await run('image', zuid('wijkgids.nl.json'), '--issuer', 'Havenlab')
    expect(named.stdout).toContain('<desc>Wijkgids – Havenlab</desc>')
    const achievement = JSON.parse(readFileSync(zuid('wijkgids.nl.json'), 'utf8'))
    const creator = { id: 'did:web:a.example', type: ['Profile'], name: 'Lab' }
    const stdin = JSON.stringify({ ...achievement, creator })
    expect((await runCommand(['image', '-'], { stdin })).stdout).toContain('<desc>Wijkgids – Lab</desc>')
  })

  it('draws the badge in an image and in a JWT, and says of an image without one what it is', async () => {
    await run('image', zuid('badge-2026-09-30.json'), '--out', 'empty.svg')
    await run('bake', zuid('badge-2026-09-30.json'), 'empty.svg', '--out', 'baked.svg')
    expect((await run('image', 'baked.svg')).stdout).toBe(written('empty.svg'))
    const issuer = pretendIssuer('Havenlab')
    const jwt = await signAsJwt(sampleBadge(issuer.profile), issuer.signer)
    const drawn = await runCommand(['image', '-', '--name', 'Wijkgids'], { stdin: jwt })
    expect(drawn.stdout).toContain('<desc>Wijkgids – Havenlab</desc>')
    const { exitCode, stderr } = await run('image', 'empty.svg')
    expect(exitCode).toBe(65)
    expect(stderr).toContain('empty.svg: ')
    expect(stderr).toContain('holds no badge')
  })

  it('takes another language than that of the badge only with another name', async () => {
    const badge = zuid('badge-2026-09-30.json')
    const refused = await run('image', badge, '--language', 'th')
    expect(refused).toMatchObject({ exitCode: 64, stdout: '' })
    expect(refused.stderr).toContain('--language: expected the language of the badge (nl), got th')
    expect((await run('image', badge, '--language', 'nl-BE')).stdout).toContain(' lang="nl-BE"')
    const named = await run('image', badge, '--language', 'th', '--name', 'มัคคุเทศก์')
    expect(named.stdout).toContain(' lang="th"')
  })

  it('refuses a cover that is not a picture', async () => {
    const { exitCode, stdout } = await run(
      'image',
      activity,
      '--cover',
      join(examples, '../docs/pictures/none.png'),
    )
    expect({ exitCode, stdout }).toEqual({ exitCode: 66, stdout: '' })
    const refused = await run('image', activity, '--cover', activity)
    expect(refused).toMatchObject({ exitCode: 64 })
    expect(refused.stderr).toContain('--cover: expected a PNG or JPEG image')
  })

  it.each([
    [
      ['--language', 'fr'],
      '--language: expected a language of the activity (nl, en, pap, ka, ar, pt-BR), got fr',
    ],
    [['--colour', 'red'], 'expected colour to be a colour such as #1a7f4b'],
    [['--shape', 'star'], 'Expected round, hexagon, shield, square'],
  ])('refuses %j', async (more, message) => {
    const { exitCode, stderr } = await run('image', activity, ...more)
    expect(exitCode).toBe(64)
    expect(stderr).toContain(message)
  })
})

describe('certificate', () => {
  it.each(['badge-2026-09-30.json', 'label.json'])('writes a page of what is valid: %s', async (name) => {
    const { exitCode } = await run(
      'certificate',
      zuid(name),
      ...october,
      '--lang',
      'fr',
      '--out',
      `${name}.html`,
    )
    expect(exitCode).toBe(0)
    expect(written(`${name}.html`)).toMatch(/<html lang="fr"[\s\S]*Certificat[\s\S]*10 octobre 2026/)
  })

  it('says why there is none of what is not valid, and writes nothing', async () => {
    const { exitCode, stdout, stderr } = await run('certificate', zuid('label.json'), ...november)
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' })
    expect(stderr).toMatch(/^Not valid[\s\S]*Cannot write a certificate: the credential is not valid/)
  })

  it('says of what is not decided that it is not, and of another file that it is not a credential', async () => {
    const undecided = await run('certificate', zuid('badge-2026-09-30.json'))
    expect(undecided).toMatchObject({ exitCode: 2, stdout: '' })
    expect(undecided.stderr).toMatch(
      /^Could not be decided[\s\S]*Cannot write a certificate: whether the credential is valid is not decided/,
    )
    expect(undecided.stderr).not.toContain('is not valid')
    for (const verb of ['certificate', 'portfolio'])
      expect(await run(verb, activity)).toMatchObject({
        exitCode: 65,
        stderr: expect.stringMatching(/: the file is not a (?:credential|presentation)\n$/),
      })
  })

  it.each([
    ['certificate', zuid('label.json'), 1],
    ['portfolio', join(examples, 'portfolio/portfolio.json'), 1],
    ['register', zuid('trust-bundle-2026-10-01.json'), 0],
  ] as const)('says on page and terminal that no root was pinned: %s', async (verb, file, hasTrust) => {
    const bundle = zuid('trust-bundle-2026-10-01.json')
    const trust = hasTrust ? ['--trust', bundle] : ['--format', 'html']
    const now = ['--now', '2026-10-10T12:00:00Z']
    const unpinned = await run(verb, file, ...trust, ...now)
    expect(unpinned.stderr).toContain('Who signed this bundle was not checked: give --trust-root.')
    expect(unpinned.stdout).toContain('Who signed the trust bundle was not checked.')
    const pinned = await run(verb, file, ...trust, '--trust-root', zuid('trust-root.json'), ...now)
    expect(pinned.stderr + pinned.stdout).not.toContain('was not checked')
  })

  it('is not of a presentation', async () => {
    const { exitCode, stderr } = await run(
      'certificate',
      join(examples, 'portfolio/portfolio.json'),
      ...november,
    )
    expect(exitCode).toBe(65)
    expect(stderr).toContain('use portfolio')
  })

  it('refuses an address that no one can open', async () => {
    const { exitCode, stderr } = await run('certificate', zuid('label.json'), ...october, '--address', 'x')
    expect(exitCode).toBe(64)
    expect(stderr).toContain('expected address to be an address that begins with https://')
  })
})

describe.each([
  ['image', activity],
  ['certificate', zuid('label.json')],
  ['portfolio', join(examples, 'portfolio/portfolio.json')],
  ['booklet', activity],
  ['register', zuid('trust-bundle-2026-11-01.json')],
])('%s', (verb, file) => {
  it('refuses a language that it does not speak, by the name of the option', async () => {
    const { exitCode, stdout, stderr } = await run(verb, file, '--lang', 'xx')
    expect({ exitCode, stdout }).toEqual({ exitCode: 64, stdout: '' })
    expect(stderr).toMatch(/: --lang: expected one of en, .* got "xx"\n$/)
  })

  it('ends with 65 for a file that it does not take, and with 66 for one that is not there', async () => {
    expect(await runCommand([verb, '-'], { stdin: '{}' })).toMatchObject({ exitCode: 65, stdout: '' })
    expect(await run(verb, 'nowhere.json')).toMatchObject({ exitCode: 66, stdout: '' })
  })
})

describe('portfolio', () => {
  const file = join(examples, 'portfolio/portfolio.json')

  it('writes a page, and ends as verify does', async () => {
    const { exitCode } = await run(
      'portfolio',
      file,
      ...november,
      '--title',
      'Shanelle & co',
      '--out',
      'p.html',
    )
    expect(exitCode).toBe(0)
    expect(written('p.html')).toContain('Shanelle &amp; co</h1>')
    const asked = await run('portfolio', file, ...november, '--challenge', 'n-1', '--out', 'q.html')
    expect(asked.exitCode).toBe(1)
    expect(written('q.html')).toContain('Not valid')
  })

  it('is of a presentation', async () => {
    const { exitCode, stderr } = await run('portfolio', zuid('label.json'), ...october)
    expect(exitCode).toBe(65)
    expect(stderr).toContain('use certificate')
  })
})

describe('booklet', () => {
  it('refuses what is not a language tag, as image does', async () => {
    for (const verb of ['booklet', 'image']) {
      const { exitCode, stderr } = await run(verb, activity, '--language', 'x!')
      expect(exitCode).toBe(64)
      expect(stderr).toContain('Expected a language tag, such as nl or pt-BR.')
    }
  })

  it('writes activities in the order given', async () => {
    const other = join(examples, 'activities/stadsgids.activity.json')
    const { exitCode, stdout } = await run('booklet', activity, other, '--language', 'nl', '--title', 'Zomer')
    expect(exitCode).toBe(0)
    expect(stdout.indexOf('>Wijkgids<')).toBeLessThan(stdout.indexOf('>Stadsgids<'))
    expect(stdout).toContain('Georganiseerd door')
  })
})

describe('register --format html', () => {
  it('writes the holders with their names', async () => {
    const bundle = [zuid('trust-bundle-2026-11-01.json'), '--trust-root', zuid('trust-root.json')]
    const at = ['--at', '2026-11-25T12:00:00Z', '--now', '2026-11-25T12:00:00Z']
    const { exitCode, stdout } = await run(
      ...['register', ...bundle, ...at, '--holder', zuid('holder.json'), '--format', 'html', '--lang', 'de'],
    )
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Register der Labels')
    expect(stdout).toContain('Stichting Havenlab Zuid')
    expect(stdout).toContain('Ausgesetzt')
    expect(stdout).toContain('Bekannt bis: ')
  })
})
