/**
 * For the developer of a badge platform: from an application to a signed Quality Label.
 *
 * The committee's members sign where their keys are; this example uses example keys instead.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Assessment, Committee, LabelApplication, LabelScheme, Profile } from 'quality-label'
import { buildLabel, createSigner, decide, importKey, mergeProofs, signCredential } from 'quality-label'

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`lagoon-lab/${name}`, import.meta.url), 'utf8'))

/** The label of Lagoon Lab, signed by some members of the committee. */
export async function issueLabel(memberSlugs: readonly string[]) {
  const scheme = read<LabelScheme>('scheme.json')
  const committee = read<Committee>('committee.json')

  const decision = decide({
    id: 'https://network.example/decisions/QL-2026-0041',
    scheme,
    application: read<LabelApplication>('application.json'),
    assessments: [read<Assessment>('assessment-rasa.json'), read<Assessment>('assessment-jovana.json')],
    committee,
    decidedAt: '2026-05-18T13:30:00Z',
    outcome: 'issue',
  })

  const label = buildLabel({
    id: 'urn:uuid:0e5b8a70-3c1d-4f0a-9a41-2026051800a1',
    decision,
    scheme,
    committee,
    holder: read<Profile>('organiser.json'),
  })

  const copies = memberSlugs.map(async (slug) => {
    const seed = createHash('sha256').update(`lagoon-lab example key: ${slug}`).digest()
    const signer = createSigner(await importKey(new Uint8Array(seed)), {
      id: `did:web:network.example#${slug}`,
    })
    return signCredential(label, signer, { created: '2026-05-19T10:00:00Z' })
  })
  return mergeProofs(await Promise.all(copies))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const label = await issueLabel(['sanne-de-wit', 'rasa-petrauskiene', 'nuria-puig'])
  console.log(JSON.stringify(label, null, 2))
}
