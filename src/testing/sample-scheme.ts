import { assertArguments } from '../core/read-options'
import type { LabelScheme } from '../model/generated/documents'

const base = 'https://network.example/schemes/pretend/1'
const indicatorCount = 10

/**
 * Makes a small but complete label scheme in English and Lithuanian: two formal criteria, one quality criterion on a scale of five
 * levels, ten indicators; level 3 and 70 per cent are enough.
 *
 * @param network - Network that issues under the scheme.
 */
export function sampleScheme(network: { id: string; name: string }): LabelScheme {
  assertArguments('make scheme', 'an object', { network })
  return {
    type: 'LabelScheme',
    id: base,
    version: '1',
    name: { en: 'Pretend Quality Label', lt: 'Tariamas kokybės ženklas' },
    description: {
      // words-allowed: part of signed test vectors
      en: 'Stands in for a Quality Label in tests.',
      lt: 'Testuose atstoja kokybės ženklą.',
    },
    criteria: {
      en: 'Every formal criterion is met, every answer reaches level 3, and 70 % of the indicators are checked.',
      lt: 'Atitinkami visi formalieji kriterijai, kiekvienas atsakymas siekia 3 lygį, pažymėta 70 % rodiklių.',
    },
    issuer: { id: network.id, name: network.name },
    languages: ['en', 'lt'],
    formalCriteria: [
      formal('registered', 'Registered organiser', 'Registruotas organizatorius', false),
      formal('trained', 'Trained staff member', 'Apmokytas darbuotojas', true),
    ],
    qualityCriteria: [formal('practice', 'Good practice', 'Gera praktika', false)],
    indicators: Array.from({ length: indicatorCount }, (_, index) => ({
      id: `${base}#indicator-${index + 1}`,
      name: { en: `Indicator ${index + 1}`, lt: `${index + 1} rodiklis` },
    })),
    scale: ['Absent', 'Begun', 'Sound', 'Strong', 'Exemplary'].map((name, index) => ({
      id: `${base}#level-${index + 1}`,
      level: index + 1,
      name: { en: name, lt: `${index + 1} lygis` },
    })),
    rule: { minimumLevel: 3, minimumIndicatorShare: 70, levelCombination: 'lowest' },
    validityYears: 3,
    decisionDeadlineDays: 90,
    committee: { minimumMembers: 1, maximumMembers: 100, minimumTrioMembers: 1, evaluators: 1, quorum: 1 },
  }
}

function formal(slug: string, en: string, lt: string, evidenceRequired: boolean) {
  return { id: `${base}#${slug}`, name: { en, lt }, evidenceRequired }
}
