import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import {
  buildEndorsement,
  buildLabel,
  createSigner,
  exportKey,
  mergeProofs,
  signCredential,
} from '../../../src/index'
import { Key } from '../../../src/keys/key'
import { lagoonLab, lagoonLabDecision, lagoonLabFolder } from '../../support/lagoon-lab'

/** A file of the dossier. */
export function dossierFile(name: string): string {
  return fileURLToPath(new URL(name, lagoonLabFolder))
}

/** The example key of somebody in the dossier. */
export function exampleKey(slug: string) {
  return Key.fromSeed(new Uint8Array(createHash('sha256').update(`lagoon-lab example key: ${slug}`).digest()))
}

/** The key file of a committee member, as keygen writes it. */
export function memberKeyFile(slug: string): Promise<object> {
  const controller = 'did:web:network.example'
  return exportKey(exampleKey(slug), 'multikey', {
    includeSecret: true,
    controller,
    id: `${controller}#${slug}`,
  })
}

/** The unsigned label of the dossier. */
export function unsignedLabel() {
  const dossier = lagoonLab()
  const { scheme, committee, organiser: holder, labelOptions } = dossier
  const { id, language } = labelOptions
  const decision = lagoonLabDecision(dossier)
  return buildLabel({ id, language, decision, scheme, committee, holder })
}

/** The label, signed by members of the committee. */
export async function signedLabel(
  slugs: readonly string[] = ['sanne-de-wit', 'rasa-petrauskiene', 'nuria-puig'],
) {
  const label = unsignedLabel()
  const copies = slugs.map((slug) =>
    signCredential(label, createSigner(exampleKey(slug), { id: `did:web:network.example#${slug}` }), {
      created: '2026-05-19T10:00:00Z',
    }),
  )
  return mergeProofs(await Promise.all(copies))
}

/** The municipality's endorsement of the label, with a comment. */
export async function endorsementOf(label: Awaited<ReturnType<typeof signedLabel>>, comment: string) {
  const { endorser, endorsementOptions } = lagoonLab()
  const unsigned = await buildEndorsement({ ...endorsementOptions, comment, endorser, target: label })
  const signer = createSigner(exampleKey('mariu-savivaldybe'), { id: `${endorser.id}#key-2026` })
  return signCredential(unsigned, signer, { created: endorsementOptions.validFrom })
}

/** The options with which the dossier's label is verified. */
export const verifyArgs = [
  '--now',
  '2026-06-12T09:00:00Z',
  '--committee',
  dossierFile('committee.json'),
  '--did-document',
  dossierFile('network.did.json'),
  '--did-document',
  dossierFile('endorser.did.json'),
]
