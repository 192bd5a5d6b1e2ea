// biome-ignore-all lint/suspicious/noTemplateCurlyInString: pieces of sources are quoted as they stand.
const mutant = (name, file, from, to, tests) => ({
  name,
  changes: [{ file: `src/${file}`, from, to }],
  ...(tests ? { tests } : {}),
})

const verdict = 'verifying/report/write-report.ts'
const sections = 'verifying/report/required-sections.ts'
const always = "['shape', 'integrity', 'time', 'status', 'schema'] as const"
const without = (name) =>
  `[${['shape', 'integrity', 'time', 'status', 'schema']
    .filter((section) => section !== name)
    .map((section) => `'${section}'`)
    .join(', ')}] as const`
const reading = 'core/parse-json-fast.ts'
const numbers = 'core/exact-number.ts'
const gate = 'gate/gate-document.ts'
const nodes = 'gate/read-nodes.ts'
const types = 'gate/read-types.ts'
const scalars = 'gate/read-scalar.ts'
const unite = 'gate/unite-nodes.ts'
const period = 'core/period.ts'
const proof = 'securing/check-proof.ts'
const proofOptions = 'securing/check-proof-options.ts'
const binding = 'securing/check-binding.ts'
const integrity = 'verifying/integrity/check-integrity.ts'
const weighing = 'verifying/integrity/weigh-proofs.ts'
const members = 'verifying/committee/count-members.ts'
const target = 'verifying/content/check-endorsement-target.ts'
const endorsements = 'verifying/endorsements/check-endorsements.ts'
const entry = 'verifying/status/check-status-list-entry.ts'
const endorsementTests = ['test/verifying/endorsement-words.test.ts', 'test/verifying/endorsements.test.ts']
const gateTests = ['test/gate/gate-document.test.ts']
const partTests = ['test/verifying/shown-in-part.test.ts']
const givenTests = ['test/canonical/given-contexts.test.ts']
const contextCases = ['test/cases/contexts.test.ts']
const nameTests = ['test/gate/names-of-pinned-contexts.test.ts']
const workTests = ['test/limits/work.slow.test.ts']
const languageTests = ['test/gate/language-values.test.ts', 'test/canonical/language-values.test.ts']
const subjectTests = ['test/verifying/several-subjects.test.ts']
const limits = ['test/vectors/vectors.test.ts', 'test/limits/work.slow.test.ts']

const upgrading = 'interop/open-badges-2'
const upgradeTests = ['test/cases/open-badges-1-2.test.ts', 'test/interop/open-badges-2/standing.test.ts']
const ofUpgrade = (name, file, from, to) =>
  mutant(`upgrading: ${name}`, `${upgrading}/${file}`, from, to, upgradeTests)

