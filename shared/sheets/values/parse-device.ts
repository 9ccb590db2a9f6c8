import { foldText } from '../../lib/fold-text.ts'
import { read, trouble, type ReadContext, type Reading } from '../reading.ts'
import type { Device } from '../../domain/roster/participant.ts'
import type { Cell } from '../table.ts'
import { yesOrNo } from './parse-boolean.ts'
import { parseTyped } from './read-cell.ts'

const NAMED: readonly (readonly [Device, RegExp])[] = [
  ['none', /^(?:aucun|none|neant|pas de (?:smartphone|telephone|portable|mobile))/u],
  ['iphone', /\b(?:iphone|ios|apple)\b|^i ?phone/u],
  [
    'android',
    /\b(?:android|samsung|galaxy|pixel|huawei|xiaomi|redmi|oneplus|oppo|honor|fairphone|sony|xperia|motorola|nexus|htc|wiko|lg)\b/u,
  ],
  ['other', /^(?:autre|other)\b|\b(?:windows|blackberry|nokia|ipad|tablette|fixe)\b/u],
]

/**
 * A kind of telephone: `iPhone 6`, `Samsung S5`, `Android`. In a column headed "iPhone ?" a yes is an iPhone and a no
 * another telephone.
 */
export function parseDevice(cell: Cell, context: ReadContext): Reading<Device> {
  const asked = askedDevice(context.header)
  const answer = (isYes: boolean): Reading<Device> => read(isYes ? asked : 'other')
  if (typeof cell === 'boolean') return answer(cell)
  // Elsewhere "none" is a missing value; here it is an answer.
  if (typeof cell === 'string' && cell.trim().toLowerCase() === 'none') return read('none')
  const notADevice = (value: string): Reading<Device> => trouble('cell.notADevice', { value })
  return parseTyped(cell, context, notADevice, (text) => {
    const isYes = yesOrNo(text)
    if (isYes !== null) return answer(isYes)
    const folded = foldText(text)
    const named = NAMED.find(([, pattern]) => pattern.test(folded))
    if (named !== undefined) return read(named[0])
    const first = /^(oui|yes|non|no)\b/u.exec(folded)?.[1]
    return first === undefined ? notADevice(text) : answer(first === 'oui' || first === 'yes')
  })
}

function askedDevice(header: string): Device {
  return /android/u.test(foldText(header)) ? 'android' : 'iphone'
}
