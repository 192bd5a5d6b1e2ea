// biome-ignore-all lint/suspicious/noTemplateCurlyInString: pieces of sources are quoted as they stand.
const parts = 'verifying/subject/verified-parts.ts'

/** What is broken in what a verifier remembers of parts: its name, the code, and what replaces it. */
const broken = [
  [
    'the text is no part of the key',
    '`${depth} ${isPart} ${text}`',
    '`${depth} ${isPart} ${text.length > 0}`',
  ],
  ['the depth is no part of the key', '`${depth} ${isPart} ${text}`', '`${depth > 0} ${isPart} ${text}`'],
  ['a part is as a document', '`${depth} ${isPart} ${text}`', '`${depth} ${isPart !== undefined} ${text}`'],
  ['a text is as what is parsed', 'return `text ${input}`', 'return `json ${input}`'],
  [
    'no setting is compared',
    'own.every(([name, value]) => settings[name as keyof VerifySettings] === value)',
    'own.every(([name, value]) => name in settings || value === settings)',
  ],
  ...[
    ...['checkedAt', 'trust', 'committees', 'policy', 'documents', 'missing', 'fetchedFrom', 'network'],
    ...[
      'recipient',
      'presentedBy',
      'files',
      'allowUndisclosed',
      'clockSkewSeconds',
      'language',
      'words',
      'limits',
    ],
  ].map((name) => [`the setting ${name} is not compared`, "['now',", `['${name}', 'now',`]),
  ['a context of the badge counts', 'settings.contexts === this.contexts', 'this.contexts'],
  ['the lists are not compared', 'now.statusLists.inputs === lists', 'lists.length >= 0'],
  ['a budget that is short is enough', 'now.work.covers(work.needed)', 'work.needed >= 0'],
  ['a budget of notes that is short is enough', 'now.workOfNotes.covers(notes.needed)', 'notes.needed >= 0'],
  ['the work is not charged again', 'settings.work.spend(work.spent)', 'settings.work.spend(0)'],
  [
    'the notes are not charged again',
    'settings.workOfNotes.spend(notes.spent)',
    'settings.workOfNotes.spend(0)',
  ],
  ['the lists are not asked for again', 'of asked) {', 'of asked.slice(asked.length)) {'],
  ['the lists are charged twice', 'own.spent -= ofList.spent', 'own.spent -= 0'],
  ['the share of a list is allowed twice', 'own.allowed -= ofList.allowed', 'own.allowed -= 0'],
  ['the lists of a part of a part are not its own', 'settings.noteList?.(list)', 'void settings'],
  ['what is invalid is kept', "report.verdict === 'invalid'", "report.verdict === ('' as string)"],
  ['what is not authentic is kept', '!report.verified ||', ''],
  ['what ran out of work is kept', '|| !isCovered', '|| isCovered === undefined'],
  ['memory has no bound', 'this.#characters <= this.most', 'this.#characters >= 0'],
  ['what is used goes first', 'this.#put(key, kept)', 'kept.characters'],
  ['a huge part puts out all others', 'characters <= this.most / 8', 'characters > 0'],
]

/** Every way in which the memory of parts is broken on purpose. */
export const partMutants = broken.map(([name, from, to]) => ({
  name: `parts: ${name}`,
  changes: [{ file: `src/${parts}`, from, to }],
  tests: ['test/verifying/verified-parts.test.ts'],
}))
