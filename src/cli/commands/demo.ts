import type { Command } from 'commander'
import { clean } from '../../describing/clean-text'
import { textFor } from '../../index'
import { readDossier } from '../demo/dossier'
import { Storyteller } from '../demo/storyteller'
import { readAt, tellEndorsements } from '../demo/tell-endorsements'
import { tellRefusals } from '../demo/tell-refusals'
import type { Outcome as StoryOutcome } from '../demo/tell-story'
import { tellStory } from '../demo/tell-story'
import type { TrustFiles } from '../demo/tell-trust'
import { checkedAfter, checkedBefore, tellTrust } from '../demo/tell-trust'
import { readChoice } from '../option-values'
import { colours, print } from '../output'
import { addExamples } from '../verb'

/** `demo`: takes the dossier of Lagoon Lab from its application to the verdict. */
export function addDemo(program: Command): void {
  const command = program
    .command('demo')
    .summary('see a label decided, signed, endorsed, verified and refused')
    .description(
      'Takes an example dossier through everything: award rule, decision, label, committee signatures, endorsement, trust mark, offline verification, what is refused, and a suspension told by the one file that verifiers rely on. People and places are fictional, and so are the keys; every step is real.',
    )
    .argument('[story]', 'endorsements, for who endorses a badge (default: the story of a label)', readStory)
    .option('--out <folder>', 'where the files go', 'demo-output')
    .action((story: 'endorsements' | undefined, { out }: { out: string }) =>
      story === undefined ? demo(out) : demoOfEndorsements(out),
    )
  addExamples(
    command,
    ['the story, with every file it makes', 'demo --out lagoon-lab'],
    ['who endorses a badge, and how an employer reads it', 'demo endorsements'],
  )
}

const readStory = readChoice(['endorsements'])

async function demoOfEndorsements(out: string): Promise<void> {
  print(colours.bold('Who endorses the badge Wijkgids'))
  const { badge, endorsements, list } = await tellEndorsements(await Storyteller.begin(out))
  print('', 'Read it again yourself, as an employer and in your language:', '')
  print(`   npx quality-label digest ${clean(badge)} --now ${readAt} --for employer \\`)
  print(`     --endorsement ${clean(endorsements)} --status-list ${clean(list)} --lang en`, '')
}

async function demo(out: string): Promise<void> {
  print(colours.bold('How Lagoon Lab received its Quality Label'))
  const dossier = await readDossier()
  const teller = await Storyteller.begin(out)
  const story = await tellStory(dossier, teller)
  await tellRefusals(dossier, story, teller)
  const trust = await tellTrust(dossier, story, teller)
  printEnding(story, trust, textFor(dossier.organiser.name, 'en') ?? '')
}

function printEnding({ files }: StoryOutcome, trust: TrustFiles, holder: string): void {
  print(
    '',
    colours.bold(
      colours.green(
        `✔ The label of ${clean(holder)} was valid, the three that are not it were refused, it is refused itself since it was suspended, and Goda keeps her badge.`,
      ),
    ),
  )
  print('', 'Ask again yourself: for the badge and for the label, before and after the suspension.', '')
  printVerify(
    files.label,
    checkedBefore,
    trust.before,
    trust.root,
    `--endorsement ${clean(files.endorsement)}`,
  )
  printVerify(trust.badge, checkedBefore, trust.before, trust.root)
  printVerify(trust.badge, checkedAfter, trust.after, trust.root)
  printVerify(files.label, checkedAfter, trust.after, trust.root)
}

function printVerify(file: string, now: string, bundle: string, root: string, more = ''): void {
  print(`   npx quality-label verify ${clean(file)} --now ${now} \\`)
  print(`     --trust ${clean(bundle)} --trust-root ${clean(root)}${more === '' ? '' : ' \\'}`)
  if (more !== '') print(`     ${more}`)
  print('')
}
