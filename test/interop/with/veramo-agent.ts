import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What the matrix asks of an agent. */
export interface VeramoAgent {
  didManagerCreate(args: object): Promise<{ did: string }>
  createVerifiableCredential(args: object): Promise<{ proof: { jwt: string } }>
  verifyCredential(args: object): Promise<{ verified: boolean; error?: { errorCode: string } }>
}

/** The version that the page tells of. */
export const veramoVersion = '7.0.1'

/** Folder whose node_modules holds Veramo, or `undefined` where none was named. */
export const veramoFolder: string | undefined = process.env['QUALITY_LABEL_VERAMO']

if (veramoFolder !== undefined) requireVersion(veramoFolder)

let made: Promise<VeramoAgent> | undefined

/** An agent with keys in memory, which knows did:key and did:jwk and nothing that reaches a network. */
export function veramoAgent(): Promise<VeramoAgent> {
  made ??= makeAgent()
  return made
}

async function makeAgent(): Promise<VeramoAgent> {
  const { createAgent } = await load('core')
  const { DIDResolverPlugin } = await load('did-resolver')
  const { JwkDIDProvider, getDidJwkResolver } = await load('did-provider-jwk')
  const { KeyDIDProvider, getDidKeyResolver } = await load('did-provider-key')
  return createAgent({
    plugins: [
      await keyManager(),
      await didManager({
        'did:key': new KeyDIDProvider({ defaultKms: 'local' }),
        'did:jwk': new JwkDIDProvider({ defaultKms: 'local' }),
      }),
      new DIDResolverPlugin({ ...getDidKeyResolver(), ...getDidJwkResolver() }),
      await credentialPlugin(),
    ],
  })
}

async function keyManager(): Promise<object> {
  const { KeyManager, MemoryKeyStore, MemoryPrivateKeyStore } = await load('key-manager')
  const { KeyManagementSystem } = await load('kms-local')
  const kms = { local: new KeyManagementSystem(new MemoryPrivateKeyStore()) }
  return new KeyManager({ store: new MemoryKeyStore(), kms })
}

async function didManager(providers: object): Promise<object> {
  const { DIDManager, MemoryDIDStore } = await load('did-manager')
  return new DIDManager({ store: new MemoryDIDStore(), defaultProvider: 'did:key', providers })
}

async function credentialPlugin(): Promise<object> {
  const { CredentialPlugin } = await load('credential-w3c')
  const { CredentialProviderJWT } = await load('credential-jwt')
  return new CredentialPlugin([new CredentialProviderJWT()])
}

// biome-ignore lint/suspicious/noExplicitAny: its types are where it is, outside of this repository.
type Exports = Record<string, any>

function load(name: string): Promise<Exports> {
  const { resolve: resolvePackage } = createRequire(resolve(veramoFolder ?? '', 'package.json'))
  return import(pathToFileURL(resolvePackage(`@veramo/${name}`)).href)
}

function requireVersion(folder: string): void {
  const path = resolve(folder, 'node_modules/@veramo/core/package.json')
  const { version } = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { version?: string }) : {}
  if (version === veramoVersion) return
  throw new Error(
    `QUALITY_LABEL_VERAMO: expected a folder with Veramo ${veramoVersion}, found ${version ?? 'none'} in ${folder}`,
  )
}
