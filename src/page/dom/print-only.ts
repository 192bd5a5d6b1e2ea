/** Prints the entry of a list in which an element is, and nothing of the others: they may be of other people. */
export function printOnly(inside: HTMLElement): void {
  const entry = inside.closest('.results > li')
  if (!entry) {
    print()
    return
  }
  document.body.classList.add('prints-one')
  entry.classList.add('printed')
  const restore = () => {
    document.body.classList.remove('prints-one')
    entry.classList.remove('printed')
  }
  addEventListener('afterprint', restore, { once: true })
  print()
}
