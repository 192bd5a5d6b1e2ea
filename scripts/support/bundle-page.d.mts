/** Builds the script and the style of the page. */
export function bundlePage(): Promise<{ script: string; style: string }>

/** Builds the script and the style as a module that exports both as text. */
export function pageProgram(): Promise<string>
