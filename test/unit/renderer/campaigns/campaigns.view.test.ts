import { expect, test } from 'vitest'
import { backupInstant, campaignsView } from '../../../../renderer/features/campaigns/campaigns.view.ts'
import { zoneNames } from '../../../../shared/domain/values/calendar.ts'

const line = (name: string, day: string) => ({ id: `campaign:${name}`, name, day })

test('what comes next is first, today among it; what is past stands under it, the latest first', () => {
  const lines = [line('autumn', '2015-09-19'), line('today', '2015-04-23'), line('last year', '2014-04-23'), line('spring', '2015-05-01'), line('yesterday', '2015-04-22')]
  const { coming, past } = campaignsView(lines, '2015-04-23')
  expect(coming.map(({ name, offsetDays }) => [name, offsetDays])).toEqual([['today', 0], ['spring', -8], ['autumn', -149]])
  expect(past.map(({ name, offsetDays }) => [name, offsetDays])).toEqual([['yesterday', 1], ['last year', 365]])
})

test('the machine’s own zone can be chosen even where the list lacks it, and each zone once', () => {
  const zones = zoneNames('Etc/GMT-14')
  expect(zones).toContain('Etc/GMT-14')
  expect(zones).toContain('Europe/Paris')
  expect(zones).toContain('UTC')
  expect(new Set(zones).size).toBe(zones.length)
})

test('a backup says when it was made; a name without a moment, or with an impossible one, says nothing', () => {
  expect(backupInstant('g11.20261123T073753Z.plan.json')).toBe('2026-11-23T07:37:53Z')
  expect([backupInstant('plan.json'), backupInstant('g1.20261399T073753Z.plan.json')]).toEqual([null, null])
})
