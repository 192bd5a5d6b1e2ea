import { importOwn } from '../support/import-own.mjs'

/** The page of every code, from the registry, the English messages and the explanations in `scripts/codes/`. */
export default async function generateErrors() {
  const { writePage } = await importOwn(new URL('../codes/write-page.ts', import.meta.url))
  return { 'docs/errors.md': writePage() }
}
