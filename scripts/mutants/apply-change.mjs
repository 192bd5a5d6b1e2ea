/*
 * Finds the code that a mutant changes, by its tokens: formatting, comments, trailing commas and the folder of a file do not matter, and
 * where names were changed since, the same code under other names is found too.
 */
import ts from 'typescript'

/**
 * Applies a change to sources.
 *
 * The named file is looked at first, then all others; code under the names of the change comes before code under other names.
 *
 * @param sources - Text of each file, by its path.
 * @param change - `from` is replaced by `to`; `file` is where it was when the change was written.
 * @returns Path and new text of the file that holds the code.
 * @throws {Error} If the code is not found exactly once.
 */
export function applyChange(sources, { file, from, to }) {
  const wanted = tokensOf(from)
  const named = sources.has(file) ? [file] : []
  const ways = [
    (path, text) => findTokens(path, text, wanted, hasSameText),
    (path, text) => findText(path, text, from),
    // Of few words too much has the form.
    ...(wanted.length < leastOfForm ? [] : [(path, text) => findTokens(path, text, wanted, hasSameForm)]),
  ]
  for (const find of ways) {
    for (const paths of [named, [...sources.keys()]]) {
      const places = paths.flatMap((path) => find(path, sources.get(path)))
      if (places.length > 1)
        throw new Error(`found ${places.length} times: ${places.map(({ path }) => path)}`)
      const [place] = places
      if (place) return { path: place.path, text: replaceAt(sources.get(place.path), place, to) }
    }
  }
  throw new Error('not found')
}

const leastOfForm = 8

// Part of one token, such as of a regular expression.
function findText(path, text, wanted) {
  const [before, after, ...others] = text.split(wanted)
  if (after === undefined) return []
  const start = before.length
  const place = { path, start, end: start + wanted.length, names: new Map() }
  return others.length > 0 ? [place, place] : [place]
}

function findTokens(path, text, wanted, isSame) {
  // Most files have not even its first words.
  if (isSame === hasSameText && !text.includes(wanted[0].text)) return []
  const tokens = tokensOf(text)
  const places = []
  for (let at = 0; at + wanted.length <= tokens.length; at += 1) {
    const names = matchAt(tokens, at, wanted, isSame)
    if (!names) continue
    places.push({ path, start: tokens[at].start, end: tokens[at + wanted.length - 1].end, names })
  }
  return places
}

/** Other names for those of `wanted`, or `undefined` where the tokens from `at` on are others. */
function matchAt(tokens, at, wanted, isSame) {
  const names = new Map()
  const taken = new Map()
  for (const [offset, token] of wanted.entries()) {
    const found = tokens[at + offset]
    if (!isSame(token, found)) return undefined
    if (token.kind !== ts.SyntaxKind.Identifier) continue
    if ((names.get(token.text) ?? found.text) !== found.text) return undefined
    if ((taken.get(found.text) ?? token.text) !== token.text) return undefined
    names.set(token.text, found.text)
    taken.set(found.text, token.text)
  }
  return names
}

function hasSameText(a, b) {
  return a.kind === b.kind && a.text === b.text
}

function hasSameForm(a, b) {
  return a.kind === b.kind && (a.kind === ts.SyntaxKind.Identifier || a.text === b.text)
}

function replaceAt(text, { start, end, names }, to) {
  return text.slice(0, start) + rename(to, names) + text.slice(end)
}

function rename(text, names) {
  let renamed = ''
  let done = 0
  for (const { kind, start, end, text: name } of tokensOf(text, { keepsCommas: true })) {
    const other = kind === ts.SyntaxKind.Identifier ? names.get(name) : undefined
    renamed += text.slice(done, start) + (other ?? text.slice(start, end))
    done = end
  }
  return renamed + text.slice(done)
}

const closing = new Set([
  ts.SyntaxKind.CloseParenToken,
  ts.SyntaxKind.CloseBracketToken,
  ts.SyntaxKind.CloseBraceToken,
])
// What a division, not a regular expression, follows.
const operands = new Set([
  ...closing,
  ts.SyntaxKind.Identifier,
  ts.SyntaxKind.NumericLiteral,
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.ThisKeyword,
])

const known = new Map()

/** Tokens of a piece of code, each with its place; a comma before a closing bracket says nothing and is left out. */
function tokensOf(text, { keepsCommas = false } = {}) {
  const key = `${keepsCommas} ${text}`
  if (!known.has(key)) known.set(key, scan(text, keepsCommas))
  return known.get(key)
}

function scan(text, keepsCommas) {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, text)
  const tokens = []
  // Open braces; `true` where one is a hole of a template.
  const braces = []
  let kind = scanner.scan()
  for (; kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const last = tokens.at(-1)
    if (kind === ts.SyntaxKind.SlashToken && !operands.has(last?.kind)) kind = scanner.reScanSlashToken()
    if (kind === ts.SyntaxKind.CloseBraceToken && braces.pop()) kind = scanner.reScanTemplateToken(false)
    if (kind === ts.SyntaxKind.TemplateHead || kind === ts.SyntaxKind.TemplateMiddle) braces.push(true)
    if (kind === ts.SyntaxKind.OpenBraceToken) braces.push(false)
    if (closing.has(kind) && last?.kind === ts.SyntaxKind.CommaToken && !keepsCommas) tokens.pop()
    const isText = kind === ts.SyntaxKind.StringLiteral
    tokens.push({
      kind,
      text: isText ? scanner.getTokenValue() : scanner.getTokenText(),
      start: scanner.getTokenStart(),
      end: scanner.getTokenEnd(),
    })
  }
  return tokens
}
