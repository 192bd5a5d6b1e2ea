import { beforeAll, expect, it } from 'vitest'
import type { VerificationReport } from '../../src/verifying/outcome/report'
import { runCommand } from '../cli/support/run-command'
import type { AttackCase } from '../support/attacks'
import { decidingCodes, lostOnTheWay, now, reasons, statusReasons } from '../support/attacks'
import { describeWithVectors, readVectorJson, vectorsFolder } from '../support/vectors'

/** Reports of the command about files of the manifest, in their order, read raw. */
async function verifyFiles(files: string[], lists: string[] = []) {
  const paths = files.map((file) => `${vectorsFolder}/attacks/${file}`)
  const flags = lists.flatMap((file) => ['--status-list', `${vectorsFolder}/attacks/${file}`])
  const run = await runCommand(['verify', ...paths, '--now', now, '--json', ...flags])
  const reports = run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as VerificationReport)
  expect(reports).toHaveLength(files.length)
  return { ...run, reports }
}

describeWithVectors('quality-label verify and badges that were re-shaped, forged or broken', () => {
  const byId = new Map<string, VerificationReport>()
  let exitCode: number | null
  const cases = () => readVectorJson<{ cases: AttackCase[] }>('attacks/manifest.json').cases
  const withoutList = () => cases().filter(({ statusList }) => statusList === undefined)
  const withList = () => cases().filter(({ statusList }) => statusList !== undefined)

  beforeAll(async () => {
    const run = await verifyFiles(withoutList().map(({ file }) => file))
    exitCode = run.exitCode
    for (const [index, { id }] of withoutList().entries())
      byId.set(id, run.reports[index] as VerificationReport)
    for (const { id, file, statusList } of withList()) {
      const [report] = (await verifyFiles([file], [String(statusList)])).reports
      byId.set(id, report as VerificationReport)
    }
  })

  it('reads all 80 and fetches nothing', () => {
    expect(byId.size).toBe(80)
    expect(exitCode).toBe(1)
    for (const report of byId.values()) expect(report.network).toEqual([])
  })

  it('accepts every genuine one, among them that whose -0 was lost in writing', () => {
    const genuine = withoutList().filter(
      ({ id, expect: outcome }) => outcome === 'valid' || lostOnTheWay.has(id),
    )
    expect(genuine).toHaveLength(5)
    for (const { id } of genuine) expect([id, byId.get(id)?.verdict]).toEqual([id, 'valid'])
  })

  it('refuses every other one for its reason', () => {
    const bad = withoutList().filter(
      ({ id, expect: outcome }) => outcome === 'not-valid' && !lostOnTheWay.has(id),
    )
    expect(bad).toHaveLength(62)
    for (const { id } of bad) {
      const report = byId.get(id) as VerificationReport
      expect([id, report.verdict]).not.toEqual([id, 'valid'])
      expect([id, decidingCodes(report)]).toEqual([id, expect.arrayContaining([reasons[id]])])
    }
  })

  it('credits no endorsement that was stripped, moved or left without its context', () => {
    for (const id of ['E02', 'E04', 'E08']) {
      const report = byId.get(id) as VerificationReport
      expect([id, report.endorsements.filter(({ verdict }) => verdict === 'valid')]).toEqual([id, []])
    }
  })

  it('verifies each one with a status list by that list', () => {
    for (const { id } of withList()) {
      const report = byId.get(id) as VerificationReport
      const reason = statusReasons[id]
      expect([id, report.verdict === 'valid']).toEqual([id, reason === undefined])
      expect([id, decidingCodes(report)]).toEqual([
        id,
        expect.arrayContaining(reason === undefined ? [] : [reason]),
      ])
    }
  })
})
