import { z } from 'zod'
import { idSchema } from '../values/id-schema.ts'
import { dateSchema } from '../values/moment.ts'
import { nameSchema, textSchema } from '../values/text.ts'

/** How far from the day a task may lie: ten years. */
export const FURTHEST_DAYS = 3650

/** A task of the backward plan (C3), at `offsetDays` from the day: -10 is J-10. Moving the day moves it. */
export const taskSchema = z
  .strictObject({
    id: idSchema('task'),
    title: nameSchema,
    offsetDays: z.number().int().min(-FURTHEST_DAYS).max(FURTHEST_DAYS),
    owner: textSchema,
    doneOn: dateSchema.nullable(),
    notes: textSchema,
  })
  .readonly()
export type Task = z.infer<typeof taskSchema>
