import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { pretendCommittee } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import type { Form, FormKind } from './forms'
import { issuedForms, now } from './forms'
import { libraries } from './libraries'
import type { Rows } from './page-tables'
import { tableOf, withTable } from './page-tables'
import type { Issued, Library } from './with/library'

/*
 * Runs every cell of docs/interop.md and compares the page with what came out. Where the page is behind, this writes it anew:
 *
 *   npx vitest run test/interop/matrix.slow.test.ts -u
 */

const path = fileURLToPath(new URL('../../docs/interop.md', import.meta.url))
const page = readFileSync(path, 'utf8')
const groups: Record<string, readonly FormKind[]> = {
  json: ['badge', 'endorsement'],
  jwt: ['jwt'],
  images: ['png', 'svg'],
  bundle: ['bundle'],
}
const nothing = '–'

afterAll(() => {
  for (const { close } of libraries) close?.()
})

/** What `verify` says of something, with the first error. */
async function verdictOf(input: string | Uint8Array, documents: readonly object[] = []): Promise<string> {
  // What holders derived has no status to show.
  const options = { now, didDocuments: documents as JsonObject[], allowUndisclosed: true }
  const { verdict, problems } = await verify(input, options)
  const code = problems.find(({ severity }) => severity === 'error')?.code ?? problems[0]?.code
  return verdict === 'valid' ? verdict : `${verdict}: ${code}`
}

describe.each(libraries)('$name', (library) => {
  const test = library.missing ? it.skip : it
  const because = library.missing ? ` [skipped: ${library.missing}]` : ''

  test(`refuses what it accepts once it is changed${because}`, async () => {
    let accepted = 0
    for (const form of [...(await formsFor(library)), ...(await formsBy(library))]) {
      if ((await library.accepts(form)) !== 'accepted') continue
      accepted++
      expect(await library.accepts(changedFor(library, form)), form.name).toMatch(/^refused: /)
    }
    // What accepts nothing at all, not even its own, has refused for want of being asked rightly.
    expect(accepted).toBeGreaterThan(0)
  })

  if (!library.issues) return
  test(`issues what verify() finds invalid once its content is changed${because}`, async () => {
    for (const { name, changed, documents } of await issuedBy(library)) {
      expect(await verdictOf(changed, documents), name).toMatch(/^(invalid|indeterminate): /)
    }
  })
})

describe('verify()', () => {
  it('finds everything valid that this package issues, and nothing of it once changed', async () => {
    const { trust } = pretendCommittee()
    for (const { name, kind, content, changed } of await issuedForms()) {
      if (kind === 'bundle') continue
      const given = name.includes('committee') ? { now, trust } : { now }
      expect((await verify(content, given)).verdict, name).toBe('valid')
      expect((await verify(changed, given)).verdict, name).toBe('invalid')
    }
  })
})

describe('docs/interop.md', () => {
  it('says what every program that is here said', async () => {
    let written = page
    for (const name of Object.keys(groups)) written = withTable(written, name, await observeReaders(name))
    written = withTable(written, 'issuers', await observeIssuers())
    await expect(written).toMatchFileSnapshot(path)
  })
})

/** The nearest thing to refuse: another name under the same signature; for a schema, which reads none, a missing member. */
function changedFor({ checksSignatures }: Library, form: Readable): Readable {
  if (checksSignatures) return { ...form, content: form.changed }
  const { issuer: _, ...document } = JSON.parse(String(form.content))
  return { ...form, content: JSON.stringify(document) }
}

type Readable = Pick<Form, 'name' | 'content' | 'changed' | 'documents'>

async function formsFor({ reads }: Library): Promise<Readable[]> {
  return (await issuedForms()).filter(({ kind }) => reads.includes(kind))
}

/** What a program issued itself, for it to read. */
async function formsBy(library: Library): Promise<Readable[]> {
  const own = await issuedBy(library)
  return own.map(({ name, input, changed, documents = [] }) => ({ name, content: input, changed, documents }))
}

const issued = new Map<Library, Promise<Issued[]>>()

function issuedBy(library: Library): Promise<Issued[]> {
  const made = issued.get(library) ?? library.issues?.() ?? Promise.resolve([])
  issued.set(library, made)
  return made
}

/** A row for each program that reads one of the forms; of one that is not here, what the page says of it. */
async function observeReaders(group: string): Promise<Rows> {
  const kinds = groups[group] as readonly FormKind[]
  const forms = (await issuedForms()).filter(({ kind }) => kinds.includes(kind))
  const rows = [['read by', ...forms.map(({ name }) => name)]]
  for (const library of libraries.filter(({ reads }) => reads.some((kind) => kinds.includes(kind)))) {
    rows.push(...(library.missing ? rowsOfPage(group, library) : [await observeReader(library, forms)]))
  }
  return rows
}

async function observeReader(library: Library, forms: readonly Form[]): Promise<string[]> {
  const cells = forms.map((form) => (library.reads.includes(form.kind) ? library.accepts(form) : nothing))
  return [library.name, ...(await Promise.all(cells))]
}

async function observeIssuers(): Promise<Rows> {
  const rows = [['issued by', 'what', '`verify` says']]
  for (const library of libraries.filter(({ issues }) => issues)) {
    if (library.missing) rows.push(...rowsOfPage('issuers', library))
    else
      for (const { name, input, documents } of await issuedBy(library))
        rows.push([library.name, name, await verdictOf(input, documents)])
  }
  return rows
}

function rowsOfPage(table: string, { name }: Library): Rows {
  return tableOf(page, table).filter(([first]) => first === name)
}