/** Every way in which the verifier is broken on purpose. */
export const mutants = [
  mutant(
    'subjects: two places unite two of them',
    'gate/multi-valued-terms.ts',
    "return definition.c === '@list' || term === subjectTerm || !isMultiValued(term, definition)",
    "return definition.c === '@list' || !isMultiValued(term, definition)",
    subjectTests,
  ),
  mutant(
    'subjects: one of several is the recipient',
    'verifying/content/check-recipient.ts',
    'others.length === 0 ? answerOf(first) : answerOfSeveral([first, ...others])',
    'answerOf(first)',
    subjectTests,
  ),
  mutant(
    'subjects: the first speaks for all',
    'verifying/subject/credential-facts.ts',
    'return others.length > 0 ? undefined : subject',
    'return others.length < 0 ? undefined : subject',
    subjectTests,
  ),
  mutant(
    'subjects: a copy is about the first alone',
    'verifying/network/check-replacement.ts',
    'subjectsOf(credential).map(nameOf).sort()',
    'subjectsOf(credential).slice(0, 1).map(nameOf)',
    subjectTests,
  ),
  mutant(
    'subjects: a credential with the subjects of a badge is none',
    'schema/detect-shape.ts',
    'const subjects = toArray<unknown>(subject).filter(isJsonObject)',
    'const subjects = [subject].filter(isJsonObject)',
    subjectTests,
  ),
  mutant(
    'subjects: sub is the first of several',
    'securing/jwt-claims.ts',
    'isJsonObject(subject) && others.length === 0',
    'isJsonObject(subject) && others.length >= 0',
    subjectTests,
  ),
  ofUpgrade(
    'a key known by its address is valid',
    'check-signature.ts',
    "state: 'keyByAddress',",
    "state: 'valid' as never,",
  ),
  ofUpgrade(
    'a signature that is not by the key at the address is let through',
    'check-signature.ts',
    "report(answer === 'notAuthentic' ? 'invalid' : 'notChecked', answer)",
    "report('notChecked', answer)",
  ),
  ofUpgrade(
    'verify.url counts although the issuer lists keys',
    'check-signature.ts',
    'url !== undefined && !isListed',
    'url !== undefined',
  ),
  ofUpgrade('verify.url counts in 2.0', 'check-signature.ts', "if (read.version !== '2.0' && url", 'if (url'),
  ofUpgrade(
    'the owner of a key at an address is not asked',
    'check-signature.ts',
    "if (owner.isGiven && uriOf(owner) !== parts.issuer.id) return report('invalid', 'keyNotTheIssuers')",
    '',
  ),
  ofUpgrade(
    'none and HMAC need a key to be refused',
    'verify-jws.ts',
    "if (typeof alg !== 'string' || alg === 'none' || alg.startsWith('HS')) return 'notAuthentic'",
    "if (typeof alg !== 'string') return 'notAuthentic'",
  ),
  ofUpgrade(
    'an embedded part counts as confirmed',
    'compare-copies.ts',
    'embeds[0] === true && !this.isSupplied(id)',
    'embeds[0] === true && false',
  ),
  ofUpgrade(
    'embedded parts of any kind need not be in the copy',
    'compare-copies.ts',
    'if (!documents.has(name)) return false',
    '',
  ),
  ofUpgrade(
    'a part with another id counts as the same',
    'compare-copies.ts',
    'if (id === undefined || idOf(copy) !== id) return false',
    'if (id === undefined) return false',
  ),
  ofUpgrade(
    'the copy may be verified elsewhere',
    'compare-copies.ts',
    "if (![own, copy].every((verify) => isHere(verify.one().get('url')))) return false",
    '',
  ),
  ofUpgrade(
    'the copy may have members beside',
    'compare-copies.ts',
    'if (mine.length !== theirs.length && !meansTheSame(name, own, copy)) return this.contradict(own)',
    '',
  ),
  ofUpgrade(
    'letters do not count in texts',
    'same-meaning.ts',
    '? addressOf(value) : undefined',
    '? value.toLowerCase() : undefined',
  ),
  ofUpgrade(
    'what a badge embeds allows hosts',
    'check-hosted.ts',
    'if (!issuerDocument && !isHome) return false',
    '',
  ),
  ofUpgrade(
    'an address that begins like the host of the issuer is allowed',
    'check-hosted.ts',
    'start !== undefined && href.startsWith(start)',
    'start !== undefined && url.startsWith(start.slice(0, -1))',
  ),
  ofUpgrade(
    'a date in the future is let through',
    'check-standing.ts',
    'if (!judged || hasBegun(validFrom, judged)) return',
    'if (judged) return',
  ),
  ofUpgrade(
    'a Blockcert is upgraded',
    'assert-assertion.ts',
    'if (isBlockcert(document))',
    'if (isBlockcert(document) && false)',
  ),
  mutant(
    'everything is valid',
    verdict,
    'const verdict = worstVerdict(',
    "const verdict = ((..._: unknown[]) => 'valid' as const)(",
  ),
  mutant(
    'nothing is valid',
    verdict,
    'const verdict = worstVerdict(',
    "const verdict = ((..._: unknown[]) => 'invalid' as const)(",
  ),
  ...['shape', 'integrity', 'time', 'status', 'schema'].map((name) =>
    mutant(`the section ${name} is ignored`, sections, always, without(name)),
  ),
  mutant('the section policy is ignored', sections, "(['policy'] as const) : [])", '([] as const) : [])'),
  mutant(
    'digests of evidence are passed over',
    'verifying/content/check-evidence.ts',
    'return [...resources, ...evidence]',
    'return [...resources, ...evidence.slice(evidence.length)]',
    ['test/verifying/evidence.test.ts'],
  ),
  mutant('bytes that are not UTF-8 are replaced', 'core/bytes.ts', 'fatal: true', 'fatal: false'),
  mutant(
    'duplicate keys are allowed',
    reading,
    'countMembers(value) === colons',
    'countMembers(value) >= 0 && colons >= 0',
  ),
  mutant(
    'prototype keys are allowed',
    reading,
    "if (key === '__proto__' || key === 'constructor' || key === 'prototype') return Number.NaN",
    '',
  ),
  mutant(
    'language value objects are open',
    'core/language-value.ts',
    ' || !Object.keys(value).every((member) => members.has(member))',
    '',
    languageTests,
  ),
  mutant(
    'a text may have two values in one language',
    nodes,
    'isInLanguages && !areDistinct(values)',
    'isInLanguages && values.length === 0',
    languageTests,
  ),
  mutant(
    'the direction of a text is not signed',
    'canonical/n-quads-terms.ts',
    'if (direction !== undefined)',
    'if (direction !== undefined && text === undefined)',
    languageTests,
  ),
  mutant(
    'numbers lose digits',
    numbers,
    'decimalOf(shortest) === decimalOf(literal)',
    'literal !== shortest',
  ),
  mutant(
    'numbers beyond 2^53 are allowed',
    numbers,
    '!(Math.abs(number) <= Number.MAX_SAFE_INTEGER)',
    'Number.isNaN(number)',
  ),
  mutant('negative zero is allowed', numbers, ' || Object.is(number, -0)', ''),
  mutant(
    'lone surrogates are allowed',
    reading,
    'if (!isWellFormed(text) || loneSurrogateEscape.test(text)) return undefined',
    '',
  ),
  mutant('depth is not bounded', reading, 'if (depth > maxDepth) return -1', '', limits),
  mutant(
    'the gate is skipped',
    gate,
    'const findings = new FindingList()',
    'const findings = new FindingList()\n  if (findings.isEmpty) return { gated: { document, endorsements: [], saidMore: [], occurrences: [], pointers: new WeakMap(), partial: new Map() }, findings: [] }',
  ),
  mutant('contexts are not checked', gate, '  checkContexts(document, contexts, findings)\n', ''),
  mutant(
    'any number of proofs is checked',
    gate,
    'contexts.areGivenIn(document) ? maxForeignProofs : maxProofs',
    'contexts.areGivenIn(document) ? maxForeignProofs : 1e6',
  ),
  mutant(
    'foreign contexts are taken for pinned',
    'gate/check-contexts.ts',
    'if (contexts.has(entry)) return undefined',
    "if (typeof entry === 'string') return undefined",
  ),
  mutant(
    'a proof may name any context',
    'securing/read-proof-context.ts',
    'if (other !== undefined)',
    'if (other === null)',
    contextCases,
  ),
  mutant(
    'any inline context is accepted',
    'gate/check-contexts.ts',
    'if (contexts.has(entry)) return undefined',
    'if (contexts.has(entry) || isJsonObject(entry)) return undefined',
    contextCases,
  ),
  mutant(
    'several inline contexts are accepted by their hashes alone',
    'canonical/read-profile.ts',
    'if (second) throw misuse',
    'if (second && false) throw misuse',
    contextCases,
  ),
  mutant(
    'a term that cannot be used is no prefix',
    'canonical/terms/read-context.ts',
    "{ i: '', f: 1, x: 1,",
    "{ i: '', x: 1,",
    givenTests,
  ),
  mutant(
    'a term that cannot be used is read',
    'canonical/terms/active-context.ts',
    'return known.u === undefined ? known : undefined',
    'return known',
    [...givenTests, ...contextCases],
  ),
  mutant(
    'protected terms may be scoped anew',
    'canonical/terms/active-context.ts',
    ' && sameValue(a.s, b.s)',
    '',
    contextCases,
  ),
  mutant('one context may stand twice', 'gate/check-contexts.ts', ' || seen.has(key)', ''),
  mutant(
    'contexts within are allowed',
    'gate/check-contexts.ts',
    'if (!isRoot) findings.add(notPinned(appendPointer(pointer, member), value))',
    '',
  ),
  mutant(
    'proofs of embedded endorsements are not gated',
    'gate/check-contexts.ts',
    "pointer === '' && member === 'proof'",
    "member === 'proof'",
    gateTests,
  ),
  mutant(
    'keywords and IRIs are taken for terms',
    'gate/check-contexts.ts',
    '} else if (!termPattern.test(member)) {',
    '} else if (member === undefined) {',
    ['test/vectors/vectors.test.ts', 'test/metamorphic/twins.test.ts'],
  ),
  mutant(
    'unknown terms are skipped',
    nodes,
    "this.findings.add({ ...unknownWord(member, active, 'term'), pointer })\n      return",
    'return',
    gateTests,
  ),
  mutant(
    'a class may stand in the place of a property',
    nodes,
    'if (definition.x === undefined && namesClass(member)) {',
    'if (definition.x !== undefined && namesClass(member)) {',
  ),
  mutant(
    'the hint of a class in the place of a property names the class again',
    nodes,
    'if (i === iri && !namesClass(term)) return term',
    'if (i === iri) return term',
    nameTests,
  ),
  mutant(
    'a property may stand in the place of a class',
    types,
    'return isTerm ? isClass : ',
    'return isTerm ? isTerm : ',
    nameTests,
  ),
  mutant(
    'the form of a reference depends on the version of the context',
    'gate/reference-terms.ts',
    "(t === '@id' && term !== neverBare) || referencesInSome.has(term)",
    "t === '@id' && term !== neverBare",
    nameTests,
  ),
  mutant('the end of a list may be named by its IRI', scalars, ' || value === listEnd)', ')', nameTests),
  mutant(
    'several values are taken where one belongs',
    nodes,
    'if (Array.isArray(value) && !isInLanguages && !isMultiValued(member, definition)) {',
    'if (Array.isArray(value) && value.length > 9) {',
  ),
  mutant(
    'a credential may stand within another',
    types,
    'if (meaning.iri === verifiableCredential && !isCredential)',
    'if (meaning.iri === verifiableCredential && !meaning)',
  ),
  mutant(
    'a credential may stand within itself',
    nodes,
    'if (id !== undefined && place.within.includes(id)) {',
    'if (id !== undefined && place.within.length > 9) {',
    gateTests,
  ),
  mutant('a type may stand twice', types, 'if (seen.has(type))', 'if (seen.size < 0)'),
  mutant(
    'what is signed is taken from nodes without their endorsements',
    gate,
    'findings.isEmpty && !read.hasEndorsements',
    'findings.isEmpty',
  ),
  mutant('what unfolds without end is signed', gate, '!work.covers(2 * size.work)', 'false', workTests),
  mutant(
    'a prefix of another meaning is read as if it had the usual one',
    'canonical/terms/active-context.ts',
    'if (isUnsettled) assertSameWords(terms, definition)',
    '',
    ['test/canonical/every-document.test.ts'],
  ),
  mutant(
    'a compact vocabulary is taken for an address',
    'canonical/terms/active-context.ts',
    'if (mayBeCompact(table.vocab, terms))',
    'if (mayBeCompact(undefined, terms))',
    givenTests,
  ),
  mutant(
    'whether a term says that it is a prefix is ignored',
    'canonical/terms/active-context.ts',
    'return endsInDelimiter(i) !== (f !== undefined)',
    'return endsInDelimiter(i) || (endsInDelimiter(i) && f !== undefined)',
    givenTests,
  ),
  mutant(
    'a term may look like a compact IRI',
    'canonical/terms/read-context.ts',
    'if (/[:/]/.test(term)) throw',
    'if (/[:/]{9}/.test(term)) throw',
    givenTests,
  ),
  mutant(
    'a property may be defined again in its own context',
    'canonical/terms/read-context.ts',
    'if (Object.hasOwn(scoped, term))',
    'if (Object.hasOwn(scoped, `${term} `))',
    givenTests,
  ),
  mutant(
    'what a part does not show is not there',
    'verifying/subject/disclosed-in-part.ts',
    'return isPart && (node[member] === undefined ||',
    'return isPart && node[member] !== undefined && (',
    partTests,
  ),
  mutant(
    'a status that is shown is all of it',
    'verifying/subject/disclosed-in-part.ts',
    '|| (sets.has(member) && !mandatory.has(member)))',
    '|| (sets.has(member) && mandatory.has(member)))',
    partTests,
  ),
  mutant(
    'one mandatory entry is all of the status',
    'verifying/subject/disclosed-in-part.ts',
    'return links.length > 0 && !nonMandatory.some(isOfStatus)',
    'return links.length > 0 && (nonMandatory.length >= 0 || isOfStatus(link))',
    partTests,
  ),
  mutant(
    'an endorsement that is shown in part is forgotten to be one',
    'verifying/report/write-report.ts',
    'return keepFacts(report, { disclosure, time:',
    'return keepFacts(report, { disclosure: unreadFacts.disclosure, time:',
    partTests,
  ),
  mutant(
    'many findings displace one that decides',
    'gate/finding-list.ts',
    'this.counts.set(severity, count + 1)',
    "this.counts.set('error', count + 1)",
    ['test/gate/finding-list.test.ts'],
  ),
  mutant(
    'what may be hidden decides nothing',
    'verifying/subject/disclosed-in-part.ts',
    "return allowUndisclosed ? { ...finding, severity: 'warning' } : finding",
    "return allowUndisclosed !== undefined ? { ...finding, severity: 'warning' } : finding",
    partTests,
  ),
  mutant(
    'an endorsement may hide its digest',
    target,
    "if (digests.length === 0 && mayHide(shown.endorsement, endorsement, 'relatedResource'))",
    "if (digests.length === 0 && mayHide(shown.document, endorsement, 'relatedResource'))",
    partTests,
  ),
  mutant(
    'an achievement in part has no creator',
    target,
    "(isAchievement && mayHide(disclosure, node, 'creator'))",
    "(isAchievement && mayHide(disclosure, node, 'id'))",
    partTests,
  ),
  mutant(
    'a part that hides its begin has a committee',
    'verifying/committee/check-policy.ts',
    "if (mayHide(disclosure, document, 'validFrom')) return undecided",
    "if (mayHide(disclosure, document, 'id')) return undecided",
    partTests,
  ),
  mutant(
    'a part dates its award by the start of validity',
    'verifying/subject/award-dates.ts',
    "const date = mayHide(disclosure, document, 'awardedDate') ?",
    "const date = mayHide(disclosure, document, 'id') ?",
    partTests,
  ),
  mutant(
    'an identifier of another decides where more may be hidden',
    'verifying/content/check-recipient.ts',
    "mayHide(disclosure, subject, 'identifier')",
    "mayHide(disclosure, subject, 'identifier') && false",
    partTests,
  ),
  mutant(
    'recipient: an identifier of any type is compared',
    'verifying/content/check-recipient.ts',
    '.filter(({ identityType = type }) => identityType === type)',
    '.filter(() => type !== undefined)',
    ['test/verifying/recipient.test.ts'],
  ),
  mutant(
    'recipient: what cannot be compared beside another address is another',
    'verifying/content/check-recipient.ts',
    "return answers.length > 0 && !answers.includes('unknown') ? 'another' : 'unknown'",
    "return answers.includes('another') ? 'another' : 'unknown'",
    ['test/verifying/recipient.test.ts'],
  ),
  mutant(
    'recipient: a hash of any length is compared',
    'verifying/content/check-recipient.ts',
    '(sha256)\\$([0-9a-fA-F]{64})',
    '(sha256)\\$([0-9a-fA-F]+)',
    ['test/verifying/recipient.test.ts'],
  ),
  mutant(
    'recipient: only the first of several identifiers counts',
    'verifying/content/check-recipient.ts',
    'judged.find(',
    'judged.slice(0, 1).find(',
    ['test/verifying/recipient.test.ts'],
  ),
  mutant(
    'recipient: one of several that is not known makes it another',
    'verifying/content/check-recipient.ts',
    "judged.every(({ answer }) => answer === 'another')",
    "judged.some(({ answer }) => answer !== 'same')",
    ['test/verifying/recipient.test.ts'],
  ),
  mutant(
    'recipient: a text that looks like a hash is a plain identifier',
    'verifying/content/check-recipient.ts',
    'if (/^(?:sha256|md5)\\$/.test(found))',
    'if (/^(?:sha256|md5)\\$/.test(found) && expected === found && false)',
    ['test/verifying/recipient.test.ts'],
  ),
  mutant(
    'recipient: a mailto: id is no address of the subject',
    'verifying/content/check-recipient.ts',
    "typeof id === 'string' ? addressOf(id) : undefined",
    "typeof id === 'string' && id === '' ? addressOf(id) : undefined",
    ['test/verifying/recipient.test.ts'],
  ),
  mutant(
    'recipient: hashing costs nothing',
    'verifying/content/check-recipient.ts',
    'work.spend(workOf.hash + salt.length)',
    'work.spend(0 * (workOf.hash + salt.length))',
    ['test/verifying/recipient.test.ts'],
  ),
  mutant(
    'contexts: a digest of another document is never an error',
    'canonical/compare-context.ts',
    "known.isFixed ? 'error' : 'indeterminate'",
    "known.isFixed ? 'indeterminate' : 'indeterminate'",
    ['test/verifying/evidence.test.ts'],
  ),
  mutant(
    'contexts: a digest that may be of another version is an error',
    'canonical/compare-context.ts',
    "known.isFixed ? 'error' : 'indeterminate'",
    "known.isFixed ? 'error' : 'error'",
    ['test/verifying/evidence.test.ts'],
  ),
  mutant(
    'contexts: one good digest of two is enough',
    'canonical/compare-context.ts',
    'if (known && answers.includes(false))',
    'if (known && answers.includes(false) && !answers.includes(true))',
    ['test/verifying/evidence.test.ts'],
  ),
  mutant(
    'contexts: what is not known passes for compared',
    'canonical/compare-context.ts',
    'return answers.includes(true) ? [] : undefined',
    'return answers.includes(true) || answers.length > 0 ? [] : undefined',
    ['test/verifying/evidence.test.ts'],
  ),
  mutant(
    'contexts: a digest of a supplied context is not compared',
    'canonical/compare-context.ts',
    'const given = contexts.givenBytes(url)',
    "const given = contexts.givenBytes(url + '#')",
    ['test/verifying/evidence.test.ts'],
  ),
  mutant(
    'a digest that a part does not show binds nothing',
    'verifying/content/check-evidence.ts',
    "mayHide(disclosure, document, 'relatedResource') &&",
    'false &&',
    partTests,
  ),
  mutant(
    'the end of a proof is left out of what its template is found by',
    'securing/proof-options-text.ts',
    'cryptosuite, times, scheme])',
    'cryptosuite, scheme])',
    ['test/securing/proof-options-text.test.ts'],
  ),
  mutant(
    'any number of endorsements is verified',
    nodes,
    'if (count <= maxEndorsements) return',
    'if (count >= 0) return',
  ),
  mutant(
    'a set of null is handed on as an empty one',
    nodes,
    "if (values.length === 0 && definition.c !== '@list') return",
    '',
    gateTests,
  ),
  mutant(
    'scalars may be of any type',
    scalars,
    'if (expected !== undefined && typeof value !== expected)',
    'if (expected !== undefined && value === undefined)',
    gateTests,
  ),
  mutant(
    'values with other spellings are taken',
    scalars,
    "if (t === '@vocab' || t === '@json') return refusal('nothing under this term')",
    '',
  ),
  mutant(
    'the first of two values wins',
    unite,
    'if (isSameTerm(present, property) && addValues(present, property, known)) return',
    'if (addValues(present, property, known) || present) return',
  ),
  mutant('form: of two captions the first is handed on', unite, '    present.values = []\n', '', [
    'test/cases/form.test.ts',
  ]),
  mutant(
    'form: a link that is no address is handed on',
    'verifying/report/without-loose-links.ts',
    'return hasLoose(document) ? ',
    'return hasLoose(document) && false ? ',
    ['test/verifying/without-loose-links.test.ts'],
  ),
  mutant(
    'form: every problem of shape is form',
    'schema/is-form.ts',
    'return [...pointer',
    'return true || [...pointer',
    ['test/cases/form.test.ts'],
  ),
  mutant(
    'form: a value of another type is form',
    'schema/is-form.ts',
    "if (code === 'VALUE_TYPE' && typeof",
    "if (code === 'VALUE_TYPE' && false && typeof",
    ['test/cases/form.test.ts'],
  ),
  mutant(
    'form: what is left out of a list of problems is form',
    'verifying/content/check-document-shape.ts',
    "if (finding.code === 'PROBLEMS_OMITTED') return { ...finding, severity: 'indeterminate' }",
    '',
    ['test/cases/form.test.ts'],
  ),
  mutant(
    'form: what a verifier warns of is signed',
    gate,
    "if (findings.some(({ severity }) => severity === 'warning'))",
    "if (findings.some(({ severity }) => severity === 'error'))",
    ['test/cases/form.test.ts'],
  ),
  mutant(
    'the order of a list is ignored',
    'gate/value-text.ts',
    "return property.definition.c === '@list' ? `(${texts.join()})` : ",
    'return ',
  ),
  mutant(
    'types of a united node may disagree',
    unite,
    'if (group.length > 1) checkTerms(united, group, findings)',
    '',
  ),
  mutant(
    "an endorsement's words are taken for the issuer's",
    'gate/endorsement-words.ts',
    'return type === endorsementSubject && this.subjects.has(id)',
    'return type === endorsementSubject && this.subjects.has(id) && false',
    ['test/vectors/vectors.test.ts', 'test/gate/gate-document.test.ts'],
  ),
  mutant(
    "an endorsement's comment is handed on as the issuer's",
    'gate/endorsement-words.ts',
    'if (iri === commentProperty) return this.subjects.has(id)',
    'if (iri === commentProperty) return false',
  ),
  mutant(
    'a file that a badge and its endorsement bind is refused',
    'gate/endorsement-words.ts',
    ' && !this.shared.has(id)',
    '',
  ),
  mutant(
    'a digest in an endorsement is always told of the thing',
    'gate/endorsement-words.ts',
    'this.resources.has(id) && !this.shared.has(id)',
    'this.resources.has(id) && this.shared.has(`${id} `)',
  ),
  mutant(
    'what recurs is handed on as it stands',
    'gate/unfold-node.ts',
    'this.byId.get(id) ?? occurrence',
    'this.byId.get(`${id} `) ?? occurrence',
    gateTests,
  ),
  mutant(
    'nothing bounds how deep it is written out',
    'gate/unfold-node.ts',
    'if (ancestors.length >= maxUnfoldedDepth)',
    'if (ancestors.length >= maxUnfoldedDepth * 1000)',
  ),
  mutant(
    'a proof for another purpose gets others beside it',
    'securing/assert-proofs.ts',
    '...checkPurpose(proof, pointer),',
    '',
    ['test/securing/odd-proofs.test.ts'],
  ),
  mutant(
    'proofs in a circle get others beside them',
    'securing/assert-proofs.ts',
    '|| !reached.has(name))\n      if',
    ')\n      if',
    ['test/securing/odd-proofs.test.ts'],
  ),
  mutant(
    'builders walk through values without end',
    'model/assert-input.ts',
    'assertBounded(given, action, limits)',
    '',
    ['test/issuing/endless-arguments.test.ts'],
  ),
  mutant('what is handed on grows without bound', 'core/work-budget.ts', 'written: 10', 'written: 1', [
    'test/verifying/size-of-verified.test.ts',
  ]),
  mutant('work has no limit', 'core/work-budget.ts', 'if (this.#spent > this.#limit)', 'if (false)', [
    'test/core/work-budget.test.ts',
  ]),
  mutant(
    'a long name is written without end',
    'canonical/canonical-quads.ts',
    'work.spend(charactersOf(quads))',
    '',
    workTests,
  ),
  {
    name: 'look-alike nodes are told apart without end',
    changes: [
      'this.work.spend(workOf.hash + text.length)',
      'this.work.spend(workOf.hash + (order.length + start.issued.size) * workOf.value)',
    ].map((from) => ({ file: 'src/canonical/label-blank-nodes.ts', from, to: '' })),
    tests: ['test/canonical/label-blank-nodes.test.ts'],
  },
  mutant(
    'a node is completed in any number of places',
    'gate/complete-nodes.ts',
    'this.work.spend(work)',
    '',
    ['test/gate/complete-nodes.test.ts'],
  ),
  mutant(
    'what takes too much work is invalid',
    'model/problems/registry.ts',
    "WORK_LIMIT_EXCEEDED: { section: 'shape', severity: 'indeterminate' }",
    "WORK_LIMIT_EXCEEDED: { section: 'shape', severity: 'error' }",
    ['test/verifying/work-of-parts.test.ts'],
  ),
  mutant(
    'a register is walked each time that it is asked',
    'verifying/trust/trust-index.ts',
    'indexes.set(list, index)',
    '',
    ['test/verifying/trust-index.test.ts'],
  ),
  mutant(
    'the methods of a document are walked for each proof',
    'keys/did-document.ts',
    'listed.set(documents, controllers.set(controller, methods))',
    '',
    ['test/keys/many-methods.test.ts'],
  ),
  mutant(
    'keys: a secret half of another form goes unnoticed',
    'model/shows-secret.ts',
    '^(?:private|secret)_?key',
    '^(?:private|secret)_?key(?:Multibase|Jwk)',
    ['test/keys/did-document.test.ts'],
  ),
  mutant(
    'names that a router gives out are asked',
    'keys/web-address.ts',
    'host === domain || host.endsWith(',
    'host === domain || false && host.endsWith(',
    ['test/keys/did-web.test.ts'],
  ),
  mutant(
    'an entity of XML may be declared anew',
    'formats/split-xml.ts',
    '(?!(?:amp|lt|gt|quot|apos)',
    '(?!(?:amp)',
    ['test/formats/extract-svg.test.ts'],
  ),
  mutant('parameter entities may be in values', 'formats/split-xml.ts', '"[^"%]*"', '"[^"]*"', [
    'test/formats/extract-svg.test.ts',
  ]),
  mutant(
    'other characters are read as UTF-8 under any declaration',
    'formats/scan-svg.ts',
    ' && !beyondAscii.test(text)',
    '',
    ['test/formats/extract-svg.test.ts'],
  ),
  mutant('dot segments with parameters are asked', 'keys/controller-to-url.ts', '(?:;[^/]*)?', '', [
    'test/keys/did-web.test.ts',
  ]),
  mutant(
    'every local name is asked where localhost is allowed',
    'keys/web-address.ts',
    "allowLocalhost && last === 'localhost'",
    'allowLocalhost',
    ['test/keys/did-web.test.ts'],
  ),
  mutant(
    'a body of empty chunks is read without end',
    'verifying/network/fetch-bytes.ts',
    'empty > maxEmptyChunks || ',
    '',
    ['test/verifying/fetch-bytes.test.ts'],
  ),
  mutant(
    'one object at many places is written without end',
    'core/read-json-value.ts',
    'nodes > maxNodes || ',
    '',
    ['test/core/bounded-copies.test.ts'],
  ),
  {
    name: 'one object at many places is copied without end',
    changes: ['if (room.nodes < 0 || room.bytes < 0) return undefined', ' || values.length > room.nodes'].map(
      (from) => ({
        file: 'src/core/copy-json.ts',
        from,
        to: '',
      }),
    ),
    tests: ['test/core/bounded-copies.test.ts'],
  },
  mutant(
    'reports list every problem',
    'model/problems/limit-findings.ts',
    'own.length <= most ? own : ',
    'true ? own : ',
    ['test/model/problems/limit-findings.test.ts'],
  ),
  mutant(
    'signatures are not verified',
    proof,
    'return ed25519Verify(signature, await hashDataOf(read, check), publicKey)',
    'return ed25519Verify(signature, await hashDataOf(read, check), publicKey) || true',
  ),
  mutant('key binding is ignored', proof, '  findings.push(...binding)\n', ''),
  mutant(
    'any controller may sign',
    binding,
    "if (controller !== check.expectedController || resolution.state === 'unread') {",
    "if (resolution.state === 'unread') {",
  ),
  mutant(
    'the relationship of a key is ignored',
    binding,
    'if (!resolution.forAssertion)',
    'if (!resolution)',
  ),
  mutant(
    'the end of a key is ignored',
    binding,
    'if (endsAt === undefined || !hasEnded(endsAt, now)) return []',
    'if (endsAt === undefined || now) return []',
  ),
  mutant(
    'the purpose of a proof is ignored',
    proofOptions,
    "if (found === 'assertionMethod') return []",
    "if (found !== '') return []",
  ),
  mutant(
    'the end of a proof is ignored',
    proofOptions,
    'if (hasEnded(expires, ',
    'if (!expires && hasEnded(expires, ',
  ),
  mutant(
    'proofs from the future are taken',
    proofOptions,
    'if (!hasBegun(created, ',
    'if (!created && !hasBegun(created, ',
  ),
  mutant(
    'proofs may have any members',
    'securing/check-proof-members.ts',
    "if (member !== '@context') return knownMembers.has(member)",
    "if (member !== '@context') return true",
  ),
  mutant('previousProof is ignored', integrity, '  checkChain(checked, links)\n', ''),
  mutant(
    'a forged proof beside a good one is ignored',
    weighing,
    'result.signatureValid === false ? result.findings : setAside(result, issuer)',
    'result.signatureValid === false ? [] : setAside(result, issuer)',
  ),
  mutant(
    'one good proof is enough',
    weighing,
    'result.signatureValid === false ? result.findings : setAside(result, issuer)',
    'result.findings.length > 99 ? result.findings : []',
  ),
  mutant('a compromised key undoes the good ones', weighing, "  'VERIFICATION_METHOD_REVOKED',\n", '', [
    'test/verifying/stray-proofs.test.ts',
  ]),
  mutant(
    'a stray proof decides where nothing is decided',
    weighing,
    'if (!checked.some(isPending)) return',
    'if (checked.length > 0) return',
    ['test/verifying/stray-proofs.test.ts'],
  ),
  mutant('a stray proof hides a malformed one of the issuer', weighing, '&& controller !== issuer', '', [
    'test/verifying/stray-proofs.test.ts',
  ]),
  mutant(
    'a quorum is counted by signatures',
    members,
    'counted: committee.members.filter((member) => counted.has(member.id)),',
    'counted: proofs.map(() => committee.members[0] as CommitteeMember),',
  ),
  mutant(
    'any key of the network counts as a member',
    members,
    'if (!found) return',
    'if (!found && counted.add(`${committee.members[1]?.id}`)) return',
  ),
  mutant(
    'the committee of the first award judges a renewal',
    'verifying/committee/check-policy.ts',
    'const begin = startOf(document)',
    "const begin = document['awardedDate'] ?? startOf(document)",
    ['test/verifying/quorum.test.ts'],
  ),
  mutant(
    'an award may come after the begin',
    'verifying/content/check-time.ts',
    '!hasBegun(awardedDate, startsAt)',
    '!startsAt',
    ['test/verifying/time.test.ts'],
  ),
  mutant(
    'committees of one network may overlap',
    'schema/references/check-committees.ts',
    'hasEnded(before.validUntil, from)) return []',
    'from) return []',
    ['test/trust/build-and-sign.test.ts'],
  ),
  mutant(
    'periods of membership are ignored',
    members,
    "if (!isWithinPeriod(member, at)) return 'notInOffice'",
    '',
  ),
  mutant(
    "periods of members' keys are ignored",
    members,
    "if (!isWithinPeriod(key, at)) return 'keyOutOfPeriod'",
    '',
  ),
  mutant('revoked keys of members count', members, "if (hasEnded(key.revoked, now)) return 'keyRevoked'", ''),
  mutant(
    'groups are not asked for',
    'verifying/committee/check-quorum.ts',
    'if (signed >= quorum) return []',
    'if (signed >= 0) return []',
  ),
  mutant(
    'a veto is not asked for',
    'verifying/committee/check-quorum.ts',
    'if (counted.some((member) => member.id === id)) return []',
    'if (counted) return []',
  ),
  mutant(
    "the caller's quorum is ignored",
    'verifying/committee/check-policy.ts',
    'quorum: asked.quorum ?? quorum',
    'quorum',
  ),
  mutant(
    'instants are compared as text',
    'verifying/content/check-time.ts',
    'hasEnded(document[until], settings.now, settings.clockSkewSeconds)',
    'String(document[until]) <= settings.checkedAt',
  ),
  mutant(
    'the end of a period belongs to it',
    period,
    'compareInstants(addSeconds(until, skewSeconds), at) <= 0',
    'compareInstants(addSeconds(until, skewSeconds), at) < 0',
  ),
  mutant(
    'the begin of a period does not belong to it',
    period,
    'compareInstants(from, addSeconds(at, skewSeconds)) <= 0',
    'compareInstants(from, addSeconds(at, skewSeconds)) < 0',
    ['test/core/period.test.ts'],
  ),
  mutant(
    'an unreadable begin leaves a period open',
    period,
    'return from !== undefined && compareInstants(from, ',
    'return from === undefined || compareInstants(from, ',
    ['test/core/period.test.ts'],
  ),
  mutant(
    'an unreadable end leaves a period open',
    period,
    'return until === undefined || ',
    'return until !== undefined && ',
    ['test/core/period.test.ts'],
  ),
  mutant(
    'a list is taken for that of any address it was given by',
    'verifying/input/status-list-store.ts',
    '(url === undefined || id === url)',
    'true',
    ['test/verifying/status-lists-by-address.test.ts'],
  ),
  mutant(
    'a list without an id is that of every address',
    'verifying/input/status-list-store.ts',
    'list.document && list.id === id',
    'list.document && (list.id === id || list.document["id"] === undefined)',
    ['test/verifying/status-lists-by-address.test.ts'],
  ),
  mutant(
    'status lists are fetched from any address',
    'verifying/network/fetch-status-lists.ts',
    "if ('refused' in address) fetched.missing.set(named, address.refused)",
    "if ('refused' in address) fetched.network.push(named)",
    ['test/verifying/status-lists-by-address.test.ts'],
  ),
  mutant(
    'status lists are fetched from addresses without end',
    'verifying/network/fetch-status-lists.ts',
    'fetched.network.length < maxAddresses',
    'true',
    ['test/verifying/status-lists-by-address.test.ts'],
  ),
  mutant(
    'status lists are fetched for a credential that its issuer did not sign',
    'verifying/network/fetch-missing-documents.ts',
    'if (isSignedByIssuer(document, jwt)) {',
    'if (true) {',
    ['test/verifying/status-lists-by-address.test.ts'],
  ),
  mutant(
    'a list of another kind is read',
    entry,
    'if (list.kind === kind) return undefined',
    'if (list) return undefined',
    ['test/status/status-list-2021.test.ts'],
  ),
  mutant(
    'the dates of a list of data model 1.1 are ignored',
    'verifying/status/judge-status-list.ts',
    'const { from, until } = periodMembers[dataModel]',
    "const { from, until } = periodMembers[dataModel && '2.0']",
    ['test/status/status-list-2021.test.ts'],
  ),
  mutant(
    'a list that is too short is good',
    'model/problems/registry.ts',
    "STATUS_LIST_LENGTH_ERROR: { section: 'status', severity: 'indeterminate'",
    "STATUS_LIST_LENGTH_ERROR: { section: 'status', severity: 'note'",
  ),
  mutant(
    'a list that is too short revokes nothing',
    entry,
    'if (entry.index >= length || !hasBegun)',
    'if (faults.length > notCurrent.length || !hasBegun)',
    ['test/status/check-status.test.ts'],
  ),
  mutant(
    'an unknown status is good',
    'model/problems/registry.ts',
    "STATUS_RETRIEVAL_ERROR: { section: 'status', severity: 'indeterminate'",
    "STATUS_RETRIEVAL_ERROR: { section: 'status', severity: 'note'",
  ),
  mutant(
    'a revocation is ignored',
    entry,
    "return value === 0 ? [] : [{ code: 'REVOKED', params }]",
    'return []',
  ),
  mutant(
    'a suspension is ignored',
    entry,
    "return value === 0 ? [] : [{ code: 'SUSPENDED'",
    "return value !== -1 ? [] : [{ code: 'SUSPENDED'",
  ),
  mutant(
    'the purpose of a list is ignored',
    entry,
    'if (purposes.includes(purpose)) return undefined',
    'if (purposes.length < 99) return undefined',
  ),
  mutant('a short list is read', entry, 'if (length < minListEntries) {', 'if (length < 0) {'),
  mutant(
    "anybody's list is read",
    'verifying/status/find-status-list.ts',
    '!list.refusal && list.issuer === issuer',
    '!list.refusal',
  ),
  mutant(
    'the proof of a list is ignored',
    'verifying/status/judge-status-list.ts',
    "if (verdictOf(integrity.findings) !== 'valid')",
    'if (verdictOf(integrity.findings) === undefined)',
  ),
  mutant(
    'an expired list is read',
    'verifying/status/check-list-time.ts',
    'if (hasEnded(validUntil, ',
    'if (!validUntil && hasEnded(validUntil, ',
  ),
  mutant(
    'a stale list is read',
    'verifying/status/check-list-time.ts',
    'if (ttl !== undefined && ',
    'if (ttl === null && ',
  ),
  mutant(
    'the target of an endorsement is ignored',
    target,
    'carrier === undefined || ',
    'carrier === undefined || carrier !== undefined || ',
  ),
  mutant(
    'the digest of an endorsement is ignored',
    target,
    'if (digests.length === 0) return candidates[0]',
    'if (digests.length >= 0) return candidates[0]',
  ),
  mutant('the digest is read where it was written', endorsements, 'report.verified ?? ', ''),
  mutant(
    'parts that are told more of elsewhere are not looked at',
    target,
    'if (!endorsed.isWhole(candidate)) continue',
    '',
  ),
  mutant(
    'only one place is asked for the creator',
    'verifying/content/endorsed-document.ts',
    'this.occurrencesOf(id)\n      .flatMap(({ properties }) => properties)',
    'this.occurrencesOf(id)\n      .slice(0, 1)\n      .flatMap(({ properties }) => properties)',
  ),
  mutant('self-endorsement is taken', target, "if (endorser.id !== '' &&", "if (endorser.id === '' &&"),
  mutant(
    'endorsers are compared by id alone',
    target,
    ' || endorsed.haveKeyOf(owners, endorser.keys)',
    '',
    endorsementTests,
  ),
  mutant(
    'what an endorsement says more is the issuer’s',
    unite,
    '(node.endorsed ? words.sharedPart(node) : node)',
    'node',
    endorsementTests,
  ),
  mutant(
    'what an endorsement says more is never in doubt',
    'verifying/endorsements/check-endorsement-words.ts',
    "return isAlone || stays ? finding : { ...finding, severity: 'indeterminate' }",
    'return isAlone || stays ? finding : finding',
    endorsementTests,
  ),
  mutant(
    'an altered endorsement is only one that does not hold',
    'verifying/endorsements/check-endorsement-words.ts',
    'if (id === undefined) continue',
    'continue',
    endorsementTests,
  ),
  mutant(
    'an endorsement within an endorsement is nobody’s statement',
    'gate/find-said-more.ts',
    'const claims = [...said, ...carried]',
    'const claims = [...said, ...carried.slice(0, 0)]',
    endorsementTests,
  ),
  mutant(
    'what checks read is taken from an endorsement where the badge repeats it',
    'gate/find-said-more.ts',
    '!isAbout && describing.has(term) && shared',
    '!isAbout && shared',
    endorsementTests,
  ),
  mutant(
    'endorsements beside an altered one are taken as confirmed',
    'verifying/endorsements/check-endorsement-words.ts',
    'if (carried.get(id)?.some((other) => other !== pointer)) return false',
    '',
    endorsementTests,
  ),
  mutant(
    'a node that an altered endorsement names deep within is not looked at',
    'verifying/endorsements/check-endorsement-words.ts',
    'if (node.pointer !== pointer && !node.pointer.startsWith(`${pointer}/`)) continue',
    'if (node.pointer !== `${pointer}/credentialSubject`) continue',
    endorsementTests,
  ),
  mutant(
    'a type alone says nothing of a node',
    'verifying/endorsements/check-endorsement-words.ts',
    'types.length + properties.length > 0',
    'properties.length > 0',
    endorsementTests,
  ),
  mutant(
    'RSA keys are compared by nothing',
    'verifying/subject/known-keys.ts',
    'publicKeyJwk === undefined ? []',
    'publicKeyJwk !== undefined ? []',
    endorsementTests,
  ),
  mutant(
    'an endorsement that says more is signed',
    gate,
    'if (united.saidMore.length > 0)',
    'if (united.saidMore.length < 0)',
    endorsementTests,
  ),
  mutant(
    'an endorsement that came several times counts several times',
    'verifying/endorsements/endorsed-once.ts',
    "digest === '' ? undefined : first.get(key)",
    'undefined',
    endorsementTests,
  ),
  mutant(
    'any resource named N-Quads is no file',
    'verifying/content/check-evidence.ts',
    'return isEndorsement && mediaType',
    'return mediaType',
    ['test/verifying/evidence.test.ts'],
  ),
  mutant(
    "an endorsement's own verdict is ignored",
    endorsements,
    'worstVerdict([report.verdict, verdictOf(outcome.findings)])',
    'worstVerdict([verdictOf(outcome.findings)])',
  ),
  mutant(
    'strict1EdTech is ignored',
    verdict,
    'policy?.strict1EdTech ? endorsements',
    'policy?.strict1EdTech === null ? endorsements',
  ),
  ...inJwts(),
  ...inImages(),
  ...ofRefreshing(),
  ...ofSentences(),
  ...ofTrust(),
  mutant(
    'generic: the second check is ignored',
    'verifying/integrity/check-by-host.ts',
    'if (reason === undefined) return undefined',
    "if (reason !== '') return undefined",
    ['test/verifying/generic-profile.isolated.test.ts'],
  ),
  ...ofSelectiveDisclosure(),
  ...ofAnyCredential(),
]

