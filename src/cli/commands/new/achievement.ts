import type { Command } from 'commander'
import type { AchievementType } from '../../../index'
import { buildAchievement } from '../../../index'
import { attempt } from '../../command-error'
import { exitCodes } from '../../exit-codes'
import { collect } from '../../option-values'
import { addExamples } from '../../verb'
import { writeResult } from '../../write-files'

interface AchievementFlags {
  id: string
  name: string
  description: string
  criteria: string
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
    .option('--achievement-type <name>', 'such as Course or MicroCredential (default: Badge)')
    .option('--language <tag>', 'language of the texts, BCP 47')
    .option('--image <uri>', 'its image')
    .option('--tag <text>', 'a tag (repeatable)', collect)
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(async ({ out, tag: tags, ...options }: AchievementFlags) => {
      await writeResult(await attempt(() => buildAchievement({ ...options, tags }), exitCodes.usage), out)
    })
  addExamples(command, [
    'what a badge is given for',
    'new achievement --id https://lab.example/badges/guide --name "Neighbourhood guide" --description "Leads a walk." --criteria "Lead a walk for visitors." --out achievement.json',
  ])
}
