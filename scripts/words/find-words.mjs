import ts from 'typescript'
import { worstWords } from './worst-words.mjs'

// A line of a comment begins with a mark.
const gap = '(?:\\s+(?:(?:\\*|//|>) )?)'
const patterns = worstWords.map(({ word, pattern, better }) => ({
  word,
  better,
  expression: new RegExp(`\\b${pattern.replaceAll(' ', gap)}(?<=\\s|\\b)`, 'gi'),
}))
// With a reason: the words of others, for example.
const allowance = /words-allowed: \S+/

/**
 * Finds words that read as translated in the prose of a file: a page, or comments, messages and names of tests in code.
 *
 * @param path - Decides what is prose: `.md` is, but for code in it.
 * @param text - The file.
 * @param messages - Whether texts in code are messages for people.
 * @returns Each with `line` (from 1), `word` and `better`.
 */
export function findWords(path, text, { messages = false } = {}) {
  const hits = patterns.flatMap(({ expression, ...word }) =>
    [...text.matchAll(expression)].map(({ index }) => ({ index, ...word })),
  )
  if (hits.length === 0) return []
  const proseStart = path.endsWith('.md') ? proseOfPage(text) : proseOfCode(path, text, messages)
  const lines = text.split('\n')
  return hits
    .filter(({ index }) => isPlain(text, proseStart(index), index))
    .map(({ index, word, better }) => ({ line: text.slice(0, index).split('\n').length, word, better }))
    .filter(({ line }) => !allowance.test(`${lines[line - 2] ?? ''}\n${lines[line - 1]}`))
    .sort((a, b) => a.line - b.line)
}

/** Whether a word is in prose that begins at `start`, and not within backticks there. */
function isPlain(text, start, index) {
  if (start === undefined) return false
  const lineStart = text.lastIndexOf('\n', index) + 1
  return text.slice(Math.max(start, lineStart), index).split('`').length % 2 === 1
}

function proseOfPage(text) {
  const fences = [...text.matchAll(/^```[\s\S]*?^```/gm)].map(({ index, 0: { length } }) => [
    index,
    index + length,
  ])
  return (index) => (fences.some(([from, to]) => from <= index && index < to) ? undefined : 0)
}

function proseOfCode(path, text, messages) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  return (index) => {
    const node = innermost(source, index)
    const start = node.getStart(source)
    if (index < start) return 0
    if (isModuleName(node)) return undefined
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      return messages || isNameOfTest(node) ? start + 1 : undefined
    // What is left between nodes is punctuation and comments.
    return isName(node) || ts.isRegularExpressionLiteral(node) ? undefined : 0
  }
}

const isName = (node) => ts.isIdentifier(node) || ts.isPrivateIdentifier(node)

function isModuleName({ parent }) {
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return true
  return ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword
}

function innermost(node, index) {
  let found
  ts.forEachChild(node, (child) => {
    if (!found && child.getFullStart() <= index && index < child.end) found = innermost(child, index)
  })
  return found ?? node
}

function isNameOfTest(node) {
  const call = ts.isTemplateExpression(node.parent) ? node.parent.parent : node.parent
  return ts.isCallExpression(call) && /^(?:describe|it|test)\b/.test(call.expression.getText())
}