function ofSelectiveDisclosure() {
  const asking = 'verifying/integrity/ask-selective-suite.ts'
  const tests = ['test/verifying/selective-disclosure.test.ts']
  const units = ['test/securing/read-sd-proof-value.test.ts']
  return [
    mutant(
      'selective: what the suite reads is compared with nothing',
      asking,
      'seen.readsTheSame = isSame(data, reading)',
      'seen.readsTheSame = isSame(data, reading) || true',
      tests,
    ),
    mutant(
      'selective: wrong signatures are taken',
      asking,
      'if (signatureValid === false) {',
      'if (signatureValid === null) {',
      tests,
    ),
    mutant(
      'selective: a missing package is no matter',
      asking,
      "if ('missing' in host) {",
      "if ('missing' in host) return { signatureValid: true }\n  if ('missing' in host) {",
      ['test/verifying/selective-disclosure.isolated.test.ts'],
    ),
    mutant(
      'selective: purpose and times are ignored',
      'verifying/integrity/check-selective-proof.ts',
      '[...checkProofOptions(proof, check), ...binding]',
      '[...binding]',
      tests,
    ),
    mutant(
      'selective: nobody asks whose the key is',
      'verifying/integrity/check-selective-proof.ts',
      '[...checkProofOptions(proof, check), ...binding]',
      '[...checkProofOptions(proof, check)]',
      tests,
    ),
    mutant(
      'selective: one label may stand for two nodes',
      'securing/read-sd-proof-value.ts',
      'new Set(labels).size !== length || ',
      '',
      units,
    ),
    mutant(
      'selective: a base proof is read as a derived one',
      'securing/read-sd-proof-value.ts',
      'if (bytes && startsWith(bytes, basePrefix)) ',
      'if (bytes && bytes.length === 0) ',
      units,
    ),
    mutant(
      'selective: texts are relabelled with the nodes',
      'securing/sd-statements.ts',
      "rest.startsWith('\"') ? ",
      'rest.startsWith(\'""\') ? ',
      units,
    ),
  ]
}

