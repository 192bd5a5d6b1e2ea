import base from '../../vitest.config'

// Without the command, which these tests do not need.
const { globalSetup, ...test } = base.test
export default { ...base, test: { ...test, testTimeout: 60_000 } }
