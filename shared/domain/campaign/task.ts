import { z } from 'zod'
import { idSchema } from '../values/id-schema.ts'
import { dateSchema } from '../values/moment.ts'
import { nameSchema, textSchema } from '../values/text.ts'

/** A task of the backward plan (C3), at `offsetDays` from the day: -10 is J-10. Moving the day moves it. */
export const taskSchema = z
  .strictObject({
    id: idSchema('task'),
    title: nameSchema,
    offsetDays: z.number().int().min(-3650).max(3650),
    owner: textSchema,
    doneOn: dateSchema.nullable(),
    notes: textSchema,
  })
  .readonly()
export type Task = z.infer<typeof taskSchema>
