import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { parseSource, readSources } from '../support/import-graph'

const sources = readSources(fileURLToPath(new URL('../../src', import.meta.url)))
const ofCommand = sources.filter(({ path }) => path.startsWith('cli/'))

/** What a file takes from its process rather than from its host. */
function usesOfProcess(path: string, text: string): string[] {
  const uses: string[] = []
  const visit = (node: ts.Node): void => {
    const isNamed = ts.isIdentifier(node) && ['process', 'console'].includes(node.text)
    const isClock =
      (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) ||
      (ts.isPropertyAccessExpression(node) && node.getText() === 'Date.now')
    if (isNamed || isClock) uses.push(`${path}: ${node.getText()}`)
    ts.forEachChild(node, visit)
  }
  visit(parseSource(path, text))
  return uses
}

describe('src/cli/', () => {
  it('takes streams, environment, signals and clock from its host, but for main.ts', () => {
    const others = ofCommand.filter(({ path }) => path !== 'cli/main.ts')
    expect(others.length).toBeGreaterThan(50)
    expect(others.flatMap(({ path, text }) => usesOfProcess(path, text))).toEqual([])
  })
})

describe('usesOfProcess()', () => {
  it.each(['process.stdout', 'const { env } = process', 'new Date()', 'Date.now()', 'console.log(1)'])(
    'finds %s',
    (text) => expect(usesOfProcess('cli/a.ts', text)).toHaveLength(1),
  )

  it('lets other words pass', () => {
    expect(usesOfProcess('cli/a.ts', "// process\nnew Date(1)\nconst a = 'process'")).toEqual([])
  })
})
