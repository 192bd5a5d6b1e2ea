import { nl as expectations } from '../expectations/nl'
import { nl as problems } from '../messages/nl'
import { nl as phrases } from '../phrases/nl'
import type { Words } from '../words'

export const nl: Words = {
  language: 'nl',
  lists: 'nl',
  quotationMarks: ['“', '”'],
  problems,
  phrases: { ...phrases, ...expectations },
}
