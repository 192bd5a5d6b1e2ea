import { repeat } from '../loops'
import type { Part } from '../part'
import { applicationRoutes } from './applications'
import { decisionRoutes } from './decisions'
import { labelRoutes, markRoutes } from './labels'
import { activityRoutes } from './learning/activities'
import { badgeRoutes } from './learning/badges'
import { claimRoutes } from './learning/claims'
import { offerRoutes } from './learning/offers'
import { participationRoutes } from './learning/participations'
import { networkRoutes } from './networks'
import { registerRoutes } from './register'
import { committeeRoutes, schemeRoutes } from './schemes'
import { signingRoutes } from './signing/routes'
import { publishDue } from './signing/take-copy'
import { cityTables } from './tables'

/** Label processes: from the application to the register, and from an activity to the badge that shows the label of its issuer. */
export const cityPart: Part = {
  name: 'city',
  migrations: cityTables,
  start: (services) => repeat('publish labels', 60, services, () => publishDue(services)),
  routes: (services, guards) => ({
    '/networks': networkRoutes(services, guards),
    '/schemes': schemeRoutes(services, guards),
    '/committees': committeeRoutes(services, guards),
    '/applications': applicationRoutes(services, guards),
    '/decisions': decisionRoutes(services, guards),
    '/signing': signingRoutes(services, guards),
    '/labels': labelRoutes(services, guards),
    '/marks': markRoutes(services),
    '/register': registerRoutes(services),
    '/activities': activityRoutes(services, guards),
    '/participations': participationRoutes(services, guards),
    '/offers': offerRoutes(services, guards),
    '/claims': claimRoutes(services, guards),
    '/badges': badgeRoutes(services, guards),
  }),
}
