/** The page in one file, with which people verify, sign and endorse without a server or a network: `quality-label/page`. */
export { buildPage, checkPage, type Page, type PageCheck, type PageOptions } from './page/file/build-page'
