import type { PageCatalogue } from './catalogue'
import { en } from './en'

export const fi: PageCatalogue = { ...en }
