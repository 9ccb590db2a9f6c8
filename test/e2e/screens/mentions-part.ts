import type { Locator } from '@playwright/test'
import { frameOf } from './frame.ts'
import type { Story } from './open-story.ts'
import { resultsPage } from './results-page.ts'
import { holding, startsWith } from './starts-with.ts'

const PATIENCE = { timeout: 30_000 }

/** What can be chosen to be shown. */
type Shown = 'mentions.show.chart' | 'mentions.show.table' | 'mentions.posts.voices' | 'mentions.posts.duplicates' | 'mentions.series.days'

/** One hour as the table of the day says it. */
interface HourInTable {
  readonly hour: number
  readonly mentions: number
  readonly streams: number
  readonly trends: string
  /** Streams that it lists. */
  readonly live: number
}

/** Mentions and trend on the page of the results. */
export function mentionsPart(story: Story) {
  const { page, words } = story
  const { main } = frameOf(story)
  const results = resultsPage(story)
  const part = results.part('mentions')
  const card = (name: 'mentions.posts' | 'mentions.series'): Locator => main.getByRole('region', { name: words(name), exact: true })
  const chart = part.getByRole('figure').first()
  const numbersIn = async (place: Locator): Promise<readonly { readonly button: Locator; readonly value: string }[]> => {
    const buttons = await place.getByRole('button', { name: holding(words('ui.whereFrom')) }).all()
    return Promise.all(buttons.map(async (button) => ({ button, value: await button.locator('span:not([style])').first().innerText() })))
  }
  return {
    part,
    chart,
    numbersIn,
    posts: card('mentions.posts'),
    series: card('mentions.series'),
    come: (): Promise<void> => results.jump('mentions'),
    /** Chooses among drawing and table, kinds of posts, days of a series. */
    show: (what: Shown): Promise<void> => part.getByRole('radio', { name: startsWith(words(what)) }).click(PATIENCE),
    /** What is counted and what is not, as the line beside the title says it. */
    counts: async (): Promise<readonly string[]> => {
      const texts = await part.locator('h2').first().locator('xpath=following-sibling::div').locator('> div > span').allInnerTexts()
      return texts.map((text) => text.replace(words('ui.whereFrom'), '').replace(/\s+/gu, ' ').trim())
    },
    /** The mentions of each hour, as its bar says them to whoever points at it. */
    bars: async (): Promise<readonly number[]> => {
      const marked = await chart.locator('[title*=" · "]').all()
      const said = await Promise.all(marked.map((bar) => bar.getAttribute('title')))
      const beginning = words('mentions.bar', { span: '' }).trim()
      return said.flatMap((text) => (text?.startsWith(beginning) === true ? [Number(text.split(' · ').at(-1))] : []))
    },
    /** How many streams are drawn, on all lanes of accounts. */
    ticks: (): Promise<number> => chart.getByRole('listitem').and(chart.locator('[aria-label]')).count(),
    table: async (): Promise<readonly HourInTable[]> => {
      const rows = await part.getByRole('table', { name: words('mentions.day') }).getByRole('row').all()
      return Promise.all(rows.slice(1).map(async (row): Promise<HourInTable> => {
        const hour = Number.parseInt(await row.getByRole('rowheader').innerText(), 10)
        const [mentions, streams] = (await numbersIn(row)).map(({ value }) => Number(value))
        const cells = row.getByRole('cell')
        return { hour, mentions: mentions ?? NaN, streams: streams ?? NaN, live: await cells.nth(2).locator('div').count(), trends: await cells.nth(3).innerText() }
      }))
    },
    /** Everything in the part that scrolls sideways: wider than its place. */
    cutOff: (): Promise<unknown> => page.evaluate(CUT_OFF),
  }
}

const CUT_OFF = `[...document.querySelectorAll('main, [aria-labelledby="results-mentions"] *')]
  .filter((element) => element.scrollWidth > element.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
  .map((element) => element.className + ' ' + element.textContent.slice(0, 80))`
