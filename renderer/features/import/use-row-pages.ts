import { useEffect, useState } from 'react'
import type { ImportCheck, ImportRow } from '../../../shared/contract/answers.ts'
import { client } from '../../api/bridge.ts'

export const PAGE_ROWS = 100

export interface RowPages {
  /** Of which check, and which rows of it. */
  readonly of: { readonly check: ImportCheck; readonly only: 'all' | 'toCheck' } | null
  readonly pages: ReadonlyMap<number, readonly ImportRow[]>
}

/**
 * The rows of a check that are in sight, page by page. While the rows of a newer check come, those of the one before
 * stay, so that nothing flickers.
 *
 * @param first and last position in sight
 */
export function useRowPages(session: string, check: ImportCheck, only: 'all' | 'toCheck', [first, last]: readonly [number, number]): (index: number) => ImportRow | null {
  const [held, setHeld] = useState<RowPages>({ of: null, pages: new Map() })
  const isCurrent = held.of?.check === check && held.of.only === only
  const wanted = pagesBetween(first, last).filter((page) => !isCurrent || !held.pages.has(page)).join(' ')
  useEffect(() => {
    let isOver = false
    const load = async (): Promise<void> => {
      for (const page of wanted === '' ? [] : wanted.split(' ').map(Number)) {
        const answer = await client.call('import.rows', { session, from: page * PAGE_ROWS, count: PAGE_ROWS, only })
        if (isOver || !answer.ok) return
        setHeld((before) => withPage(before, { check, only }, page, answer.value.rows))
      }
    }
    void load()
    return () => { isOver = true }
  }, [session, check, only, wanted])
  return (index) => held.pages.get(Math.floor(index / PAGE_ROWS))?.[index % PAGE_ROWS] ?? null
}

function pagesBetween(first: number, last: number): readonly number[] {
  const from = Math.floor(Math.max(first, 0) / PAGE_ROWS)
  const to = Math.floor(Math.max(last, 0) / PAGE_ROWS)
  return Array.from({ length: to - from + 1 }, (_none, index) => from + index)
}

/** The pages with one more. The first page of another check, or of other rows, takes the place of all before it. */
export function withPage(before: RowPages, of: NonNullable<RowPages['of']>, page: number, rows: readonly ImportRow[]): RowPages {
  const isSame = before.of?.check === of.check && before.of.only === of.only
  const pages = isSame ? new Map(before.pages) : new Map<number, readonly ImportRow[]>()
  pages.set(page, rows)
  return { of: isSame ? before.of : of, pages }
}