function ofAnyCredential() {
  const generic = ['test/verifying/generic-profile.test.ts']
  const files = ['test/verifying/evidence.test.ts']
  return [
    mutant(
      'generic: the second check is over the document alone',
      'verifying/integrity/check-by-host.ts',
      'previous.length === 0 ? suites :',
      'previous.length >= 0 ? suites :',
      ['test/verifying/generic-profile.isolated.test.ts'],
    ),
    mutant(
      'chains: two proofs of one id are one predecessor',
      'verifying/integrity/link-proofs.ts',
      " || counts.get(each['id']) !== 1",
      '',
      ['test/verifying/added-proofs.test.ts'],
    ),
    mutant(
      'generic: a type with a name may stand as its address',
      'canonical/terms/term-names.ts',
      'this.#spellingsOf(type).length === 0 && !pinnedSpellings().has(type)',
      'this.#spellingsOf(type).length >= 0',
      generic,
    ),
    mutant(
      'files: one digest that matches outweighs another that does not',
      'verifying/content/check-evidence.ts',
      'matches.includes(true) && !matches.includes(false)',
      'matches.includes(true)',
      files,
    ),
    mutant(
      'files: one resource is bound twice',
      'schema/references/check-related-resources.ts',
      "checkUnique(ids, 'each resource once')",
      "checkUnique(ids.slice(1), 'each resource once')",
      files,
    ),
    mutant(
      'files: the weakest digest counts',
      'core/digest-sri.ts',
      'of lengths) {',
      'of [...lengths].reverse()) {',
      ['test/core/digest-sri.isolated.test.ts'],
    ),
  ]
}

