import { readFileSync } from 'node:fs'

/** Name and installed version of a package, as the page words it. */
export function versioned(name: string): string {
  const path = new URL(`../../../node_modules/${name}/package.json`, import.meta.url)
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string }
  return `\`${name}\` ${version}`
}
