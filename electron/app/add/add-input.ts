import { z } from 'zod'
import { TOUCH_CHANNELS } from '../../../shared/domain/outreach/touch.ts'
import { metricSchema } from '../../../shared/domain/results/metric.ts'
import { isCalendarDate } from '../../../shared/domain/values/calendar.ts'
import { dateSchema, instantSchema } from '../../../shared/domain/values/moment.ts'
import { platformSchema } from '../../../shared/domain/values/platform.ts'

/**
 * The JSON files of `jour-j add`, one object or a list of them. People are named by e-mail, full name or short code,
 * accounts as `instagram:@musee`, slots by short code; ids work too. Times of day are written `09:30`.
 */
const clockTime = z.string().regex(/^\d{1,2}:\d{2}$/u, 'a time such as 09:30')
/** No other date reaches a campaign: a screen that counts the days to one that is in no calendar would not come up. */
const calendarDate = dateSchema.refine(isCalendarDate, 'no such date')

const perimeter = z.strictObject({
  accounts: z.array(z.string()).optional(),
  streams: z.array(z.string()).optional(),
  term: z.string().optional(),
  from: calendarDate.optional(),
  to: calendarDate.optional(),
})

export const figureInput = z.strictObject({
  metric: z.string().min(1),
  value: z.number(),
  approximate: z.boolean().default(false),
  unit: z.string().default(''),
  perimeter: perimeter.default({}),
  asOf: calendarDate,
  note: z.string().default(''),
  source: z.strictObject({ typedBy: z.string() }).optional(),
})

const metricFields = z.partialRecord(metricSchema, z.number().min(0))

export const resultInput = z
  .strictObject({
    slot: z.string().optional(),
    stream: z.string().optional(),
    startedAt: z.union([instantSchema, clockTime]).optional(),
    metrics: metricFields.default({}),
    views: z.number().min(0).optional(),
    likes: z.number().min(0).optional(),
    comments: z.number().min(0).optional(),
    shares: z.number().min(0).optional(),
    link: z.string().default(''),
    asOf: calendarDate.optional(),
    approximate: z.boolean().default(false),
  })
  .refine((input) => (input.slot === undefined) !== (input.stream === undefined), 'name a slot or a stream, not both')

export const touchInput = z.strictObject({
  channel: z.enum(TOUCH_CHANNELS),
  at: z.union([calendarDate, instantSchema]).optional(),
  date: calendarDate.optional(),
  participants: z.union([z.literal('all'), z.array(z.string())]).default([]),
  by: z.string().default(''),
  text: z.string().default(''),
})

export const learningInput = z.strictObject({
  text: z.string().min(1),
  format: z.string().default(''),
  streams: z.array(z.string()).default([]),
  /** Rests on every stream of its format, at the time it is added. */
  allOfFormat: z.boolean().default(false),
})

export const nextStepInput = z.strictObject({
  text: z.string().min(1),
  due: calendarDate.nullable().default(null),
  when: z.string().default(''),
  owner: z.string().default(''),
  seedsCampaign: z.boolean().default(false),
})

export const trendInput = z.strictObject({
  term: z.string().min(1),
  platform: platformSchema.default('x'),
  place: z.string().min(1),
  rank: z.number().int().min(1).nullable().default(null),
  from: clockTime,
  to: clockTime.nullable().default(null),
})

/** What can be added from a file, with the schema of each. */
export const ADD_INPUTS = {
  figure: figureInput,
  result: resultInput,
  touch: touchInput,
  learning: learningInput,
  'next-step': nextStepInput,
  trend: trendInput,
} as const

export type AddWhat = keyof typeof ADD_INPUTS
