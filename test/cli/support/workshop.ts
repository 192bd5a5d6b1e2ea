import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { CompactEncrypt } from 'jose'
import { verbs } from '../../../src/cli/commands'
import { encodeUtf8 } from '../../../src/core/bytes'
import { exportKey, importKey } from '../../../src/index'
import { runCommand, temporaryFolder, writeInto } from './run-command'

const passphrase = 'correct horse battery'
const repository = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
const copied = {
  ...Object.fromEntries(
    ['application', 'assessment-jovana', 'assessment-rasa', 'committee', 'organiser', 'scheme'].map(
      (name) => [`${name}.json`, `examples/lagoon-lab/${name}.json`],
    ),
  ),
  ...Object.fromEntries(
    ['assertion', 'badge-class', 'issuer'].map((name) => [
      `old-${name}.json`,
      `examples/upgrade-ob2/${name}.json`,
    ]),
  ),
  'activity.json': 'examples/activities/open-badge.activity.json',
  'log.json': 'examples/activities/open-badge.participation.json',
  'picture.svg': 'docs/pictures/verify.svg',
}

const award =
  'application.json|--scheme|scheme.json|--assessment|assessment-jovana.json|--assessment|assessment-rasa.json'
const init = 'trust|init|--root-id|https://n.example/root|--key|A=key.json'
const bundle = 'trust|init|--root|root.json|--id|https://n.example/bundle|--expires-at|2030-01-01T00:00:00Z'

const offer =
  'new|claim-offer|--activity|day.json|--url|https://n.example/claim|--codes|single|--opens-at|2026-09-12T14:00:00Z|--closes-at|2026-09-12T18:00:00Z|--limit|3'

// Each makes what the lines after it read.
const steps = [
  'keygen|--out|key.json',
  'keygen|--controller|did:web:n.example|--id|did:web:n.example#a|--out|named.json',
  'keygen|--out|other.json',
  'new|profile|--id|{did}|--name|School|--out|profile.json',
  'new|profile|--id|{other}|--name|Town|--out|town.json',
  'new|achievement|--id|urn:example:guide|--name|Guide|--description|Guides|--criteria|Guide|--out|achievement.json',
  'new|achievement|--id|urn:example:own|--name|Own|--description|Own|--criteria|Own|--creator|profile.json|--out|own.json',
  'status|create|--id|https://n.example/1|--issuer|{did}|--purpose|suspension|--key|key.json|--out|list.json',
  'badge|achievement.json|--issuer|profile.json|--recipient|urn:example:ona|--out|unsigned.json',
  'badge|achievement.json|--issuer|profile.json|--recipient|urn:example:ona|--status-list|list.json|--key|key.json|--out|badge.json',
  'sign|unsigned.json|--key|key.json|--out|copy.json',
  'endorse|badge.json|--endorser|town.json|--key|other.json|--comment|Good|--out|endorsement.json',
  'new|request|--by|profile.json|--about|achievement.json|--message|en=Please|--expires-at|2999-01-01T00:00:00Z|--out|request.json',
  'endorse|--request|request.json|--endorser|town.json|--key|other.json|--comment|Good|--out|guide.json',
  'did|make|--id|did:web:n.example|--key|named.json|--out|did.json',
  'new|member|--id|urn:example:member|--name|Ona|--key|named.json|--out|member.json',
  `decide|${award}|--committee|committee.json|--outcome|issue|--out|decision.json`,
  'issue|--decision|decision.json|--scheme|scheme.json|--committee|committee.json|--holder|organiser.json|--out|label.json',
  `${init}|--root-out|root.json`,
  `${bundle}|--out|bundle.json`,
  'trust|init|--replaces|root.json|--key|B=other.json|--root-out|unsigned-root.json',
  'trust|sign|unsigned-root.json|--key|key.json|--out|half-root.json',
  'trust|sign|half-root.json|--key|other.json|--out|next-root.json',
  'bake|badge.json|picture.svg|--out|badge.svg',
  'new|activity|--id|urn:example:day|--organiser|profile.json|--language|en|--name|Day|--description|Day|--out|day.json',
  `${offer}|--out|offer.json`,
  'claim|secret|--out|claims.secret',
  'present|copy.json|--key|other.json|--yes|--out|presentation.json',
]

