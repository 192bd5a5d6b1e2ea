type Child = Node | string | undefined | false
type Listeners = { [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void }

/** Attributes by their names in HTML. An attribute that is `true` is there without a value, one that is `false` or absent is not. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>

/** Makes an element. Texts become text nodes, so nothing in them is read as HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  children: Child | readonly Child[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value))
  made.append(...[children].flat().filter((child) => child !== undefined && child !== false))
  return made
}

/** Adds listeners to an element, and returns it. */
export function listen<E extends HTMLElement>(target: E, listeners: Listeners): E {
  for (const [name, listener] of Object.entries(listeners))
    target.addEventListener(name, listener as EventListener)
  return target
}

/** Makes a button that does something. */
export function button(
  text: string,
  action: (event: MouseEvent) => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  return listen(element('button', { type: 'button', ...attributes }, text), { click: action })
}

/** Makes a text of somebody else: its direction is its own, and does not reach the text around it. */
export function foreign(text: string, lang?: string): HTMLElement {
  return element('bdi', { lang }, text)
}
