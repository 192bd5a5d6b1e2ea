import type { Wording } from '../wording'
import type { certificationTexts } from './certification'
import type { hostTexts } from './host'
import type { refreshTexts } from './refresh'

/** Name of a phrase of a part that is loaded when it is needed, with its texts in English. */
export type PartKey = keyof typeof certificationTexts | keyof typeof refreshTexts | keyof typeof hostTexts

/** The phrases of such parts in another language: they are loaded with all others of it. */
export type PartCatalogue = Readonly<Record<PartKey, Wording>>
