import { describe, expect, it } from 'vitest'
import type { VerificationReport } from '../../src/verifying/outcome/report'
import { runCommand, temporaryFolder, writeInto } from '../cli/support/run-command'
import { decidingCodes } from '../support/attacks'
import { inputBytes, readVectors } from './read-vectors'

// Those that need only the time, which the command takes for all its files at once.
const plain = [...readVectors('valid'), ...readVectors('invalid')].filter(
  ({ options }) => Object.keys(options).join() === 'now' && options.now === '2026-11-22T02:00:00Z',
)

describe('quality-label verify and the vectors', () => {
  it('gives them the verdict and the codes that the library gives', async () => {
    const folder = temporaryFolder()
    const files = plain.map((vector, index) => writeInto(folder, `${index}.json`, inputBytes(vector)))
    const run = await runCommand(['verify', ...files, '--now', '2026-11-22T02:00:00Z', '--json'])
    const reports = run.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as VerificationReport)
    expect(reports).toHaveLength(plain.length)
    expect(plain.length).toBeGreaterThan(200)
    for (const [index, { name, expect: outcome }] of plain.entries()) {
      const report = reports[index] as VerificationReport
      expect([name, report.verdict]).toEqual([name, outcome.verdict])
      // The library says of a list or a wrapper what it is; the command opens it, and no one presents what is in it.
      const isOpened = outcome.codes.join() === 'NOT_A_CREDENTIAL' && 'credentials' in report
      const codes = isOpened ? ['HOLDER_NOT_SHOWN'] : outcome.codes
      expect([name, decidingCodes(report)]).toEqual([name, expect.arrayContaining(codes)])
    }
  })
})
