import { mergeConfig } from 'vitest/config'
import base from './vitest.config'

/** Every test of the repository, with the long samples; `npm test` leaves out groups and takes short ones. */
export default mergeConfig(base, {
  test: { env: { QUALITY_LABEL_RUNS: process.env['QUALITY_LABEL_RUNS'] ?? '1' } },
})
