import { readFile } from 'node:fs/promises'
import { buildPage } from 'quality-label/page'
import type { TrustRoot } from 'quality-label/verify'
import type { Services } from '../../services'

type Needed = Pick<Services, 'settings' | 'clock' | 'log'>

/**
 * Returns a function that makes the page on which members sign, once for each trust bundle of the settings. Without a bundle, or with one that has
 * ended, members open the files of committee and DID document on the page.
 */
export function createSigningPage({ settings, clock, log }: Needed): () => Promise<string> {
  const { trust } = settings
  let made: { of: string; page: Promise<string> } | undefined
  const make = async (bundle: string): Promise<string> => {
    const plain = async () => (await buildPage()).html
    if (trust === undefined || bundle === '') return plain()
    return buildPage({ trust: bundle, trustRoot: trust.root as TrustRoot, now: clock() }).then(
      ({ html }) => html,
      (error) => {
        log('The trust bundle cannot be put into the signing page', error)
        return plain()
      },
    )
  }
  return async () => {
    const bundle = trust === undefined ? '' : await readFile(trust.bundle, 'utf8').catch(() => '')
    if (made?.of !== bundle) {
      const page = make(bundle)
      page.catch(() => {
        made = undefined
      })
      made = { of: bundle, page }
    }
    return made.page
  }
}
