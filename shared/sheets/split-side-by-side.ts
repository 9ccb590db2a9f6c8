import type { Block } from './find-blocks.ts'
import { headerKey } from './header-key.ts'

/** One header that comes twice is a column that comes twice; two of them are a second table. */
const ENOUGH_SHARED = 2

/**
 * Two tables side by side (LinkedIn's TOP POSTS: links by engagement, a gap, links by impressions): the first header
 * comes again behind a column without one. Each half becomes a block with the other half's cells emptied; a row whose
 * half is empty does not belong to it.
 */
export function splitSideBySide(block: Block): readonly Block[] {
  const keys = block.headers.map(headerKey)
  const start = keys.findIndex((key) => key !== '')
  const again = keys.findIndex((key, index) => index > start + 1 && key === keys[start] && keys[index - 1] === '')
  if (start < 0 || again < 0 || sharedHeaders(keys.slice(0, again), keys.slice(again)) < ENOUGH_SHARED) return [block]
  const gap = again - 1
  const left = half(block, (column) => column < gap)
  return [left, { ...half(block, (column) => column >= again), preamble: [] }]
}

function sharedHeaders(left: readonly string[], right: readonly string[]): number {
  return new Set(right.filter((key) => key !== '' && left.includes(key))).size
}

function half(block: Block, belongs: (column: number) => boolean): Block {
  return {
    ...block,
    headers: block.headers.map((header, column) => (belongs(column) ? header : '')),
    rows: block.rows
      .map((row) => ({ ...row, cells: row.cells.map((cell, column) => (belongs(column) ? cell : null)) }))
      .filter((row) => row.cells.some((cell) => cell !== null && cell !== '')),
  }
}
