import type { Command } from 'commander'
import { embedEndorsements } from '../../index'
import { attemptOnFiles } from '../attempt-on-files'
import { readEndorsementFile } from '../endorsing/read-endorsement'
import { addLang } from '../option-values'
import { assertStdinOnce, readJsonFile } from '../read-files'
import { addExamples } from '../verb'
import { writeResult } from '../write-files'

/** `embed`: puts endorsements into an unsigned badge, achievement or profile. */
export function addEmbed(program: Command): void {
  const command = program
    .command('embed')
    .summary('put endorsements into a badge, achievement or profile before it is signed')
    .description(
      'Puts signed endorsements where their subjects are, in a badge, an achievement or a profile that is not signed yet. Who signs the result agrees with them. Verify them first: this verb does not check their signatures.',
    )
    .argument('<target>', 'unsigned badge, achievement or profile; - for standard input')
    .argument('<endorsements...>', 'signed endorsements, JSON or JWTs')
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(embed)
  addLang(command)
  addExamples(command, [
    'an achievement with what a municipality says of it, for every badge that is issued with it',
    'embed achievement.json endorsement.json --out achievement.endorsed.json',
  ])
}

async function embed(file: string, files: string[], { out }: { out?: string }): Promise<void> {
  assertStdinOnce([file, ...files])
  const target = await readJsonFile(file)
  const endorsements = await Promise.all(files.map(readEndorsementFile))
  const embedded = await attemptOnFiles({ endorsements: files }, () =>
    embedEndorsements(target as never, endorsements),
  )
  await writeResult(embedded, out, [file])
}
