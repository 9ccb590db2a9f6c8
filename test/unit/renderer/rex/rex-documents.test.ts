import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeHtml } from '../../../../renderer/features/rex/escape-html.ts'
import { hourChart } from '../../../../renderer/features/rex/hour-chart.view.ts'
import { rexHtml } from '../../../../renderer/features/rex/rex-html.ts'
import { rexText } from '../../../../renderer/features/rex/rex-text.ts'
import { rexView } from '../../../../renderer/features/rex/rex.view.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { aCampaign } from '../../../support/builders.ts'
import { aToldPlan } from '../../../support/a-told-plan.ts'
import { anObjective } from '../../../support/recap-builders.ts'

const fr = translator('fr')
const now = '2015-05-04T08:00:00.000Z'

test('no text of a campaign becomes an element or an attribute of the printed page', () => {
  const tags = (html: string): readonly string[] => [...html.matchAll(/<\/?[a-z][^>]*>/giu)].map(([tag]) => tag)
  const page = (text: string): string =>
    rexHtml(rexView(aPlan({ campaign: aCampaign({ brief: text }), objectives: [anObjective({ text, comment: text })] }), now, fr), 'fr')
  const known = tags(page('x'))
  fc.assert(
    fc.property(fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</style><b>', '&lt;i&gt;', "' onload='x", '<!--'), fc.string(), (hostile, noise) => {
      const html = page(`${hostile}${noise}z`)
      expect(tags(html)).toEqual(known)
      expect(html).not.toMatch(/https?:/u)
    }),
    { numRuns: 60 },
  )
})

test('an escaped text reads back as itself', () => {
  const read = (html: string): string =>
    html.replace(/&(amp|lt|gt|quot|#39);/gu, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '')
  fc.assert(fc.property(fc.string(), (text) => { expect(read(escapeHtml(text))).toBe(text) }))
})

test('the copied text holds each part, its words and its figures', () => {
  const view = rexView(aToldPlan(), now, fr)
  const text = rexText(view)
  for (const part of view.parts) {
    expect(text).toContain(part.title.toUpperCase())
    expect(text).toContain(part.draftText)
    for (const { value } of part.figures) expect(text).toContain(`– ${value}`)
  }
})

test('the chart draws the mentions by hour, tells the highest in words and marks the trend', () => {
  const { recap } = rexView(aToldPlan(), now, fr)
  const chart = hourChart(recap, fr)
  expect(chart?.bars.filter(({ isTrending }) => isTrending)).toHaveLength(8)
  expect(Math.max(...(chart?.bars.map(({ share }) => share) ?? []))).toBe(1)
  expect(chart?.alternative.replace(/\s/gu, ' ')).toMatch(/le plus haut est 3.*En tendance : 09:00–17:00/u)
  expect(chart?.bars.map(({ value }) => Number(value)).reduce((sum, value) => sum + value, 0)).toBe(30)
})

test('what lies before the day or after it is not drawn, and told under the values of the chart', () => {
  const { recap } = rexView(aToldPlan(), now, fr)
  const hours = recap.hours.map((row) => ({ ...row, mentions: 0 }))
  const outsideDay = [{ side: 'before', streams: 2, views: 7, viewsN: 1 }, { side: 'after', streams: 1, views: null, viewsN: 0 }] as const
  const chart = hourChart({ ...recap, hours, outsideDay }, fr)
  expect(chart?.bars).toHaveLength(hours.length)
  expect(chart?.outside).toEqual([{ span: 'Avant le jour J', value: '7' }])
  expect(hourChart({ ...recap, mentions: { ...recap.mentions, beforeDay: 0, afterDay: 12 } }, fr)?.outside).toEqual([{ span: 'Après le jour J', value: '12' }])
})

test('without mentions the chart draws the views; without either there is none', () => {
  const { recap } = rexView(aToldPlan(), now, fr)
  const hours = recap.hours.map((row) => ({ ...row, mentions: 0 }))
  expect(hourChart({ ...recap, hours, trends: [] }, fr)?.valueHeader).toBe('Vues')
  expect(hourChart({ ...recap, hours: hours.map((row) => ({ ...row, views: null })), trends: [] }, fr)).toBeNull()
})
