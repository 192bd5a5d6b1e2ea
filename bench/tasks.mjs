/**
 * What is measured, by whom, and what this package aims at.
 *
 * Goals: `stock` is how many times faster than `@digitalbazaar/vc` at least, `raw` how many times the limit at most.
 */
const everybody = ['ours', 'stock', 'digitalcredentials', 'adapter', 'jose', 'raw']
const withoutJwt = everybody.filter((name) => name !== 'jose')

export const tasks = [
  task('sign 1 KB', 'sign', '1kb', everybody, { ours: { stock: 35, raw: 2.5 } }),
  task('sign 8.5 KB', 'sign', '8.5kb', everybody, {
    ours: { stock: 40, raw: 5 },
    adapter: { stock: 20 },
  }),
  task('sign, 100 evidence items', 'sign', 'evidence', everybody),
  task('sign, 100 endorsements in it', 'sign', 'endorsed', withoutJwt),
  task('sign as committee of 5, 8.5 KB', 'signByCommittee', 'committee', withoutJwt, {
    ours: { stock: 100, raw: 3 },
  }),
  task('verify 1 KB', 'check', '1kb', everybody, { ours: { stock: 20, raw: 1.6 } }),
  task('verify 8.5 KB', 'check', '8.5kb', everybody, {
    ours: { stock: 40, raw: 3 },
    adapter: { stock: 15 },
  }),
  task('verify, 100 evidence items', 'check', 'evidence', everybody),
  task('verify with its 100 endorsements', 'checkEndorsed', 'endorsed', withoutJwt),
  task('verify committee of 5, 8.5 KB', 'checkCommittee', 'committee', withoutJwt, {
    ours: { stock: 20, raw: 2 },
  }),
]

function task(title, operation, document, contenders, goals = {}) {
  return { title, operation, document, contenders, goals }
}
