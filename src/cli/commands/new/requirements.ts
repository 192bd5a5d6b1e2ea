import type { Command } from 'commander'
import { usageError } from '../../command-error'
import type { Asked } from '../../matching/ask-for'
import { readAsked, requireEach } from '../../matching/ask-for'
import { collect, readIdAndName, readInstant } from '../../option-values'
import { addExamples } from '../../verb'
import { readCount } from '../status/options'
import { writeNew } from './write-new'

interface RequirementsFlags {
  id: string
  language: string
  name: string
  skill?: string[]
  achievement?: string[]
  issuedBy?: string[]
  labelHeld?: true
  awardedAfter?: string
  count?: number
  out?: string
}

/** `new requirements`: writes a list of requirements in one language. */
export function addNewRequirements(parent: Command): void {
  const command = parent
    .command('requirements')
    .summary('write a list of requirements, with which badges are matched')
    .description(
      'Writes a list of requirements in one language: one for each --skill and each --achievement. The other options hold for all of them. Levels, endorsers, other ways to meet a requirement and further languages are added in an editor.',
    )
    .requiredOption('--id <uri>', 'its id')
    .requiredOption('--language <tag>', 'language of the texts, BCP 47')
    .requiredOption('--name <text>', 'its name, such as that of the job')
    .option('--skill <id=name>', 'a skill that is asked for, and its name (repeatable)', collect)
    .option(
      '--achievement <file>',
      'an achievement that is asked for, which must name its creator, or an activity (repeatable)',
      collect,
    )
    .option('--issued-by <id>', 'accept only this issuer (repeatable)', collect)
    .option('--label-held', 'accept only issuers that held the Quality Label at the award')
    .option('--awarded-after <instant>', 'accept only badges awarded then or later', readInstant)
    .option('--count <n>', 'how many of them are enough (default: all)', readCount)
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(writeRequirements)
  addExamples(
    command,
    [
      'a skill, shown by a badge of an issuer with the Quality Label',
      'new requirements --id https://museum.example/jobs/guide --language en --name "Guide in the museum" --skill "http://data.europa.eu/esco/skill/1=Guide visitors" --label-held --out guide.requirements.json',
    ],
    [
      'two achievements, of which one is enough',
      'new requirements --id https://museum.example/jobs/host --language en --name Host --achievement guide.json --achievement cook.json --count 1 --out host.requirements.json',
    ],
  )
}

async function writeRequirements(flags: RequirementsFlags): Promise<void> {
  const { id, language, count, issuedBy, labelHeld, awardedAfter } = flags
  const narrowed = {
    ...(issuedBy === undefined ? {} : { issuedBy }),
    ...(labelHeld === undefined ? {} : { labelHeld }),
    ...(awardedAfter === undefined ? {} : { awardedAfter }),
  }
  const asked = (flags.skill ?? []).map((value): Asked => readSkill(value, language))
  for (const file of flags.achievement ?? []) asked.push(await readAsked('--achievement', file, language))
  if (asked.length === 0)
    throw usageError('Give what is asked for: --skill <id=name>, --achievement <file>, or both')
  const list = {
    type: 'RequirementList',
    id,
    name: { [language]: flags.name },
    ...(count === undefined ? {} : { count }),
    requirements: requireEach(id, asked, narrowed),
  }
  await writeNew(list, 'requirements', flags.out)
}

function readSkill(value: string, language: string): Asked {
  const { id: skill, name } = readIdAndName('--skill', value)
  return { name: { [language]: name }, skill }
}
