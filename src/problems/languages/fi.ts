import { fi as expectations } from '../expectations/fi'
import { fi as problems } from '../messages/fi'
import { fi as phrases } from '../phrases/fi'
import type { Words } from '../words'

export const fi: Words = {
  language: 'fi',
  lists: 'fi',
  quotationMarks: ['”', '”'],
  problems,
  phrases: { ...phrases, ...expectations },
}
