import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

/** A file as a person chooses it. */
export interface ChosenFile {
  name: string
  mimeType: string
  buffer: Buffer
}

export function jsonFile(name: string, content: unknown): ChosenFile {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) }
}

/** Opens what is endorsed, and waits until the page says what it is. */
export async function openSource(tab: Page, ...files: ChosenFile[]): Promise<void> {
  await tab.getByLabel('Drop what you endorse').setInputFiles(files)
  await tab.locator('#endorse-what ~ .badge, #endorse-what ~ .fault').first().waitFor()
}

/** Says who endorses: opens the key file, with its passphrase where it has one, and writes a name. */
export async function sayWho(tab: Page, key: ChosenFile, name: string, passphrase?: string): Promise<void> {
  await tab.getByLabel('Open your key file').setInputFiles(key)
  if (passphrase !== undefined) {
    await tab.getByLabel('Passphrase of the key file').fill(passphrase)
    await tab.getByRole('button', { name: 'Open the key' }).click()
  }
  await tab.getByText('This is the key').waitFor()
  await tab.getByLabel('Name of your organisation').fill(name)
  await tab.getByRole('button', { name: 'Go on' }).click()
}

/** Looks at the whole, signs it, and returns the file that was saved. */
export async function signAndSave(tab: Page): Promise<{ name: string; text: string }> {
  await tab.getByRole('button', { name: 'Look at the whole' }).click()
  const sign = tab.getByRole('button', { name: 'Sign and save' })
  const [download] = await Promise.all([tab.waitForEvent('download'), sign.click()])
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}
