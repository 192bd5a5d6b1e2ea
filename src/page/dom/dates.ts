const parts = { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' } as const

/** Writes an instant as a reader of the language does, with the time zone of the device; any other text stays as it is. */
export function showInstant(instant: string, language: string): string {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return instant
  // Ends of days are a second before midnight.
  const seconds = date.getUTCSeconds() === 0 ? {} : ({ second: '2-digit' } as const)
  return new Intl.DateTimeFormat(language, { ...parts, ...seconds, timeZoneName: 'short' }).format(date)
}

// As a word of its own: within an address or a quotation it belongs to somebody else.
const instants = /(?<=^|[\s(])\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)(?=$|[\s,.;:)])/g

/** Writes the instants in a sentence of the library as a reader of the language does. */
export function showInstants(text: string, language: string): string {
  return text.replace(instants, (instant) => showInstant(instant, language))
}

/** Whole days from one instant to another. */
export function daysBetween(start: string, end: string): number {
  return Math.floor((Date.parse(end) - Date.parse(start)) / 86_400_000)
}
