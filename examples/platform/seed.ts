import { addAchievement, addIssuer } from './issuers'
import { addApiKey, roles } from './keys/api-keys'
import type { Services } from './services'

export interface Seeded {
  issuer: string
  apiKey: string
}

/** Makes a city with one achievement, and an API key that may do everything for it. */
export async function seedCity(services: Services): Promise<Seeded> {
  const { pool, settings } = services
  const issuer = await addIssuer(services, 'City of Havenlab')
  await addAchievement(services, issuer, 'neighbourhood-guide', {
    id: `${settings.url}/achievements/neighbourhood-guide`,
    name: 'Neighbourhood guide',
    description: 'Shows visitors around the neighbourhood.',
    criteria: 'Led three walks and wrote about one of them.',
  })
  return { issuer, apiKey: await addApiKey(pool, { name: 'demo', roles, issuer }) }
}