function inJwts() {
  const jwt = 'securing/check-jwt.ts'
  const inJwt = (name, from, to, file = jwt) =>
    mutant(`JWT: ${name}`, file, from, to, ['test/verifying/hostile-jwts.test.ts'])
  return [
    inJwt('its claims are ignored', 'findings: [...binding, ...claims]', 'findings: [...binding]'),
    inJwt('its header is ignored', 'if (headerFindings.length > 0)', 'if (headerFindings.length > 99)'),
    inJwt('a key in the header binds', 'const binding = key.isForeign', "const binding = key.id === ''"),
    inJwt(
      'the header says what the key is for',
      'if (!expected.includes(alg)) {',
      'if (alg === undefined) {',
    ),
    ...[
      [
        'vc+jwt is read as JWT',
        'jwt-rules',
        "shortMediaType(typ) === 'vc+jwt'",
        "shortMediaType(typ) === 'none'",
      ],
      [
        'vc+jwt may hold two credentials',
        'check-jwt-claims',
        "payload['vc'] === undefined ? []",
        "payload['iss'] !== 1 ? []",
      ],
      [
        'a signature of vc+jwt never ends',
        'check-jwt-claims',
        'hasEnded(until, now, clockSkewSeconds)',
        'hasEnded(undefined, now, clockSkewSeconds)',
      ],
      [
        'iss in the header of vc+jwt is ignored',
        'check-jwt-claims',
        '[payload[claim], header[claim]]',
        '[payload[claim], undefined]',
      ],
      [
        'claims of vc+jwt are ignored',
        'check-jwt-claims',
        ".filter(([claim]) => claim !== 'nbf' && claim !== 'exp')",
        ".filter(([claim]) => claim === 'nbf')",
      ],
      ['a claim of another type is ignored', 'check-jwt-claims', '    ...wrong,\n', ''],
      [
        'any type of JWT is read',
        'check-jwt-header',
        "if (type === 'jwt' || type === 'vc+jwt') return []",
        'if (type) return []',
      ],
    ].map(([name, file, from, to]) =>
      mutant(`JWT: ${name}`, `securing/${file}.ts`, from, to, [
        'test/cases/jwts.test.ts',
        'test/verifying/hostile-jwts.test.ts',
      ]),
    ),
    mutant(
      'keys: a method with two keys has one',
      'keys/did-document.ts',
      'found.some(holdsTwoKeys) || ',
      '',
      ['test/cases/keys.test.ts'],
    ),
    mutant(
      'keys: a key that cannot be compared is the same',
      'keys/method-key.ts',
      'others.every((key) => key && ',
      'others.every((key) => !key || ',
      ['test/cases/keys.test.ts'],
    ),
    mutant(
      'JWT: a point of P-384 off its curve is a key',
      'keys/public-key-reader.ts',
      'isOnCurve(key.kind, key.point) ?',
      "key.kind === 'P-384' || isOnCurve(key.kind, key.point) ?",
      ['test/cases/jwts.test.ts'],
    ),
    inJwt(
      'its signature is not verified',
      "if (key.kind === 'Ed25519') return ",
      "if (key.kind === 'Ed25519') return true || ",
      'securing/verify-jws.ts',
    ),
  ]
}

