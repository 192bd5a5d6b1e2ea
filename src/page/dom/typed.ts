/** Attribute of fields whose text is kept nowhere but in themselves. */
export const typed = 'data-typed'
