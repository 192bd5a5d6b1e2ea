import { es as expectations } from '../expectations/es'
import { es as problems } from '../messages/es'
import { es as phrases } from '../phrases/es'
import type { Words } from '../words'

export const es: Words = {
  language: 'es',
  lists: 'es',
  quotationMarks: ['«', '»'],
  problems,
  phrases: { ...phrases, ...expectations },
}
