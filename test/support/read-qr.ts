import jsqr from 'jsqr'

// jsqr is a CommonJS module, of which bundlers give the function or the module.
const readImage = (typeof jsqr === 'function' ? jsqr : (jsqr as { default: unknown }).default) as typeof jsqr
const pixelsOfSquare = 4

/** Reads the text of a QR code that is drawn as SVG, by another reader than made it: the squares as pixels, and nothing else of the file. */
export function readQr(svg: string): string | undefined {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1])
  const side = size * pixelsOfSquare
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  const path = /<path d="([^"]+)"/.exec(svg)?.[1] ?? ''
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let row = Number(y) * pixelsOfSquare; row < (Number(y) + 1) * pixelsOfSquare; row++)
      for (let dot = 0; dot < Number(width) * pixelsOfSquare; dot++)
        pixels.fill(
          0,
          (row * side + Number(x) * pixelsOfSquare + dot) * 4,
          (row * side + Number(x) * pixelsOfSquare + dot) * 4 + 3,
        )
  return readImage(pixels, side, side)?.data
}
