// biome-ignore-all lint/suspicious/noTemplateCurlyInString: pieces of sources are quoted as they stand.
const shard = 'platform/issue-shard.ts'
const award = 'platform/read-award.ts'
const publish = 'platform/publish-status-lists.ts'
const changes = 'platform/read-changes.ts'
const reserve = 'platform/postgres/reserve.ts'
const settle = 'platform/postgres/settle.ts'
const issuing = 'platform/postgres/issuing.ts'
const statuses = 'platform/postgres/statuses.ts'
const places = 'platform/postgres/places.ts'

const shardTests = ['test/platform/issue-shard.test.ts']
const contractTests = ['test/platform/store-contract.test.ts']

/** What is broken: its name, the file, the code, what replaces it, and the tests that must notice. */
const broken = [
  [
    'another item of a shard replaces the first',
    shard,
    'if (content !== undefined)',
    'if (content === item.text)',
    shardTests,
  ],
  [
    'an id that is taken is signed',
    shard,
    "if (reservation.state === 'taken')",
    "if (reservation.id === '')",
    shardTests,
  ],
  [
    'what is signed is lost when a signer fails',
    shard,
    'await this.keep(results).catch(() => {})\n      throw error',
    'throw error',
    shardTests,
  ],
  [
    'a shard that stops its worker is signed at once',
    shard,
    'this.start.attempts > calmAttempts',
    'this.start.attempts < 0',
    shardTests,
  ],
  [
    'an item that stops its worker is tried for ever',
    shard,
    'if (tries > mostTries)',
    'if (tries < 0)',
    shardTests,
  ],
  [
    'the item that stops its worker comes first',
    shard,
    'a.reservation.tries - b.reservation.tries',
    'b.reservation.tries - a.reservation.tries',
    shardTests,
  ],
  ['any id is kept', award, 'id.length <= longestId && isUri(id)', 'id.length >= 0', shardTests],
  [
    'a list of a clock that was set back starts earlier',
    publish,
    'Math.max(now, publishedFrom === undefined ? now : publishedFrom + 1)',
    'now',
    shardTests,
  ],
  [
    'one list that cannot be signed ends the run',
    publish,
    'if (last === undefined || failing.has(last)) throw error',
    'throw error',
    shardTests,
  ],
  [
    'a revocation is taken back',
    changes,
    "statusPurpose === 'revocation' && !value",
    "statusPurpose === '' && !value",
    contractTests,
  ],
  [
    'content that failed stays for ever',
    reserve,
    'c.failure IS NOT NULL AND (c.content <> g.content OR',
    'false AND (c.content <> g.content OR',
    contractTests,
  ],
  [
    'other content is not noticed',
    reserve,
    "if (!row.is_same) return { id, state: 'taken' }",
    '',
    contractTests,
  ],
  [
    'what is settled is signed again',
    reserve,
    "if (row.is_settled) return { id, state: 'settled' }",
    '',
    contractTests,
  ],
  ['a second result replaces the first', settle, 'c.settled IS NULL AND ', '', contractTests],
  ['a result of other content is kept', settle, ' AND c.content = g.content`', '`', contractTests],
  ['a shard is done while something is open', settle, 'done = own.open = 0', 'done = true', contractTests],
  [
    'failures of an earlier run stay',
    settle,
    'DELETE FROM ${schema}.refused WHERE batch = $1 AND shard = $2',
    'SELECT $1::text, $2::integer',
    contractTests,
  ],
  [
    'a cancelled batch goes on',
    issuing,
    'AND NOT s.done AND NOT b.cancelled\n         RETURNING',
    'AND NOT s.done\n         RETURNING',
    contractTests,
  ],
  [
    'a done shard is started',
    issuing,
    'AND NOT s.done AND NOT b.cancelled\n         RETURNING',
    'AND NOT b.cancelled\n         RETURNING',
    contractTests,
  ],
  [
    'a shard that runs is put back',
    issuing,
    'AND s.touched NOT BETWEEN',
    'AND $1::float8 IS NOT NULL OR s.touched NOT BETWEEN',
    contractTests,
  ],
  [
    'a released id keeps its shard done',
    issuing,
    'SET done = false, attempts = 0',
    'SET attempts = 0',
    contractTests,
  ],
  [
    'changes are added without order',
    statuses,
    '[...changes].sort((a, b) => a.seq - b.seq)',
    '[...changes].sort((a, b) => b.seq - a.seq)',
    contractTests,
  ],
  [
    'changes are added twice, and never published',
    statuses,
    'SET published = true',
    'SET published = false',
    contractTests,
  ],
  [
    'a list with changes waits for its end',
    statuses,
    'OR (s.valid_from NOT BETWEEN',
    'OR (false AND s.valid_from NOT BETWEEN',
    contractTests,
  ],
  [
    'a list is left to end',
    statuses,
    'OR s.valid_until < $1::float8 + $3::float8',
    'OR $3::float8 < 0',
    contractTests,
  ],
  ['a closed list is filled', statuses, 'SET capacity = places', 'SET capacity = capacity', contractTests],
  ['places follow the counter', places, 'view.getUint32(at * indexBytes)', 'at', contractTests],
  ['ids of two issuers are one', reserve, "${issuer}::text || E'\\\\n' || ${id}", '${id}', contractTests],
  [
    'an id takes other purposes',
    reserve,
    ' AND ${purposesOf(schema)} = $3 AS is_same',
    ' AS is_same',
    contractTests,
  ],
  [
    'a corrected id keeps places for other purposes',
    reserve,
    'list = CASE WHEN ${purposesOf(schema)} = $5 THEN c.list END',
    'list = c.list',
    contractTests,
  ],
  [
    'an error of the signer counts as an end of the worker',
    shard,
    'await store.takeTryBack(this.job, item.id).catch(() => {})',
    '',
    shardTests,
  ],
  [
    'an item brings the place of another',
    award,
    'if (credentialStatus !== undefined) return',
    'if (credentialStatus === null) return',
    shardTests,
  ],
  [
    'lists of two issuers are one',
    places,
    'issuer = $1 AND purposes = $2',
    "$1 <> '' AND purposes = $2",
    contractTests,
  ],
]

/** Every way in which issuing on a store is broken on purpose. */
export const platformMutants = broken.map(([name, file, from, to, tests]) => ({
  name: `platform: ${name}`,
  changes: [{ file: `src/${file}`, from, to }],
  tests,
}))
