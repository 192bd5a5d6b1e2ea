/**
 * The id of the edition of a scheme in one language: the id of the scheme with the language as its fragment
 * (`…/quality-label/2#lt`), or behind its fragment and a hyphen where it has one (`…/schemes#label-lt`).
 */
export function editionId(schemeId: string, language: string): string {
  return appendFragment(schemeId, language)
}

/** The id of the description of the share of indicators reached under a scheme. */
export function indicatorShareId(schemeId: string): string {
  return appendFragment(schemeId, 'indicator-share')
}

function appendFragment(id: string, name: string): string {
  return `${id}${id.includes('#') ? '-' : '#'}${name}`
}
