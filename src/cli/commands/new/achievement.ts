import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import { appendFragment } from '../../../core/append-fragment'
import type { AchievementType } from '../../../index'
import { buildAchievement } from '../../../index'
import type { ResultDescriptionOptions } from '../../../model/fill-result-description'
import { attempt } from '../../command-error'
import { readParty } from '../../endorsing/endorsing-flags'
import { exitCodes } from '../../exit-codes'
import { collect } from '../../option-values'
import { addExamples } from '../../verb'
import { writeResult } from '../../write-files'

interface AchievementFlags {
  id: string
  name: string
  description: string
  criteria: string
  creator?: string
  achievementType?: AchievementType
  language?: string
  image?: string
  tag?: string[]
  result?: ResultDescriptionOptions[]
  out?: string
}

/** `new achievement`: writes what a badge is given for. */
export function addNewAchievement(parent: Command): void {
  const command = parent
    .command('achievement')
    .summary('write what a badge is given for')
    .requiredOption('--id <uri>', 'its id')
    .requiredOption('--name <text>', 'its name')
    .requiredOption('--description <text>', 'what it is')
    .requiredOption('--criteria <text>', 'what the recipient must do, in Markdown')
    .option('--creator <file|id=name>', 'who made it, if others issue it too: profile, or id and name')
    .option('--achievement-type <name>', 'such as Course or MicroCredential (default: Badge)')
    .option('--language <tag>', 'language of the texts, BCP 47')
    .option('--image <uri>', 'its image')
    .option('--tag <text>', 'a tag (repeatable)', collect)
    .option(
      '--result <name=text>',
      'a number that its badges can state: the end of its id, and what it counts (repeatable)',
      collectResult,
    )
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(async ({ out, tag: tags, creator: party, result = [], ...options }: AchievementFlags) => {
      const creator = party === undefined ? undefined : await readParty('--creator', party)
      const resultDescription = result.map((each) => ({ ...each, id: appendFragment(options.id, each.id) }))
      const achievement = await attempt(
        () => buildAchievement({ ...options, tags, creator, resultDescription }),
        exitCodes.usage,
      )
      await writeResult(achievement, out)
    })
  addExamples(
    command,
    [
      'what a badge is given for',
      'new achievement --id https://lab.example/badges/guide --name "Neighbourhood guide" --description "Leads a walk." --criteria "Lead a walk for visitors." --out achievement.json',
    ],
    [
      'a campaign, in which each initiative pledges a number',
      'new achievement --id https://guild.example/pledges/2027 --name "We train guides" --description "Trains guides." --criteria "Say how many." --creator guild.json --result "committed=Guides that we will train" --out campaign.json',
    ],
    [
      'one that others will issue too',
      'new achievement --id https://guild.example/badges/guide --name Guide --description "Leads a walk." --criteria "Lead three walks." --creator "did:web:guild.example=Guild of Guides" --out guide.json',
    ],
  )
}

/** The values of `--result`: results of other types, and levels, are added in an editor. */
function collectResult(
  value: string,
  earlier: readonly ResultDescriptionOptions[] | undefined,
): ResultDescriptionOptions[] {
  const [, id = '', name = ''] = /^([A-Za-z][\w.-]*)=(.*\S.*)$/s.exec(value) ?? []
  if (id === '')
    throw new InvalidArgumentError('Expected name=text, such as "committed=Badges to be issued".')
  return [...(earlier ?? []), { id, name, resultType: 'RawScore' }]
}