/** A command line that works in the folder of `workshop()`, without what says where its result goes. */
export interface Line {
  /** Arguments, separated by `|`. */
  line: string
  /** The files that it changes by design: its result may go there. */
  changes?: readonly string[]
  /** Refuses every file that exists. */
  isNew?: true
}

/** For each verb and each option that names a file to write, a line that works. */
export const lines: Readonly<Record<string, Line>> = {
  'keygen --out': { line: 'keygen|--from|key.json', isNew: true },
  'did make --out': { line: 'did|make|--id|did:web:n.example|--key|named.json', isNew: true },
  'did add --out': { line: 'did|add|did.json|--key|key.json', changes: ['did.json'] },
  'did retire --out': { line: 'did|retire|did.json|#a', changes: ['did.json'] },
  'did revoke --out': { line: 'did|revoke|did.json|#a', changes: ['did.json'] },
  'new profile --out': { line: 'new|profile|--id|urn:example:p|--name|P' },
  'new achievement --out': {
    line: 'new|achievement|--id|urn:example:a|--name|A|--description|A|--criteria|A',
  },
  'new member --out': { line: 'new|member|--id|urn:example:m|--name|M|--key|named.json' },
  'new committee --out': {
    line: 'new|committee|--from|committee.json|--valid-until|2099-01-01T00:00:00Z',
    changes: ['committee.json'],
  },
  'new scheme --out': { line: 'new|scheme|--id|urn:example:s|--issuer|did:web:n.example=N' },
  'new application --out': {
    line: 'new|application|--scheme|scheme.json|--applicant|organiser.json|--reference|R|--country|LT|--language|lt',
  },
  'new assessment --out': {
    line: 'new|assessment|application.json|--scheme|scheme.json|--evaluator|urn:example:m|--confirm|all|--recommend|issue|--level|issuing-practice=4|--level|standard-training=4|--level|improvement-plan=4',
  },
  'new activity --out': {
    line: 'new|activity|--id|urn:example:a|--organiser|profile.json|--language|en|--name|A|--description|A|--task|A',
  },
  'new request --out': {
    line: 'new|request|--by|profile.json|--about|achievement.json|--message|en=Please|--expires-at|2999-01-01T00:00:00Z',
  },
  'new requirements --out': {
    line: 'new|requirements|--id|urn:example:r|--language|en|--name|R|--achievement|own.json',
  },
  'new claim-offer --out': { line: offer },
  'claim secret --out': { line: 'claim|secret', isNew: true },
  'claim cards --out': {
    line: 'claim|cards|offer.json|--secret|claims.secret|--activity|day.json',
    isNew: true,
  },
  'decide --out': { line: `decide|${award}|--committee|committee.json|--outcome|issue` },
  'badge --out': {
    line: 'badge|achievement.json|--issuer|profile.json|--recipient|urn:example:ona|--status-list|list.json|--key|key.json',
  },
  'pledge --out': { line: 'pledge|campaign.json|--by|profile.json|--number|3|--key|key.json' },
  'issue --out': {
    line: 'issue|--decision|decision.json|--scheme|scheme.json|--committee|committee.json|--holder|organiser.json',
  },
  'sign --out': { line: 'sign|unsigned.json|--key|key.json', changes: ['unsigned.json'] },
  'merge --out': { line: 'merge|copy.json|copy.json' },
  'endorse --out': {
    line: 'endorse|--request|request.json|--endorser|town.json|--key|other.json|--comment|Good',
  },
  'acknowledge --out': { line: 'acknowledge|endorsement.json|--by|profile.json|--key|key.json' },
  'embed --out': { line: 'embed|achievement.json|guide.json', changes: ['achievement.json'] },
  'authorise --out': {
    line: 'authorise|own.json|--creator|profile.json|--issuer|{other}|--valid-until|2999-01-01T00:00:00Z|--key|key.json',
  },
  'award --out': {
    line: 'award|activity.json|--participation|log.json|--issuer|profile.json|--recipient|urn:example:ona',
  },
  'image --out': { line: 'image|day.json' },
  'page --out': { line: 'page' },
  'certificate --out': { line: 'certificate|copy.json' },
  'portfolio --out': { line: 'portfolio|presentation.json' },
  'booklet --out': { line: 'booklet|day.json' },
  'present --out': { line: 'present|badge.json|--key|other.json' },
  'status create --out': {
    line: 'status|create|--id|https://n.example/2|--issuer|{did}|--purpose|revocation|--key|key.json',
    isNew: true,
  },
  'status set --out': { line: 'status|set|list.json|7|--key|key.json', changes: ['list.json'] },
  'status entry --out': { line: 'status|entry|list.json|7' },
  'trust init --root-out': { line: init, isNew: true },
  'trust init --out': { line: bundle, isNew: true },
  'trust add --out': {
    line: 'trust|add|bundle.json|--network|did:web:n.example=N',
    changes: ['bundle.json'],
  },
  'trust sign --out': { line: 'trust|sign|bundle.json|--key|key.json', changes: ['bundle.json'] },
  'trust rotate --out': { line: 'trust|rotate|bundle.json|--root|next-root.json', changes: ['bundle.json'] },
  'bake --out': { line: 'bake|badge.json|picture.svg' },
  'extract --out': { line: 'extract|badge.svg' },
  'upgrade --out': {
    line: 'upgrade|old-assertion.json|--document|old-badge-class.json|--document|old-issuer.json|--issuer|organiser.json',
  },
  'upgrade --report': {
    line: 'upgrade|old-assertion.json|--document|old-badge-class.json|--document|old-issuer.json|--issuer|organiser.json',
  },
}

