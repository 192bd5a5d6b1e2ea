import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type {
  Assessment,
  Committee,
  CommitteeMember,
  Decision,
  JsonObject,
  LabelApplication,
  LabelScheme,
  Profile,
} from '../../index'
import { Key } from '../../keys/key'
import { packageRoot } from '../package-root'
import type { EvidenceFile } from '../read-documents'
import { readDocument, readEvidence } from '../read-documents'
import { readJsonFile } from '../read-files'

/** The dossier that comes with the package. */
export const dossierFolder = join(packageRoot, 'examples', 'lagoon-lab')

/** Everything the story starts from. */
export interface Dossier {
  scheme: LabelScheme
  application: LabelApplication
  assessments: Assessment[]
  committee: Committee
  organiser: Profile
  endorser: Profile
  networkDocument: JsonObject
  organiserDocument: JsonObject
  endorserDocument: JsonObject
  evidenceFile: EvidenceFile
  decisionOptions: Pick<Decision, 'id' | 'decidedAt' | 'outcome'>
  labelOptions: { id: string; language: string; trustMarkId: string }
  endorsementOptions: { id: string; language: string; validFrom: string; name: string; comment: string }
}

/** Reads the dossier; its documents are checked against their shapes. */
export async function readDossier(): Promise<Dossier> {
  const file = (name: string) => join(dossierFolder, name)
  const assessment = (name: string) => readDocument<Assessment>(name, file(name), 'assessment')
  const options = async <T>(name: string) => (await readJsonFile(file(name))) as T
  return {
    scheme: await readDocument('scheme.json', file('scheme.json'), 'scheme'),
    application: await readDocument('application.json', file('application.json'), 'application'),
    assessments: [await assessment('assessment-rasa.json'), await assessment('assessment-jovana.json')],
    committee: await readDocument('committee.json', file('committee.json'), 'committee'),
    organiser: await readDocument('organiser.json', file('organiser.json'), 'profile'),
    endorser: await readDocument('endorser.json', file('endorser.json'), 'profile'),
    networkDocument: await readJsonFile(file('network.did.json')),
    organiserDocument: await readJsonFile(file('organiser.did.json')),
    endorserDocument: await readJsonFile(file('endorser.did.json')),
    evidenceFile: await readEvidence('label-evidence.json', file('label-evidence.json')),
    decisionOptions: await options('decision-options.json'),
    labelOptions: await options('label-options.json'),
    endorsementOptions: await options('endorsement-options.json'),
  }
}

/** The example key of a person of the dossier; its seed is public, so it is worth nothing outside of the story. */
export function exampleKey(slug: string): Key<'Ed25519'> {
  return Key.fromSeed(new Uint8Array(createHash('sha256').update(`lagoon-lab example key: ${slug}`).digest()))
}

/** The last part of a member's id, by which the dossier names files and keys. */
export function slugOf({ id }: Pick<CommitteeMember, 'id'>): string {
  return id.slice(id.lastIndexOf('/') + 1)
}
