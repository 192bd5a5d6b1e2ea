import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const leftOut = new Set(['node_modules', 'dist', 'demo-output'])

/** Every Markdown page below a folder, by its path from there. */
export function findPages(root: string, folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return leftOut.has(entry.name) ? [] : findPages(root, path)
    return entry.name.endsWith('.md') ? [relative(root, path)] : []
  })
}

/** Links and pictures of a page that lead to no file below `root`, or to no heading of the page they name. */
export function brokenLinks(root: string, page: string): string[] {
  const path = join(root, page)
  return linksOf(readFileSync(path, 'utf8')).filter((link) => {
    const [file = '', heading] = link.split('#')
    const target = file === '' ? path : resolve(dirname(path), file)
    if (relative(root, target).startsWith('..') || !existsSync(target)) return true
    return heading !== undefined && statSync(target).isFile() && !headingsOf(target).includes(heading)
  })
}

/** Relative links of a page, in its text and not in its code. */
function linksOf(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '')
  const inline = [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
  const named = [...prose.matchAll(/^\[[^\]]+\]: (\S+)/gm)]
  const ofHtml = [...prose.matchAll(/\b(?:src|href|srcset)="([^"]+)"/g)]
  return [...inline, ...named, ...ofHtml]
    .map((match) => match[1] as string)
    .filter((link) => !/^[a-z]+:/.test(link))
}

/** Names by which GitHub and npm link to the headings of a page. */
function headingsOf(path: string): string[] {
  const headings = readFileSync(path, 'utf8').matchAll(/^#{1,6} +(.*)$/gm)
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-'),
  )
}
