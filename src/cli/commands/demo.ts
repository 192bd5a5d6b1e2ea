import type { Command } from 'commander'
import { clean } from '../clean-text'
import { readDossier } from '../demo/dossier'
import { Storyteller } from '../demo/storyteller'
import { tellRefusals } from '../demo/tell-refusals'
import type { Outcome as StoryOutcome } from '../demo/tell-story'
import { checkedAt, tellStory } from '../demo/tell-story'
import { addExamples } from '../help-example'
import { colours, print } from '../output'

/** `demo`: takes the dossier of Lagoon Lab from its application to the verdict. */
export function addDemo(program: Command): void {
  const command = program
    .command('demo')
    .summary('see a label decided, signed, endorsed, verified and refused')
    .description(
      'Takes an example dossier through everything: award rule, decision, label, committee signatures, endorsement, trust mark, offline verification, and what is refused. People and places are fictional, and so are the keys; every step is real.',
    )
    .option('--out <folder>', 'where the files go', 'demo-output')
    .action(demo)
  addExamples(command, ['the story, with every file it makes', 'demo --out /tmp/lagoon-lab'])
}

async function demo({ out }: { out: string }): Promise<void> {
  print(colours.bold('How Lagoon Lab received its Quality Label'))
  const dossier = await readDossier()
  const teller = await Storyteller.begin(out)
  const story = await tellStory(dossier, teller)
  await tellRefusals(dossier, story, teller)
  printEnding(story, dossier.organiser.name ?? '')
}

function printEnding({ files }: StoryOutcome, holder: string): void {
  print(
    '',
    colours.bold(
      colours.green(`✔ The label of ${clean(holder)} is valid; the three that are not it were refused.`),
    ),
  )
  print('', 'Ask again yourself:', '')
  print(`   npx quality-label verify ${clean(files.label)} --now ${checkedAt} \\`)
  print(`     --committee ${clean(files.committee)} --did-document ${clean(files.network)} \\`)
  print(`     --did-document ${clean(files.municipality)} --endorsement ${clean(files.endorsement)}`)
}
