import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  id: string
  nodes: { html: string }[]
}

/** What keeps people from using a page, as axe-core finds it: its rule, and the first element. */
export async function accessibilityProblems(tab: Page): Promise<string[]> {
  // Not as a script of the page, which would not be let run.
  await tab.evaluate(axe)
  const violations: Violation[] = await tab.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: Violation[] }> }
    }
    return (await checker.run()).violations
  })
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)
}
