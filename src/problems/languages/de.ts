import { de as expectations } from '../expectations/de'
import { de as problems } from '../messages/de'
import { de as phrases } from '../phrases/de'
import type { Words } from '../words'

export const de: Words = {
  language: 'de',
  lists: 'de',
  quotationMarks: ['„', '“'],
  problems,
  phrases: { ...phrases, ...expectations },
}
