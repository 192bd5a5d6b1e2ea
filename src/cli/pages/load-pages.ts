/** Loads what draws images and writes pages: most runs of the command do neither. */
export const loadPages = () => import('../../pages')