function inImages() {
  const png = 'formats/scan-png.ts'
  const inImage = (name, file, from, to) =>
    mutant(`image: ${name}`, file, from, to, ['test/formats/extract-png.test.ts'])
  return [
    inImage('a wrong CRC is taken', png, '!== view.getUint32(next - 4)) {', '=== -1) {'),
    inImage('bytes behind the end are taken', png, 'if (next !== png.length)', 'if (next > png.length)'),
    inImage(
      'the first of two credentials is taken',
      'formats/png.ts',
      'credentials !== 1 ||',
      'credentials > 9 ||',
    ),
  ]
}

function ofRefreshing() {
  const ofRefresh = (name, from, to) =>
    mutant(`refresh: ${name}`, 'verifying/network/check-replacement.ts', from, to, [
      'test/verifying/refresh.test.ts',
    ])
  return [
    ofRefresh(
      'any issuer may replace',
      'if (issuerId(own) !== issuerId(other))',
      "if (issuerId(own) === '')",
    ),
    ofRefresh('any copy may replace', "if (answer.verdict !== 'valid')", "if (answer.verdict === 'none')"),
    ...[
      [
        'any key signs for any issuer',
        'assert-key-of-issuer',
        'if (other !== undefined) throw notOfIssuer(issuer, other)',
        '',
      ],
      [
        'a key is taken for a signer',
        'read-signers',
        "if (typeof id === 'string' && id !== '' && typeof sign === 'function') return",
        "if (typeof sign === 'function') return",
      ],
      [
        'a credential that ends before it begins is signed',
        'check-and-hash',
        "...checkPeriodOrder(document, '2.0'),",
        '',
      ],
      [
        'proofs are added without end',
        'assert-proofs',
        'if (length <= most) return []',
        'if (length <= 1e6) return []',
      ],
      [
        'a node said in parts is not made whole before it is signed',
        'check-and-hash',
        'const whole = completeNodes(document, passage.partial, passage.work)',
        'const whole = document',
      ],
      [
        'a document is signed that grows too large with its proof',
        'own-document',
        'if (room.bytes >= most && room.nodes >= most && room.depth > 0) return',
        'if (most > 0) return',
      ],
      [
        'a proof may end before it begins',
        'create-proof',
        'if (isEmptyPeriod({ validFrom: created, validUntil: expires }))',
        'if (created === undefined)',
      ],
    ].map(([name, file, from, to]) =>
      mutant(name, `securing/${file}.ts`, from, to, [
        'test/securing/refused-when-signing.test.ts',
        'test/securing/signed-is-judged.test.ts',
      ]),
    ),
  ]
}

