import { z } from 'zod'
import { idSchema } from '../values/id-schema.ts'
import { nameSchema, textSchema } from '../values/text.ts'

/** What kind of effect an objective aims at (AMEC's chain, plus what happens inside the house). */
export const OBJECTIVE_LEVELS = ['output', 'outTake', 'outcome', 'impact', 'internal'] as const

/** How an objective ended, as she says it; `null` leaves it to the figures. */
export const VERDICTS = ['reached', 'partly', 'notReached', 'notMeasured'] as const
export type Verdict = (typeof VERDICTS)[number]

/** An objective (C2). `indicator` names a computed indicator or a typed metric; without one it ends as not measured. */
export const objectiveSchema = z
  .strictObject({
    id: idSchema('objective'),
    order: z.number().int(),
    text: nameSchema,
    level: z.enum(OBJECTIVE_LEVELS),
    indicator: z.string().nullable(),
    baseline: z.number().nullable(),
    target: z.number().nullable(),
    source: textSchema,
    verdict: z.enum(VERDICTS).nullable(),
    comment: textSchema,
  })
  .readonly()
export type Objective = z.infer<typeof objectiveSchema>
