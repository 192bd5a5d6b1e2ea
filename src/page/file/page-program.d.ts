/** The script and the style of the page, which the build makes of `src/page/`. */
declare module 'quality-label:page-program' {
  export const script: string
  export const style: string
  /** Version of the package that they are of. */
  export const version: string
}
