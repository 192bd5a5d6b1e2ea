import { readFileSync } from 'node:fs'
import type { BuiltEvidence, FileEvidenceOptions } from '../../src/model/build-evidence'
import { buildEvidence } from '../../src/model/build-evidence'
import type {
  Assessment,
  Committee,
  Decision,
  LabelApplication,
  LabelScheme,
  Outcome,
  Profile,
} from '../../src/model/generated/documents'
import { decide } from '../../src/programme/label/decide'

/** Where the dossier lies. */
export const lagoonLabFolder = new URL('../../examples/lagoon-lab/', import.meta.url)

/** A JSON file of the dossier, read anew so that a test may change it. */
export function readLagoonLab<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, lagoonLabFolder), 'utf8')) as T
}

/** The documents of the dossier. */
export function lagoonLab() {
  return {
    scheme: readLagoonLab<LabelScheme>('scheme.json'),
    application: readLagoonLab<LabelApplication>('application.json'),
    assessments: [
      readLagoonLab<Assessment>('assessment-rasa.json'),
      readLagoonLab<Assessment>('assessment-jovana.json'),
    ] as [Assessment, Assessment],
    committee: readLagoonLab<Committee>('committee.json'),
    organiser: readLagoonLab<Profile>('organiser.json'),
    endorser: readLagoonLab<Profile>('endorser.json'),
    decisionOptions: readLagoonLab<{ id: string; decidedAt: string; outcome: Outcome }>(
      'decision-options.json',
    ),
    labelOptions: readLagoonLab<{ id: string; language: string; trustMarkId: string }>('label-options.json'),
    endorsementOptions: readLagoonLab<{
      id: string
      language: string
      validFrom: string
      name: string
      comment: string
    }>('endorsement-options.json'),
  }
}

export type LagoonLab = ReturnType<typeof lagoonLab>

/** The committee's decision on the dossier. */
export function lagoonLabDecision(dossier: LagoonLab): Decision {
  const { decisionOptions, scheme, application, assessments, committee } = dossier
  return decide({ ...decisionOptions, scheme, application, assessments, committee })
}

/** The evidence shown with the label, with the digests of the files that lie in the dossier. */
export function lagoonLabEvidence(): BuiltEvidence[] {
  const list = readLagoonLab<(Omit<FileEvidenceOptions, 'bytes'> & { file: string })[]>('label-evidence.json')
  return list.map(({ file, ...options }) =>
    buildEvidence({ ...options, bytes: new Uint8Array(readFileSync(new URL(file, lagoonLabFolder))) }),
  )
}
