/** Whether a text has the form of a compact JWS: three parts of base64url. Nothing in it is judged. */
export function isCompactJws(text: string): boolean {
  return /^eyJ[\w-]*\.[\w-]+\.[\w-]*$/.test(text)
}
