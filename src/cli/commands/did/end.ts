import type { Command } from 'commander'
import { updateDidDocument } from '../../../index'
import { attemptWith } from '../../command-error'
import { currentInstant, dateMeans, readAt } from '../../option-values'
import { note } from '../../output'
import { addExamples } from '../../verb'
import { loadSpeech } from '../../words/speech'
import { addOut, readDocument, writeDocument } from './options'

/** How a key ends: the verb, and the property that says so. */
export interface Ending {
  name: 'retire' | 'revoke'
  summary: string
  property: 'expires' | 'revoked'
}

/** `did retire` and `did revoke`: give a key its end. */
export function addEndKey(parent: Command, { name, summary, property }: Ending): void {
  const command = parent
    .command(name)
    .summary(summary)
    .description(
      `Gives a key of a DID document its end (${property}). From that instant on, verifiers reject the key and all that it signed, also earlier: sign that anew with another key.`,
    )
    .argument('<document>', 'the document; - for standard input')
    .argument('<key>', 'id of the key in the document, or its fragment such as #key-1')
    .option('--at <instant>', `when the key ends (default: now; ${dateMeans})`, readAt)
  addOut(command).action(async (file: string, id: string, { at, out }: { at?: string; out?: string }) => {
    const document = await readDocument(file)
    const fields = { [`${name}[0].id`]: '<key>', [`${name}[0].at`]: '--at' }
    const end = at ?? currentInstant()
    const ends = [{ id, at: end }]
    await writeDocument(
      await attemptWith(fields, () => updateDidDocument(document, { [name]: ends })),
      file,
      out,
    )
    const { say, show } = await loadSpeech()
    note(say('keyEndMeans', { at: end, key: show(id) }))
  })
  addExamples(command, [
    'from a day on',
    `did ${name} did.json did:web:school.example#key-1 --at 2030-01-01T00:00:00Z --out did.json`,
  ])
}
