import type { PageCatalogue } from './catalogue'
import { en } from './en'

export const es: PageCatalogue = { ...en }
