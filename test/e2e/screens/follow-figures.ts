import type { Locator } from '@playwright/test'
import { expect } from 'vitest'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import type { Story } from './open-story.ts'
import { originPage } from './origin-page.ts'

const PATIENCE = { timeout: 30_000 }

/** A row of a file as the origin names it. */
interface Place {
  readonly file: string
  readonly sheet: string
  readonly row: number
}

/** What is counted while numbers are followed. */
export interface Followed {
  numbers: number
  /** Numbers of which every contributing value was found in the kept row that is named. */
  values: number
  readonly rows: Set<string>
}

/**
 * Follows numbers to their rows: opens the origin of each, takes every line that comes from a file, asks for that row as
 * it was kept at the import, and finds in its cells the value that the line gives.
 */
export function followerOf(story: Story, plan: Plan) {
  const { app, page, words } = story
  const origin = originPage(story)
  const imports = new Map(rowsOf(plan.imports).map(({ file, id }) => [file, id]))
  const kept = new Map<string, readonly string[]>()
  const cellsOf = async (place: Place): Promise<readonly string[]> => {
    const key = `${place.file} ${place.sheet} ${String(place.row)}`
    const known = kept.get(key)
    if (known !== undefined) return known
    const id = imports.get(place.file)
    if (id === undefined) throw new Error(`no import of ${place.file}`)
    const answer = await app.call('import.keptRow', { import: id, sheet: place.sheet, row: place.row })
    if (!answer.ok || answer.value.kind !== 'row') throw new Error(`${key}: ${JSON.stringify(answer)}`)
    const cells = answer.value.cells.map(({ text }) => text)
    kept.set(key, cells)
    return cells
  }
  const followed: Followed = { numbers: 0, values: 0, rows: new Set() }
  return {
    followed,
    /** @param value the number as the page prints it */
    follow: async (button: Locator, value: string): Promise<void> => {
      await button.click(PATIENCE)
      await page.getByRole('dialog').waitFor(PATIENCE)
      if ((await origin.dialog.count()) === 0) {
        // How late it began: the panel of the stream says where the planned start and the actual one were read.
        expect(await page.getByRole('dialog').innerText()).toMatch(/row \d+/u)
        await page.keyboard.press('Escape')
        await page.getByRole('dialog').waitFor({ state: 'detached' })
        return
      }
      expect(plain(await origin.dialog.innerText())).toContain(plain(value))
      const count = (await origin.rows.getByRole('row').count()) - 1
      expect(count, value).toBeGreaterThan(0)
      const places = placesIn(await origin.rows.ariaSnapshot(), words('origin.showRow', { place: '' }))
      for (const place of places) {
        const cells = await cellsOf(placeIn(place, [...imports.keys()]))
        expect(cells.some((cell) => cell !== ''), place).toBe(true)
        followed.rows.add(place)
      }
      const [only, ...others] = places
      if (count === 1 && only !== undefined && others.length === 0) {
        // One reading: the number on the page is the number in the cell.
        const cells = await cellsOf(placeIn(only, [...imports.keys()]))
        expect(cells.map(plain), `${value}: ${only}`).toContain(plain(value))
        followed.values += 1
      }
      followed.numbers += 1
      await page.keyboard.press('Escape')
      await origin.dialog.waitFor({ state: 'detached' })
    },
  }
}

/** The places that a table offers to show, as its buttons name them. */
function placesIn(snapshot: string, offer: string): readonly string[] {
  return snapshot.split('\n').flatMap((line) => {
    const start = line.indexOf(offer.trim())
    return line.includes('button') && start >= 0 ? [line.slice(start + offer.trim().length, line.lastIndexOf('"')).trim()] : []
  })
}

/** A place as it is printed: `instagram.csv · row 2`, `Content youtube.zip · Table data.csv · row 3`. */
function placeIn(label: string, files: readonly string[]): Place {
  const file = files.find((name) => label.includes(name))
  const row = label.split(' ').at(-1)
  if (file === undefined || row === undefined || !/^\d+$/u.test(row)) throw new Error(`not a place: ${label}`)
  const between = label.slice(label.indexOf(file) + file.length, label.lastIndexOf(row))
  const sheet = between.split(/[,·]/u).map((part) => part.trim()).find((part) => part !== '' && !/^row$/u.test(part))
  return { file, sheet: sheet ?? file, row: Number(row) }
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').replace(/(\d),(?=\d{3})/gu, '$1').trim()
