/**
 * Makes every file of this dossier: the portfolio of Shanelle Martina, who shows the badge of the dossier of Havenlab Zuid beside what she
 * says of herself.
 *
 * The same bytes each time; the README says how to write them anew.
 */
import { readFileSync } from 'node:fs'
import type { JsonObject, OpenBadgeCredential, Profile } from 'quality-label'
import {
  buildAchievement,
  buildBadge,
  buildEvidence,
  createSigner,
  signCredential,
  signPresentation,
} from 'quality-label'
import { exampleKey, learnerId } from '../havenlab-zuid/people'

const created = '2026-11-24T09:00:00Z'
const pageId = 'urn:uuid:0c0a7d4e-5b1a-4f6e-9f0a-2026112400d1'
const walkId = 'urn:uuid:0c0a7d4e-5b1a-4f6e-9f0a-2026112400d2'

const shanelle: Profile & { name: string } = { id: learnerId, type: ['Profile'], name: 'Shanelle Martina' }
const signer = createSigner(await exampleKey('shanelle-martina'))

const badge: JsonObject = JSON.parse(
  readFileSync(new URL('../havenlab-zuid/badge-2026-09-30.json', import.meta.url), 'utf8'),
)

/** Every file of the dossier by its name, as plain JSON. */
export async function buildPortfolio(): Promise<Record<string, object>> {
  const [walk, page] = [await sign(ownWalk()), await sign(ownPage())]
  const portfolio = await signPresentation(
    {
      id: 'urn:uuid:0c0a7d4e-5b1a-4f6e-9f0a-2026112400d3',
      holder: learnerId,
      credentials: [page, badge, walk],
    },
    signer,
    { created },
  )
  return { 'page.json': page, 'walk.json': walk, 'portfolio.json': portfolio }
}

/** The page: its Markdown says what belongs together, in which order, and links each badge by its id. */
function ownPage(): OpenBadgeCredential {
  return buildBadge({
    id: pageId,
    issuer: shanelle,
    achievement: buildAchievement({
      id: `${pageId}#page`,
      name: 'Portfolio',
      description: 'A page about what I can do.',
      criteria: 'I choose what I show, and write this page.',
    }),
    recipient: { id: learnerId },
    name: 'What I can do',
    language: 'en',
    narrative: `# What I can do

I guide visitors through the harbour, in Dutch and Papiamentu.

## With others

[Wijkgids](${badge['id']}): Havenlab Zuid trained and assessed me.

## On my own

[A walk for newcomers](${walkId}): I made and led it in November.`,
    validFrom: created,
    selfIssued: true,
  })
}

/** What no one else has confirmed: the report says that it is said by the holder of themselves. */
function ownWalk(): OpenBadgeCredential {
  return buildBadge({
    id: walkId,
    issuer: shanelle,
    achievement: buildAchievement({
      id: `${walkId}#walk`,
      name: 'A walk for newcomers',
      description: 'A walk for people who have just moved to the neighbourhood.',
      criteria: 'Made the route, invited twelve newcomers and led them.',
    }),
    recipient: { id: learnerId },
    language: 'en',
    evidence: [
      buildEvidence({
        kind: 'link',
        url: 'https://shanelle.example/walk-for-newcomers',
        name: 'The route',
        description: 'A map with eleven stops, and what I said at each.',
      }),
    ],
    validFrom: created,
    selfIssued: true,
  })
}

function sign(statement: OpenBadgeCredential) {
  return signCredential(statement, signer, { created })
}
