/** One of the things that members do: sign, join copies, or make a key. */
export interface Part {
  /** Shows it, in the language of the app. */
  render(): HTMLElement
  /** Forgets keys and passphrases. */
  leave?(): void
}
