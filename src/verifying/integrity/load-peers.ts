// Optional peers: what needs none of them runs without, and no bundler must miss them. esbuild takes a package that it does not find
// for an error, unless the failure is caught where the import is.
const peers = {
  '@digitalbazaar/vc': () => import(/* webpackIgnore: true */ '@digitalbazaar/vc').catch(nothing),
  '@digitalbazaar/data-integrity': () =>
    import(/* webpackIgnore: true */ '@digitalbazaar/data-integrity').catch(nothing),
  '@digitalbazaar/eddsa-rdfc-2022-cryptosuite': () =>
    import(/* webpackIgnore: true */ '@digitalbazaar/eddsa-rdfc-2022-cryptosuite').catch(nothing),
  '@digitalbazaar/ed25519-signature-2020': () =>
    import(/* webpackIgnore: true */ '@digitalbazaar/ed25519-signature-2020').catch(nothing),
  '@digitalbazaar/ecdsa-sd-2023-cryptosuite': () =>
    import(/* webpackIgnore: true */ '@digitalbazaar/ecdsa-sd-2023-cryptosuite').catch(nothing),
}

const nothing = () => undefined

type PeerName = keyof typeof peers

/** Packages by name, all of them installed. */
export type Peers<Name extends PeerName> = {
  [Each in Name]: NonNullable<Awaited<ReturnType<(typeof peers)[Each]>>>
}

/** Loads optional peer packages, or names those that are not installed. */
export async function loadPeers<Name extends PeerName>(
  ...names: readonly Name[]
): Promise<Peers<Name> | { missing: string[] }> {
  const loaded = await Promise.all(names.map(async (name) => [name, await peers[name]()] as const))
  const missing = loaded.filter(([, peer]) => peer === undefined).map(([name]) => name)
  return missing.length > 0 ? { missing } : (Object.fromEntries(loaded) as Peers<Name>)
}
