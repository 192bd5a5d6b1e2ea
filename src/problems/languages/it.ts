import { it as expectations } from '../expectations/it'
import { it as problems } from '../messages/it'
import { it as phrases } from '../phrases/it'
import type { Words } from '../words'

export const it: Words = {
  language: 'it',
  lists: 'it',
  quotationMarks: ['«', '»'],
  problems,
  phrases: { ...phrases, ...expectations },
}
