import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { dayClock } from '../../shared/domain/schedule/day-clock.ts'
import { dayMinuteOfInstant, instantOfDayMinute } from '../../shared/domain/schedule/day-time.ts'

const ZONES = ['Europe/Paris', 'America/Sao_Paulo', 'America/St_Johns', 'Australia/Lord_Howe', 'UTC', 'Asia/Kathmandu']
const aDay = fc.oneof(
  fc.constantFrom('2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25', '2018-11-04', '2026-04-05', '2026-10-04'),
  fc.integer({ min: 0, max: 20_000 }).map((days) => Temporal.PlainDate.from('1990-01-01').add({ days }).toString()),
)
const aCampaign = fc.record({ day: aDay, zone: fc.constantFrom(...ZONES) })
const aMinute = fc.integer({ min: 0, max: 2880 })

test('a minute that exists comes back from its instant, and one that does not has none', () => {
  fc.assert(
    fc.property(aCampaign, aMinute, (campaign, minute) => {
      const time = instantOfDayMinute(campaign, minute)
      const instants = time.kind === 'once' ? [time.instant] : time.kind === 'twice' ? [time.earlier, time.later] : []
      expect(instants.map((instant) => dayMinuteOfInstant(campaign, instant))).toEqual(instants.map(() => minute))
      if (time.kind === 'twice') expect(time.earlier < time.later).toBe(true)
    }),
    { numRuns: 400 },
  )
})

test('an instant reads as the calendar reads it, near a clock change and far from it', () => {
  fc.assert(
    fc.property(aCampaign, fc.integer({ min: -400 * 86_400, max: 400 * 86_400 }), (campaign, seconds) => {
      const midnight = Temporal.PlainDate.from(campaign.day).toPlainDateTime()
      const instant = midnight.toZonedDateTime('UTC').toInstant().add({ seconds })
      const wall = instant.toZonedDateTimeISO(campaign.zone).toPlainDateTime()
      const expected = midnight.until(wall, { largestUnit: 'seconds' }).seconds / 60
      expect(dayMinuteOfInstant(campaign, instant.toString())).toBeCloseTo(expected, 6)
    }),
    { numRuns: 400 },
  )
})

test('elapsed seconds never run backwards on the clock of the day, whatever the clock does', () => {
  fc.assert(
    fc.property(aCampaign, aMinute, aMinute, (campaign, one, other) => {
      const clock = dayClock(campaign)
      const [early, late] = [Math.min(one, other), Math.max(one, other)]
      const isTwice = (minute: number): boolean => instantOfDayMinute(campaign, minute).kind !== 'once'
      if (isTwice(early) || isTwice(late)) return
      expect(clock.secondsOf(late) - clock.secondsOf(early)).toBeGreaterThanOrEqual(0)
      expect(clock.minuteOf(clock.secondsOf(early))).toBeCloseTo(early, 6)
    }),
    { numRuns: 300 },
  )
})
