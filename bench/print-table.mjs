/** The results for people: ratios of one run, with the goals beside them. */

/** @returns Markdown, the same that `docs/performance.md` holds. */
export function formatReport({ environment, clock, rows, memory, coldStart, bundle, batch }) {
  const { node, cores, load, runs } = environment
  const named = clock === 'cpu' ? 'processor time' : 'wall time'
  return [
    `Node ${node}, ${cores} cores, load ${load.toFixed(1)}; medians of ${runs} runs; ratios of ${named}.`,
    '',
    '| quality-label | times raw | goal | faster than stock | goal | |',
    '| --- | ---: | ---: | ---: | ---: | --- |',
    ...rows.map((row) => formatOwn(row, clock)),
    '',
    '| others | stock, times raw | @digitalcredentials/vc, times raw | jose JWT, times raw | adapter, times raw | adapter, faster than stock | goal | |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |',
    ...rows.map((row) => formatOthers(row, clock)),
    '',
    '| | quality-label | stock | ratio | goal | |',
    '| --- | ---: | ---: | ---: | ---: | --- |',
    ...(memory ? [formatMemory(memory)] : []),
    ...(coldStart ? formatColdStart(coldStart, clock) : []),
    ...(bundle ? [formatBundle(bundle)] : []),
    ...(batch ? formatBatch(batch, clock) : []),
    ...failuresOf(rows).flatMap((failure) => ['', failure]),
  ].join('\n')
}

function formatOwn({ title, goals, contenders }, clock) {
  const { raw, stock } = goals.ours ?? {}
  const toRaw = ratio(contenders, 'ours', 'raw', clock)
  const toStock = ratio(contenders, 'stock', 'ours', clock)
  const met = [
    ...(raw === undefined ? [] : [toRaw <= raw]),
    ...(stock === undefined ? [] : [toStock >= stock]),
  ]
  return `| ${title} | ${figure(toRaw)} | ${atMost(raw)} | ${figure(toStock)} | ${atLeast(stock)} | ${verdict(met)} |`
}

function formatOthers({ title, goals, contenders }, clock) {
  const toRaw = (name) => figure(ratio(contenders, name, 'raw', clock))
  const toStock = ratio(contenders, 'stock', 'adapter', clock)
  const goal = goals.adapter?.stock
  const met = goal === undefined ? [] : [toStock >= goal]
  const cells = [...['stock', 'digitalcredentials', 'jose', 'adapter'].map(toRaw), figure(toStock)]
  return `| ${title} | ${cells.join(' | ')} | ${atLeast(goal)} | ${verdict(met)} |`
}

function failuresOf(rows) {
  return rows.flatMap(({ title, contenders }) =>
    Object.entries(contenders)
      .filter(([, { failure }]) => failure !== undefined)
      .map(([name, { failure }]) => `${name} cannot ${title}: ${failure}`),
  )
}

function ratio(contenders, above, below, clock) {
  return contenders[above]?.[clock] / contenders[below]?.[clock]
}

function atMost(goal) {
  return goal === undefined ? '' : `≤ ${goal}`
}

function atLeast(goal) {
  return goal === undefined ? '' : `≥ ${goal}`
}

function formatMemory({ operations, ours, stock }) {
  const share = ours / stock
  return `| memory after ${operations} verifications, MiB | ${ours.toFixed(0)} | ${stock.toFixed(0)} | ${share.toFixed(2)} | ≤ 0.5 | ${verdict([share <= 0.5])} |`
}

function formatColdStart({ ours, stock, node }, clock) {
  const share = ours[clock] / stock[clock]
  const above = (times) => times[clock] - node[clock]
  return [
    `| cold \`verify\`, ms | ${ours[clock].toFixed(0)} | ${stock[clock].toFixed(0)} | ${share.toFixed(2)} | ≤ 0.45 | ${verdict([share <= 0.45])} |`,
    `| the same above bare Node (${node[clock].toFixed(0)} ms), ms | ${above(ours).toFixed(0)} | ${above(stock).toFixed(0)} | | ≤ 45 | ${verdict([above(ours) <= 45])} |`,
  ]
}

function formatBundle({ ours, stock }) {
  const share = ours / stock
  return `| verifier for browsers, min+gzip, KiB | ${ours.toFixed(1)} | ${stock.toFixed(1)} | ${share.toFixed(2)} | ≤ 1 | ${verdict([share <= 1])} |`
}

function formatBatch({ items, sample, raw, ours, twoWorkers, stock }, clock) {
  const toRaw = ours[clock] / raw[clock]
  const toStock = stock[clock] / ours[clock]
  // Threads save time, not work: only the clock on the wall can tell.
  const speedUp = ours.wall / twoWorkers.wall
  const [one, two] = [ours, twoWorkers].map(({ mostMemory }) => mostMemory)
  return [
    '',
    `| batch of ${items.toLocaleString('en')}; stock by a sample of ${sample} | | goal | |`,
    '| --- | ---: | ---: | --- |',
    `| one thread, times raw | ${figure(toRaw)} | ≤ 5 | ${verdict([toRaw <= 5])} |`,
    `| one thread, faster than stock | ${figure(toStock)} | ≥ 45 | ${verdict([toStock >= 45])} |`,
    `| two workers, wall time, faster than one thread | ${speedUp.toFixed(2)} | ≥ 1.6 | ${verdict([speedUp >= 1.6])} |`,
    `| one thread, items a second | ${figure(1000 / ours.wall)} | | |`,
    `| memory of one thread, at most, MiB | ${figure(one)} | ≤ 200 | ${verdict([one <= 200])} |`,
    `| memory of two workers, at most, MiB | ${figure(two)} | ≤ 200 | ${verdict([two <= 200])} |`,
    `| memory of one thread, growth along the run, MiB | ${ours.growth.toFixed(1)} | flat | |`,
  ]
}

function figure(value) {
  return Number.isFinite(value) ? (value < 10 ? value.toFixed(1) : value.toFixed(0)) : ''
}

function verdict(met) {
  if (met.length === 0) return ''
  return met.every(Boolean) ? 'met' : 'missed'
}