function ofSentences() {
  const show = 'model/problems/show-text.ts'
  const ofSentence = (name, file, from, to) =>
    mutant(`sentences: ${name}`, file, from, to, [
      'test/verifying/sentences.test.ts',
      'test/model/problems/show-text.test.ts',
    ])
  return [
    ofSentence(
      'any text is shown as it is',
      'model/problems/words.ts',
      ': showText(value, words.quotationMarks)',
      ': value',
    ),
    ofSentence(
      'two words need no quotation marks',
      show,
      'return number.test(text)',
      'return visibleAscii.test(text) || number.test(text)',
    ),
    ofSentence('a quotation may hold quotation marks', show, 'replace(endingMarks, "\'")', 'trim()'),
    ofSentence('an id may be a sentence', show, 'return !isSentence(text)', 'return true'),
    mutant(
      'sentences: single marks side by side end no quotation',
      'core/ending-marks.ts',
      '|[${single}]{2,}',
      '',
      ['test/model/problems/show-text.test.ts', 'test/core/quote-text.test.ts'],
    ),
    mutant(
      'sentences: names of an unpinned bundle are our words',
      'verifying/trust/trust-words.ts',
      'return isUnpinned(trust) ? quote(text) : plain(text)',
      'return plain(text)',
      ['test/verifying/unpinned-bundle.test.ts'],
    ),
    mutant(
      'sentences: no word of the root',
      'verifying/trust/trust-words.ts',
      "return isUnpinned(trust) ? say('takenAtItsWord', { told }) : told",
      'return told',
      ['test/verifying/unpinned-bundle.test.ts'],
    ),
    ofSentence('a quotation may hold controls', show, "replace(unsafe, '')", 'trim()'),
    ofSentence(
      'an unknown issuer is named by its own word alone',
      'verifying/trust/name-party.ts',
      "say('namedWithId', { name: quote(name), id })",
      'quote(name)',
    ),
    ofSentence(
      'an issuer is named by its own word where trust material has a name',
      'verifying/trust/name-party.ts',
      'if (trusted !== undefined && !isUnpinned(trust))',
      "if (trusted === '')",
    ),
    ofSentence(
      'the name of a credential is a sentence',
      'verifying/report/summarise.ts',
      'return text === undefined ? undefined : quote(text)',
      'return text === undefined ? undefined : said(text)',
    ),
    mutant(
      'register: suspended and withdrawn labels are valid',
      'verifying/trust/weigh-status-lists.ts',
      '...register.findings,',
      '',
    ),
    mutant(
      'register: what it does not know is valid',
      'verifying/trust/check-trust.ts',
      '...(register?.identity ?? [])',
      '...[]',
    ),
    mutant(
      'register: a mark of an unknown holder counts',
      'verifying/trust/check-trust-mark.ts',
      "return [{ code: 'TRUST_MARK_NOT_IN_REGISTER'",
      "return holder ? [] : [{ code: 'TRUST_MARK_NOT_IN_REGISTER'",
    ),
    mutant(
      'register: an issuer may call itself a thing',
      'verifying/trust/check-trust-mark.ts',
      ' && endorsed?.isParty(id) === false',
      '',
      ['test/verifying/label-behind-a-badge.test.ts'],
    ),
    mutant(
      'register: every achievement must be in it',
      'verifying/trust/check-trust-mark.ts',
      'return isOneOf(things) &&',
      'return isOneOf([]) &&',
      ['test/verifying/label-behind-a-badge.test.ts'],
    ),
    mutant(
      'register: a mark may outlast its label',
      'verifying/trust/check-trust-mark.ts',
      'isInOrder(end, validUntil))',
      'isInOrder(at, validUntil))',
      ['test/verifying/label-behind-a-badge.test.ts'],
    ),
    mutant(
      'register: a mark that it does not have is credited',
      'verifying/label/check-label.ts',
      'newest.find(isInRegister)',
      'newest[0]',
      ['test/verifying/label-behind-a-badge.test.ts'],
    ),
    mutant(
      'register: any holder will do',
      'verifying/trust/check-register.ts',
      'found === holder',
      "found !== ''",
    ),
    mutant(
      'register: any content will do',
      'verifying/trust/find-edition.ts',
      "digest === undefined ? 'unknown' : 'another'",
      "digest === undefined ? 'unknown' : event",
    ),
    mutant(
      'register: anybody can issue a label',
      'verifying/trust/claims-label.ts',
      'lettersOf(toText(type)).includes(labelType)',
      'false',
    ),
    mutant(
      'register: signs within a type make another of it',
      'verifying/trust/claims-label.ts',
      ".replace(/[^a-z]/g, '')",
      '',
      ['test/verifying/register.test.ts'],
    ),
    mutant(
      'register: an id in another spelling is of no scheme',
      'verifying/trust/claims-label.ts',
      'const place = placeOf(id)',
      'const place = id',
      ['test/verifying/register.test.ts'],
    ),
    mutant(
      'register: it is asked for what calls itself a label alone',
      'verifying/trust/check-register.ts',
      'entries ? !isJudgedElsewhere(document) : claimsLabel(document, trust)',
      'claimsLabel(document, trust)',
      ['test/verifying/register.test.ts'],
    ),
    mutant(
      'a text with a language and plain text are one literal',
      'canonical/terms/read-given-context.ts',
      'if (t !== undefined && isOfLanguages(t))',
      "if (t === '')",
      ['test/canonical/given-contexts.test.ts'],
    ),
    mutant(
      'status list: one without id is that of any address',
      'verifying/input/status-list-store.ts',
      'return named !== url && (',
      'return named === undefined && (',
      ['test/verifying/status-lists-by-address.test.ts'],
    ),
    mutant(
      'register: it is asked for badges alone',
      'verifying/trust/check-register.ts',
      'return isOther && achievementsOf(document).length === 0',
      'return achievementsOf(document).length === 0',
      ['test/verifying/register.test.ts'],
    ),
    mutant(
      'register: an event without digest is of any date',
      'verifying/trust/find-edition.ts',
      'isSameInstant(at, validFrom) && isToItsEnd',
      'true',
      ['test/verifying/register.test.ts'],
    ),
    mutant(
      'register: clocks loosen a suspension',
      'programme/label-state.ts',
      "event.type === 'issued' ? clockSkewSeconds : 0",
      '-clockSkewSeconds',
      ['test/verifying/register.test.ts'],
    ),
    mutant(
      'register: a mark needs no quorum',
      'verifying/label/find-trust-marks.ts',
      "report.sections.policy.verdict === 'valid'",
      'true',
      ['test/verifying/label-behind-a-badge.test.ts'],
    ),
    mutant(
      'register: lists by hand need not fit together',
      'verifying/options/read-trust.ts',
      "if (finding) throw malformed('trust', finding)",
      '',
      ['test/verifying/owned-options.test.ts'],
    ),
    mutant(
      'register: the order of its entries decides',
      'verifying/trust/label-standing.ts',
      'if (!best || precedes(found, best)) best = found',
      'best = found',
      ['test/verifying/register.test.ts'],
    ),
    mutant(
      'register: of two entries of one id the milder counts',
      'verifying/trust/check-register.ts',
      'rankOf(b) - rankOf(a)',
      'rankOf(a) - rankOf(b)',
      ['test/verifying/register.test.ts'],
    ),
    mutant(
      'register: a holder is known whatever became of its label',
      'verifying/trust/check-trust.ts',
      "standings.some(({ held }) => held === 'yes')",
      'standings.length > 0',
      ['test/verifying/register.test.ts'],
    ),
    mutant(
      'register: an old mark decides beside a fresh one',
      'verifying/label/find-trust-marks.ts',
      'return eligible.filter((mark) =>',
      'return eligible.filter((mark) => mark === mark ||',
      ['test/verifying/label-behind-a-badge.test.ts'],
    ),
    mutant(
      'register: a list outranks it',
      'verifying/status/list-news.ts',
      'if (!register) return false',
      'return true',
      ['test/verifying/register.test.ts'],
    ),
  ]
}

