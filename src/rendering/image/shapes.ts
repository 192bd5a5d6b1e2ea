/** The outline of an image of 512 by 512, and the middle of the place for text in it. */
interface Shape {
  outline: string
  middle: number
  /** Where the text below a cover begins. */
  panel: number
}

export const shapes = {
  round: { outline: 'M256 8a248 248 0 0 1 0 496a248 248 0 0 1 0-496z', middle: 256, panel: 250 },
  hexagon: { outline: 'M256 6L478 131V381L256 506L34 381V131z', middle: 256, panel: 246 },
  shield: {
    outline:
      'M256 8C330 50 410 60 484 56V262C484 384 380 462 256 504C132 462 28 384 28 262V56C102 60 182 50 256 8z',
    middle: 244,
    panel: 232,
  },
  square: {
    outline: 'M52 8H460A44 44 0 0 1 504 52V460A44 44 0 0 1 460 504H52A44 44 0 0 1 8 460V52A44 44 0 0 1 52 8z',
    middle: 256,
    panel: 270,
  },
} as const satisfies Readonly<Record<string, Shape>>

/** Outline of the image of a badge. */
export type BadgeShape = keyof typeof shapes
