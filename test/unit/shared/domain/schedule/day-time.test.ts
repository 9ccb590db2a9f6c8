import { describe, expect, test } from 'vitest'
import {
  dateOfMoment,
  dayMinuteOfInstant,
  dayMinuteOfMoment,
  instantOfDayMinute,
  momentToInstant,
} from '../../../../../shared/domain/schedule/day-time.ts'

const spring = { day: '2026-03-29', zone: 'Europe/Paris' }
const autumn = { day: '2026-10-25', zone: 'Europe/Paris' }
const plain = { day: '2015-04-23', zone: 'Europe/Paris' }

describe('a minute of the campaign day as an instant', () => {
  test('on an ordinary day, and past midnight', () => {
    expect(instantOfDayMinute(plain, 570)).toEqual({ kind: 'once', instant: '2015-04-23T07:30:00Z' })
    expect(instantOfDayMinute(plain, 1530)).toEqual({ kind: 'once', instant: '2015-04-23T23:30:00Z' })
  })

  test('the hour that spring leaves out does not exist', () => {
    expect(instantOfDayMinute(spring, 119)).toEqual({ kind: 'once', instant: '2026-03-29T00:59:00Z' })
    expect(instantOfDayMinute(spring, 150)).toEqual({ kind: 'never' })
    expect(instantOfDayMinute(spring, 180)).toEqual({ kind: 'once', instant: '2026-03-29T01:00:00Z' })
  })

  test('the hour that comes again in autumn exists twice', () => {
    expect(instantOfDayMinute(autumn, 150)).toEqual({
      kind: 'twice',
      earlier: '2026-10-25T00:30:00Z',
      later: '2026-10-25T01:30:00Z',
    })
    expect(instantOfDayMinute(autumn, 180)).toEqual({ kind: 'once', instant: '2026-10-25T02:00:00Z' })
  })

  test('the night after the day is changed too', () => {
    expect(instantOfDayMinute({ day: '2026-03-28', zone: 'Europe/Paris' }, 1440 + 150)).toEqual({ kind: 'never' })
  })

  test('a zone or a date that nobody knows', () => {
    expect(instantOfDayMinute({ day: '2015-04-23', zone: 'Europe/Pari' }, 0)).toEqual({ kind: 'unknownZone' })
    expect(instantOfDayMinute({ day: '2015-02-30', zone: 'Europe/Paris' }, 0)).toEqual({ kind: 'never' })
  })
})

describe('an instant as a minute of the campaign day', () => {
  test('is what the wall clock shows, before and after the day too', () => {
    expect(dayMinuteOfInstant(plain, '2015-04-23T07:30:30Z')).toBe(570.5)
    expect(dayMinuteOfInstant(plain, '2015-04-22T21:00:00Z')).toBe(-60)
    expect(dayMinuteOfInstant(plain, '2015-04-23T23:30:00.000Z')).toBe(1530)
  })

  test('comes back to the same minute on both days when the clock is changed', () => {
    for (const campaign of [spring, autumn]) {
      for (let minute = 0; minute <= 2880; minute += 7) {
        const time = instantOfDayMinute(campaign, minute)
        if (time.kind === 'once') expect(dayMinuteOfInstant(campaign, time.instant)).toBe(minute)
        if (time.kind === 'twice') {
          expect([time.earlier, time.later].map((instant) => dayMinuteOfInstant(campaign, instant))).toEqual([minute, minute])
        }
      }
    }
  })
})

describe('a moment as a file gave it', () => {
  test('a bare date has no instant', () => {
    expect(momentToInstant({ kind: 'date', date: '2015-04-23' }, 'Europe/Paris')).toBeNull()
    expect(dayMinuteOfMoment(plain, { kind: 'date', date: '2015-04-23' })).toBeNull()
    expect(dateOfMoment({ kind: 'date', date: '2015-04-23' }, 'Europe/Paris')).toBe('2015-04-23')
  })

  test('a wall-clock time is read in its own zone, else in the one given', () => {
    const local = '2015-04-23T09:30'
    expect(momentToInstant({ kind: 'local', local, zone: null }, 'Europe/Paris')).toEqual({
      kind: 'once',
      instant: '2015-04-23T07:30:00Z',
    })
    expect(momentToInstant({ kind: 'local', local, zone: 'America/Los_Angeles' }, 'Europe/Paris')).toEqual({
      kind: 'once',
      instant: '2015-04-23T16:30:00Z',
    })
  })

  test('a date in the campaign zone may be another than in UTC', () => {
    expect(dateOfMoment({ kind: 'instant', instant: '2015-04-23T22:30:00Z' }, 'Europe/Paris')).toBe('2015-04-24')
  })

  test('a time that never was has neither instant nor date', () => {
    const moment = { kind: 'local', local: '2026-03-29T02:30', zone: null } as const
    expect(momentToInstant(moment, 'Europe/Paris')).toEqual({ kind: 'never' })
    expect(dateOfMoment(moment, 'Europe/Paris')).toBeNull()
  })
})
