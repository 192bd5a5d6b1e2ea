import { readFileSync } from 'node:fs'
import type { AchievementOptions } from 'quality-label'
import { addAchievement, addIssuer, keepProfile } from './issuers'
import type { KeyRole } from './keys/api-keys'
import { addApiKey, revokeApiKey, roles } from './keys/api-keys'
import { readPublicKey } from './keys/public-key'
import { publish } from './loops'
import type { Part } from './part'
import type { Services } from './services'
import type { Settings } from './settings'
import type { OpenServices } from './start'
import { openServices } from './start'
import { writeLog } from './write-log'

interface Command {
  args: string
  does: string
  least: number
  most: number
  run(services: Services, args: readonly string[]): Promise<unknown>
}

/** What an operator does by hand, one call each. */
const commands: Readonly<Record<string, Command>> = {
  migrate: {
    args: '',
    does: 'brings the tables up to date, as every start does',
    least: 0,
    most: 0,
    run: async () => 'The tables are up to date',
  },
  'add-issuer': {
    args: 'NAME [DID DID-DOCUMENT.json METHOD]',
    does: 'adds an issuer with a new did:key; with a DID, one whose key METHOD is in the remote signer',
    least: 1,
    most: 4,
    async run(services, [name = '', did, file, method]) {
      if (did === undefined) return addIssuer(services, name)
      if (file === undefined || method === undefined)
        throw new TypeError('Expected DID, DID-DOCUMENT.json and METHOD')
      const didDocument = readObject(file)
      await readPublicKey(method, didDocument)
      await keepProfile(services, did, { name, didDocument })
      await services.keys.add(did, method)
      return did
    },
  },
  'add-achievement': {
    args: 'ISSUER NAME FILE.json',
    does: 'adds a version of an achievement, from the options of buildAchievement',
    least: 3,
    most: 3,
    run: async (services, [issuer = '', name = '', file = '']) =>
      `version ${await addAchievement(services, issuer, name, readObject(file) as AchievementOptions)}`,
  },
  'add-api-key': {
    args: 'NAME ROLES [ISSUER]',
    does: `adds an API key with roles (${roles.join(',')}), for one issuer or for all, and prints it once`,
    least: 2,
    most: 3,
    run: (services, [name = '', asked = '', issuer]) =>
      addApiKey(services.pool, {
        name,
        roles: readRoles(asked),
        ...(issuer === undefined ? {} : { issuer }),
      }),
  },
  'revoke-api-key': {
    args: 'ID',
    does: 'ends an API key; ID is the part after ql_',
    least: 1,
    most: 1,
    run: async ({ pool }, [id = '']) =>
      (await revokeApiKey(pool, id)) ? 'ended' : 'There is no such key in use',
  },
  'retire-key': {
    args: 'METHOD',
    does: 'stops signing with a key',
    least: 1,
    most: 1,
    run: async ({ keys }, [method = '']) =>
      (await keys.retire(method)) ? 'retired' : 'There is no such key in use',
  },
  rewrap: {
    args: '',
    does: 'encrypts every key of an issuer by the first of PLATFORM_WRAPPING_KEYS',
    least: 0,
    most: 0,
    run: async ({ keys }) => `${await keys.rewrap()} keys`,
  },
  'close-lists': {
    args: '',
    does: 'gives out no further place in the status lists of today: once after a backup was restored, before any process starts',
    least: 0,
    most: 0,
    async run({ store }) {
      await store.closeLists()
      return 'closed'
    },
  },
  publish: {
    args: '',
    does: 'publishes the status lists that are due',
    least: 0,
    most: 0,
    run: async (services) => `${(await publish(services)).published.length} lists`,
  },
}

/**
 * Does what an operator asks for, and prints its answer.
 *
 * @throws {TypeError} Naming the commands, if there is no such one.
 */
export async function runCommand(
  settings: Settings,
  name: string,
  args: readonly string[],
  parts: readonly Part[],
): Promise<void> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined || args.length < command.least || args.length > command.most)
    throw new TypeError(usage())
  let open: OpenServices | undefined
  try {
    open = await openServices(settings, { log: writeLog, parts })
    console.log(await command.run(open.services, args))
  } finally {
    await open?.close()
  }
}

/** Lists the commands. */
export function usage(): string {
  const lines = Object.entries(commands).map(
    ([name, { args, does }]) => `  ${`${name} ${args}`.padEnd(52)} ${does}`,
  )
  return `Expected nothing, or one of\n${lines.join('\n')}`
}

function readRoles(text: string): KeyRole[] {
  const asked = text.split(',')
  if (asked.every((role) => (roles as readonly string[]).includes(role))) return asked as KeyRole[]
  throw new TypeError(`Expected ROLES to be some of ${roles.join(',')}`)
}

function readObject(file: string): object {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (typeof value === 'object' && value !== null) return value
  throw new TypeError(`Expected ${file} to have an object`)
}
