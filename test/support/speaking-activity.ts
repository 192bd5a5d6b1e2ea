import type { Activity } from '../../src/model/generated/documents'

/** The badge Wijkgids in languages of many scripts. */
export const languageNames: Record<string, string> = {
  en: 'Neighbourhood guide',
  nl: 'Wijkgids',
  lt: 'Rajono gidas',
  it: 'Guida di quartiere',
  'sr-Cyrl': 'Водич кроз крај',
  ka: 'უბნის გიდი',
  hy: 'Թաղամասի ուղեկցորդ',
  el: 'Ξεναγός γειτονιάς',
  ar: 'مرشد الحي',
  pap: 'Guia di bario',
  'pt-BR': 'Guia do bairro',
}

const prompts = Object.fromEntries(Object.entries(languageNames).map(([tag, name]) => [tag, `${name} 1`]))
const task = 'https://havenlab.example/activities/wijkgids#walk'

/** An activity with one task, in all these languages. */
export const speakingActivity: Activity = {
  type: 'Activity',
  id: 'https://havenlab.example/activities/wijkgids',
  organiser: { id: 'did:web:havenlab.example', type: ['Profile'], name: 'Stichting Havenlab Zuid' },
  name: languageNames,
  description: languageNames,
  languages: Object.keys(languageNames),
  workload: 'PT2H',
  tasks: [{ id: task, prompt: prompts, accepts: ['text'], review: { by: 'organisers', count: 1 } }],
}
