import type { PageCatalogue } from './catalogue'
import { en } from './en'

export const nl: PageCatalogue = { ...en }
