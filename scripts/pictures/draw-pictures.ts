import { drawFlow } from './draw-flow'
import { drawTerminal } from './draw-terminal'
import { parseFlow } from './parse-flow'
import { commandLine, recordVerify } from './record-verify'

const columns = 100

/** Draws every picture of the pages, by its path from the root. */
export async function drawPictures(flow: string): Promise<Record<string, string>> {
  return {
    'docs/pictures/from-committee-to-verdict.svg': drawFlow(parseFlow(flow)),
    'docs/pictures/verify.svg': await drawVerify(),
  }
}

/** The command at work: its real output, so that the picture shows what it prints today. */
async function drawVerify(): Promise<string> {
  const output = await recordVerify(columns)
  return drawTerminal({
    title: 'quality-label verify in a terminal',
    description:
      'The command verifies a badge with a trust file. It prints the verdict, a line for each section of the report, the signatures, the endorsements, and whether the issuer held the Quality Label.',
    text: `\u001b[2m$\u001b[22m ${commandLine}\n${output}`,
    columns,
  })
}
