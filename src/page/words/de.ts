import type { PageCatalogue } from './catalogue'
import { en } from './en'

export const de: PageCatalogue = { ...en }