/** Lines for verbs that name no file to write. */
export const changing: Readonly<Record<string, string>> = {
  suspend: 'suspend|badge.json|--status-list|list.json|--key|key.json',
  reinstate: 'reinstate|badge.json|--status-list|list.json|--key|key.json',
  withdraw: 'withdraw|badge.json|--status-list|list.json|--key|key.json',
}

/** All verbs with their names, of which some have two words. */
export function allCommands(): [name: string, command: Command][] {
  const program = new Command()
  for (const addVerb of verbs) addVerb(program, { exitCode: 0 })
  const inner = (parent: Command, path: readonly string[]): [string, Command][] =>
    parent.commands.flatMap((command) => {
      const name = [...path, command.name()]
      return [[name.join(' '), command] as [string, Command], ...inner(command, name)]
    })
  return inner(program, [])
}

// As keygen encrypts, with so few rounds that every verb can decrypt it in a test.
async function encrypt(multikey: { id: string }): Promise<string> {
  const { id } = multikey
  const jwk = await exportKey(await importKey(multikey), 'jwk', { includeSecret: true, id })
  return new CompactEncrypt(encodeUtf8(JSON.stringify(jwk)))
    .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', cty: 'jwk+json' })
    .setKeyManagementParameters({ p2c: 1000 })
    .encrypt(encodeUtf8(passphrase))
}

const campaign = {
  id: 'urn:example:campaign',
  type: ['Achievement'],
  name: 'Pledge',
  description: 'A pledge',
  criteria: { narrative: 'Say how many' },
  resultDescription: [
    { id: 'urn:example:number', type: ['ResultDescription'], name: 'Number', resultType: 'RawScore' },
  ],
}

/** A folder with a file of every kind that verbs read, made by the verbs, and a command that runs in it. */
export async function workshop() {
  const cwd = temporaryFolder()
  for (const [name, from] of Object.entries(copied)) copyFileSync(repository(from), join(cwd, name))
  writeInto(cwd, 'passphrase.txt', `${passphrase}\n`)
  writeInto(cwd, 'campaign.json', campaign)
  const read = (name: string) => readFileSync(join(cwd, name), 'utf8')
  const didOf = (file: string) => JSON.parse(read(file)).controller
  const run = (line: string) =>
    runCommand(
      line
        .split('|')
        .map((each) =>
          each.replace('{did}', () => didOf('key.json')).replace('{other}', () => didOf('other.json')),
        ),
      { cwd },
    )
  for (const step of steps) {
    const { exitCode, stderr } = await run(step)
    if (exitCode !== 0) throw new Error(`${step}: ${stderr}`)
  }
  writeInto(cwd, 'unsigned.ndjson', `${JSON.stringify(JSON.parse(read('unsigned.json')))}\n`)
  for (const name of ['key', 'named', 'other'])
    writeInto(cwd, `${name}.jwe`, await encrypt(JSON.parse(read(`${name}.json`))))
  return { cwd, run, read }
}
