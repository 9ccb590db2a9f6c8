import { escapeHtml } from './escape-html.ts'
import type { HourChartView } from './hour-chart.view.ts'
import type { MarginFigure } from './margin-figure.ts'
import { PRINT_STYLES } from './print-styles.ts'
import { paragraphsOf, textOf, type RexPartView, type RexView } from './rex.view.ts'

/**
 * The REX as a page to print: the four parts with their figures beside them, and the chart with its values. It carries
 * its styles and fetches nothing; every text is escaped.
 */
export function rexHtml({ title, subtitle, parts, chart }: RexView, language: string): string {
  const body = parts.map((part) => partHtml(part, part.part === 'results' ? chart : null)).join('')
  return (
    `<!doctype html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>` +
    `<style>${PRINT_STYLES}</style></head><body><header><h1>${escapeHtml(title)}</h1><p>${escapeHtml(subtitle)}</p></header>${body}</body></html>`
  )
}

function partHtml(part: RexPartView, chart: HourChartView | null): string {
  const text = paragraphsOf(textOf(part)).map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('')
  const stale = part.stale.map((note) => `<p class="stale">${escapeHtml(note)}</p>`).join('')
  return (
    `<section><h2>${escapeHtml(part.title)}</h2><div class="row"><div class="text">${text}${stale}` +
    `${chart === null ? '' : chartHtml(chart)}</div><aside>${part.figures.map(figureHtml).join('')}</aside></div></section>`
  )
}

function figureHtml({ value, perimeter, asOf, isRefused }: MarginFigure): string {
  const lines = perimeter.map((line) => `<div>${escapeHtml(line.map(({ text }) => text).join(' · '))}</div>`).join('')
  const when = asOf === '' ? '' : `<div class="asof">${escapeHtml(asOf)}</div>`
  return `<div class="figure${isRefused ? ' refused' : ''}"><div class="value">${escapeHtml(value)}</div>${lines}${when}</div>`
}

/** Columns drawn by a table: it prints as a chart and is read as its values. */
function chartHtml({ caption, alternative, bars }: HourChartView): string {
  const columns = bars.map(({ value, share, isTrending }) =>
    `<td class="${isTrending ? 'trend' : ''}"><span>${escapeHtml(value)}</span>` +
    `<div style="height:${String(Math.max(1, Math.round(share * 70)))}px"></div></td>`,
  )
  const hours = bars.map(({ hour }) => `<th scope="col">${escapeHtml(hour)}</th>`).join('')
  return (
    `<figure aria-label="${escapeHtml(alternative)}"><table><tbody><tr>${columns.join('')}</tr></tbody>` +
    `<tfoot><tr>${hours}</tr></tfoot></table><figcaption>${escapeHtml(caption)}</figcaption></figure>`
  )
}
