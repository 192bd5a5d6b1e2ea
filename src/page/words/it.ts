import type { PageCatalogue } from './catalogue'
import { en } from './en'

export const it: PageCatalogue = { ...en }
