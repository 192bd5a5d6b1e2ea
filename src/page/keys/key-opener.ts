import { clean } from '../../describing/clean-text'
import { createSigner, QualityLabelError } from '../../index'
import type { KeyFile } from '../../keys/key-file'
import { importKeyFile, isEncryptedKeyFile } from '../../keys/key-file'
import type { App } from '../app'
import { button, element, listen } from '../dom/element'
import { field, fileField } from '../dom/labelled'

/** A key that signs, and the file that it came from. It is in the memory of the page only. */
export interface OpenedKey {
  file: string
  key: KeyFile['key']
  /** Id that the file gives it, else the key's own. */
  id: string
  isEncrypted: boolean
}

/** Makes what a person opens a key file with. A passphrase is asked for where the file has one, and leaves its field at once. */
export function keyOpener(app: App, id: string, opened: (key: OpenedKey) => void): HTMLElement {
  const { say } = app.speech
  const asked = element('div')
  const status = element('p', { role: 'status' })
  const chosen = fileField(id, say('endorseKeyFile'), say('endorseKeyFileHelp'), (file) => void choose(file))

  async function choose(file: File): Promise<void> {
    asked.replaceChildren()
    chosen.refuse()
    try {
      const bytes = new Uint8Array(await file.slice(0, mostBytes).arrayBuffer())
      if (isEncryptedKeyFile(bytes)) ask(file.name, bytes)
      else opened(await open(file.name, bytes))
    } catch (error) {
      chosen.refuse(sayFault(error))
    }
  }

  function ask(file: string, bytes: Uint8Array): void {
    const passphrase = element('input', { type: 'password', id: `${id}-passphrase`, autocomplete: 'off' })
    const made = field(passphrase, say('endorseKeyPassphrase', { file: clean(file) }))
    const unlock = async () => {
      const given = passphrase.value
      passphrase.value = ''
      made.refuse()
      status.textContent = say('endorseKeyOpening')
      try {
        opened(await open(file, bytes, given))
      } catch (error) {
        made.refuse(sayFault(error))
      } finally {
        status.textContent = ''
      }
    }
    listen(passphrase, { keydown: ({ key }) => key === 'Enter' && void unlock() })
    asked.replaceChildren(
      made.made,
      button(say('endorseKeyOpen'), () => void unlock()),
    )
    passphrase.focus()
  }

  /** What a file that is not a key holds is not shown: it may be a secret of another kind. */
  function sayFault(error: unknown): string {
    const fault = error instanceof QualityLabelError ? error.details['fault'] : undefined
    if (fault === 'passphrase') return say('endorseKeyWrongPassphrase')
    return say(fault === 'public' ? 'endorseKeyOnlyPublic' : 'endorseKeyUnreadable')
  }

  return element('div', { class: 'key' }, [chosen.made, asked, status])
}

/** More than any key file has. */
const mostBytes = 100_000

async function open(file: string, bytes: Uint8Array, passphrase?: string): Promise<OpenedKey> {
  const { key, id, isEncrypted } = await importKeyFile(bytes, passphrase === undefined ? {} : { passphrase })
  if (!key.hasSecret)
    throw new QualityLabelError('KEY_INVALID', 'Cannot read key: expected a secret key, found a public key', {
      details: { fault: 'public' },
    })
  return { file, key, id: id ?? createSigner(key).id, isEncrypted }
}
