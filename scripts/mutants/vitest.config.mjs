import base from '../../vitest.config'

// With all samples, as in `npm run test:all`.
const projects = base.test.projects.map((project) => ({
  ...project,
  test: { ...project.test, testTimeout: 60_000 },
}))
export default { test: { ...base.test, projects, env: { QUALITY_LABEL_RUNS: '1' } } }
