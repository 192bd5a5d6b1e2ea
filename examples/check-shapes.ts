/**
 * For the author of a test suite: every fixture has the shape it is meant to have.
 *
 * Usage: check-shapes.js FOLDER, where the file `x.SHAPE.json` is meant to have SHAPE, as in `x.label.json`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { shapeNames, validate } from 'quality-label'

/** One line for each problem of each fixture in a folder; none where every fixture has its shape. */
export function checkShapes(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  return files.flatMap((file) => {
    const shape = shapeNames.find((name) => file.endsWith(`.${name}.json`))
    const { problems } = validate(JSON.parse(readFileSync(join(folder, file), 'utf8')), shape)
    return problems.map(({ pointer, title, detail }) => `${file} ${pointer}: ${title}. ${detail}`)
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lines = checkShapes(process.argv[2] ?? '.')
  console.log(lines.join('\n') || 'Every fixture has its shape')
  if (lines.length > 0) process.exitCode = 1
}
