/**
 * Escapes plain text as Markdown that reads the same: no part of it becomes a heading, list, link, image, table or HTML.
 *
 * It keeps line breaks and leading spaces of lines, and addresses do not become links.
 *
 * @see CommonMark 0.31, section 2.4 (backslash escapes) and 6.7 (hard line breaks)
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .trim()
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)*\n/)
    .map((paragraph) => paragraph.split('\n').map(escapeLine).join('\\\n'))
    .join('\n\n')
}

function escapeLine(line: string): string {
  return line
    .trimEnd()
    .replace(/[\\`*_[\]<>&|~@$]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (match) => `${match.slice(0, -1)}\\.`)
    .replace(/^(\s*)([-+=#:])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[ \t]+/, (spaces) => spaces.replaceAll(' ', '&#32;').replaceAll('\t', '&#9;'))
}
