import { lt as expectations } from '../expectations/lt'
import { lt as problems } from '../messages/lt'
import { lt as phrases } from '../phrases/lt'
import type { Words } from '../words'

export const lt: Words = {
  language: 'lt',
  lists: 'lt',
  quotationMarks: ['„', '“'],
  problems,
  phrases: { ...phrases, ...expectations },
}
