/** A name as a part of a file name: small letters and digits of any script, without accents. */
export function nameSlug(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC')
  const slug = letters.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '')
  return [...slug].slice(0, 40).join('')
}
