/** A name that begins so: what follows counts or names something. Any space is any space, as on the screen. */
export function startsWith(text: string): RegExp {
  return new RegExp(`^\\s*${spaced(text)}`, 'u')
}

/** A name with this text somewhere in it. */
export function holding(text: string): RegExp {
  return new RegExp(spaced(text), 'u')
}

function spaced(text: string): string {
  return text.trim().replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+')
}
