import type { Command } from 'commander'
import type { AchievementType } from '../../../index'
import { buildAchievement } from '../../../index'
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
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(async ({ out, tag: tags, creator: party, ...options }: AchievementFlags) => {
      const creator = party === undefined ? undefined : await readParty('--creator', party)
      const achievement = await attempt(
        () => buildAchievement({ ...options, tags, creator }),
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
      'one that others will issue too',
      'new achievement --id https://guild.example/badges/guide --name Guide --description "Leads a walk." --criteria "Lead three walks." --creator "did:web:guild.example=Guild of Guides" --out guide.json',
    ],
  )
}