function ofTrust() {
  const accepted = ['test/verifying/accepted-issuers.test.ts']
  const owned = ['test/verifying/owned-options.test.ts']
  const ofTrustMaterial = (name, file, from, to, tests) => mutant(`trust: ${name}`, file, from, to, tests)
  return [
    ofTrustMaterial(
      'a part of a bundle is taken as any member',
      'trust/owned-trust.ts',
      'owned.get(part) === member',
      'owned.has(part)',
      ['test/verifying/owned-parts.test.ts'],
    ),
    ofTrustMaterial(
      'an endorser is an issuer of badges',
      'verifying/trust/check-trust.ts',
      'isEndorsement(document) ? findKnown',
      'document ? findKnown',
      ['test/verifying/owned-parts.test.ts'],
    ),
    ofTrustMaterial(
      'a bundle never expires',
      'verifying/trust/check-bundle-age.ts',
      'return hasEnded(expiresAt, now, clockSkewSeconds)',
      'return hasEnded(undefined, now, clockSkewSeconds) && expiresAt',
      accepted,
    ),
    ofTrustMaterial(
      'a bundle is good before it is issued',
      'verifying/trust/check-bundle-age.ts',
      'if (!hasBegun(issuedAt, now, clockSkewSeconds))',
      "if (issuedAt === '')",
      accepted,
    ),
    ofTrustMaterial(
      'an issuer that is accepted can issue labels',
      'verifying/committee/check-policy.ts',
      'const isDecided = isNetwork(issuer, trust) || claimsLabel(document, trust)',
      'const isDecided = isNetwork(issuer, trust)',
      accepted,
    ),
    ofTrustMaterial(
      'a network needs no committee',
      'verifying/report/required-sections.ts',
      'return isNetwork(issuerId(document), trust) ?',
      "return issuerId(document) === '' ?",
      accepted,
    ),
    ofTrustMaterial(
      'a policy drops the vetoes of the committee',
      'verifying/committee/check-policy.ts',
      'new Set([...veto, ...(asked.veto ?? [])])',
      'new Set(asked.veto ?? veto)',
      ['test/verifying/policies.test.ts'],
    ),
    ofTrustMaterial(
      'a policy drops the groups of the committee',
      'verifying/committee/check-policy.ts',
      'groups: [...groups, ...(asked.groups ?? [])]',
      'groups: [...(asked.groups ?? groups)]',
      ['test/verifying/policies.test.ts'],
    ),
    ofTrustMaterial(
      'it is not copied',
      'verifying/options/read-trust.ts',
      '    return copy\n',
      '    return entry\n',
      owned,
    ),
    ofTrustMaterial(
      'its entries are not checked',
      'verifying/options/read-trust.ts',
      'if (finding) throw malformed(place, finding)',
      "if (finding && place === '') throw malformed(place, finding)",
      owned,
    ),
    ofTrustMaterial(
      'an instance of a class is taken for a plain object',
      'core/copy-plain.ts',
      'return prototype === null || Object.getPrototypeOf(prototype) === null',
      "return prototype === null || typeof prototype === 'object'",
      owned,
    ),
  ]
}
