// biome-ignore-all lint/suspicious/noTemplateCurlyInString: pieces of sources are quoted as they stand.
const parts = 'gate/recurring-parts.ts'
const reader = 'gate/read-nodes.ts'
const unfolder = 'gate/unfold-node.ts'
const statements = 'canonical/statement-list.ts'
const labels = 'canonical/label-blank-nodes.ts'
const prepared = 'canonical/part-statements.ts'

/** What is broken in what is remembered of parts of documents: its name, the file, the code, and what replaces it. */
const broken = [
  ['the order of members does not count', parts, 'member === others[index] && ', ''],
  ['further members do not count', parts, 'if (members.length !== others.length) return false', ''],
  ['a longer list is the same', parts, ' || a.length !== b.length', ''],
  ['a part is the object of the caller', parts, 'freezeAll(copyAll(given))', 'freezeAll(given)'],
  ['a part can be changed', parts, 'freezeAll(copyAll(given))', 'copyAll(given)'],
  ['the tables cover every part', parts, 'isCovered(object, outer)', 'true'],
  ['nodes are those under other terms', reader, ' || reading.active !== outer', ''],
  [
    'a part with findings is kept',
    reader,
    'this.findings.size + this.endorsements.length',
    'this.endorsements.length',
  ],
  [
    'a part with endorsements is kept',
    reader,
    'this.findings.size + this.endorsements.length',
    'this.findings.size',
  ],
  ['characters of a known part are not counted', reader, 'this.characters += reading.characters', ''],
  ['nodes of a known part are forgotten', reader, 'this.occurrences.push(...reading.occurrences)', ''],
  [
    'a part is written as it was, whatever its names mean',
    unfolder,
    'this.byId.get(id) === node)',
    'this.byId.size >= 0 || node !== undefined || id !== undefined)',
  ],
  [
    'what is only named is not asked for',
    unfolder,
    'this.asked?.set(id, node)',
    'if (node) this.asked?.set(id, node)',
  ],
  ['writing a known part costs nothing', unfolder, 'if (isSame) this.work.spend(written.work)', ''],
  [
    'a known part has no place',
    unfolder,
    'if (ancestors.length <= 1) this.pointers.set(object, pointer)\n    return object\n  }\n\n  private rewritePart',
    'return object\n  }\n\n  private rewritePart',
  ],
  [
    'a part stays one although its nodes say more elsewhere',
    statements,
    'counts.get(name) === 1',
    'counts.get(name) !== 0',
  ],
  ['noting numbers of a known part costs nothing', statements, 'this.work.spend(part.work)', ''],
  [
    'comparing numbers of a known part costs nothing',
    statements,
    '!natives.has(quad)) this.lineOf(quad)',
    '!natives.has(quad)) void quad',
  ],
  ['look-alike nodes of parts have no surroundings', labels, 'if (shared.length > 0) this.noteParts()', ''],
  [
    'a blank root is hashed without its own statements',
    labels,
    'for (const quad of ofRoot) this.note(subject, quad)',
    'void ofRoot',
  ],
  ['first hashes of parts cost nothing', labels, 'of hashes) { this.work.spend(work)', 'of hashes) {'],
  ['lines of a part are not sorted', prepared, '[...quads].sort(compareQuads).map', '[...quads].map'],
  ['long statements are prepared', 'gate/statements-of-nodes.ts', 'work.spend(charactersOf(own.quads))', ''],
  ['as many characters are kept as are met', parts, ' && this.kept <= mostKeptCharacters', ''],
  [
    'places that were met lately are forgotten first',
    parts,
    'this.places.delete(key)\n    this.places.set',
    'this.places.set',
  ],
  ['one document puts out what it brought', parts, 'this.left -= 1', ''],
  ['a statement of a part stands twice', prepared, 'line !== lines[index - 1]', 'index >= 0'],
  [
    'another blank node is named as in the part',
    prepared,
    'if (quads.some(({ object }) => isBlank(object))) return { subject, quads }',
    '',
  ],
]

/** Every way in which what is remembered of recurring parts is broken on purpose. */
export const recurringMutants = broken.map(([name, file, from, to]) => ({
  name: `recurring: ${name}`,
  changes: [{ file: `src/${file}`, from, to }],
  tests: ['test/gate/recurring-parts.test.ts'],
}))
