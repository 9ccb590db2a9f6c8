import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const css = readFileSync(join(import.meta.dirname, '../../../../renderer/ui/tokens.css'), 'utf8')
const THEMES = ['light', 'dark'] as const
type Theme = (typeof THEMES)[number]

const colours = new Map(
  [...css.matchAll(/^ {2}--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);$/gmu)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
)

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string, theme: Theme): number {
  const [low = 0, high = 0] = [one, other].map((name) => {
    const colour = colours.get(name)
    if (colour === undefined) throw new Error(`no token --${name}`)
    return luminance(colour[theme])
  }).sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const GROUNDS = ['paper', 'paper-sunken', 'surface', 'surface-raised', 'surface-hover']
const INKS = ['ink', 'ink-soft', 'ink-faint', 'red', 'amber', 'green', 'blue', 'teal', 'violet', 'olive']
const COLOURED = ['red', 'amber', 'green', 'blue', 'teal', 'violet', 'olive']
const TEXTS = [
  ...GROUNDS.flatMap((ground) => INKS.map((ink) => [ink, ground] as const)),
  ...COLOURED.map((colour) => [colour, `${colour}-ground`] as const),
  ...COLOURED.flatMap((colour) => (['ink', 'ink-faint'] as const).map((ink) => [ink, `${colour}-ground`] as const)),
  ['ink-soft', 'neutral-ground'] as const,
  ['on-ink', 'ink'] as const,
  ['on-ink', 'ink-hover'] as const,
]

describe.each(THEMES)('in the %s theme', (theme) => {
  test('every text stands out from its ground by 4.5 to 1', () => {
    const weak = TEXTS.map(([ink, ground]) => ({ ink, ground, ratio: contrast(ink, ground, theme) })).filter(({ ratio }) => ratio < 4.5)
    expect(weak).toEqual([])
  })

  test('edges of fields and the focus ring stand out by 3 to 1', () => {
    const weak = ['edge', 'focus'].flatMap((line) => ['paper', 'surface', 'surface-raised'].map((ground) => ({ line, ground, ratio: contrast(line, ground, theme) })))
      .filter(({ ratio }) => ratio < 3)
    expect(weak).toEqual([])
  })
})

test('no text is smaller than 12 px', () => {
  const sizes = [...css.matchAll(/--(?:text|title|figure)[\w-]*: ([\d.]+)rem/gu)].map(([, rem]) => Number(rem) * 16)
  expect(sizes.length).toBeGreaterThan(5)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
})
