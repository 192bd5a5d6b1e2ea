import { fr as expectations } from '../expectations/fr'
import { fr as problems } from '../messages/fr'
import { fr as phrases } from '../phrases/fr'
import type { Words } from '../words'

export const fr: Words = {
  language: 'fr',
  lists: 'fr',
  quotationMarks: ['«\u202f', '\u202f»'],
  problems,
  phrases: { ...phrases, ...expectations },
}
