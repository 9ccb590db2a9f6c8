import { paragraphsOf, textOf, type RexView } from './rex.view.ts'

/** The REX as plain text, for a mail: each part with its text, then its figures with what they cover. */
export function rexText({ title, subtitle, parts }: RexView): string {
  const blocks = parts.map((part) => {
    const figures = part.figures.map(({ value, perimeter, asOf }) => {
      const details = [...perimeter.map((line) => line.map(({ text }) => text).join(' · ')), asOf].filter((text) => text !== '')
      return details.length === 0 ? `– ${value}` : `– ${value} (${details.join(' ; ')})`
    })
    const stale = part.stale.map((note) => `! ${note}`)
    return [part.title.toUpperCase(), ...paragraphsOf(textOf(part)), ...stale, ...figures].join('\n')
  })
  return [[title, subtitle].join('\n'), ...blocks].join('\n\n')
}
