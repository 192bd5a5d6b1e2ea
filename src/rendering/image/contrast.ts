/**
 * Returns black or white, whichever contrasts more with a ground. It is always at least 4.5, the least for text (WCAG 2.2, 1.4.3).
 *
 * @param ground - Six hexadecimal digits, such as `#1a7f4b`.
 */
export function inkOn(ground: string): '#000000' | '#ffffff' {
  return contrastOf(ground, '#ffffff') >= contrastOf(ground, '#000000') ? '#ffffff' : '#000000'
}

/** Returns the contrast of two colours, from 1 to 21. */
export function contrastOf(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y)
  return (lighter + 0.05) / (darker + 0.05)
}

/** @see WCAG 2.2, relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
