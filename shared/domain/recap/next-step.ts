import { z } from 'zod'
import { idSchema } from '../values/id-schema.ts'
import { dateSchema } from '../values/moment.ts'
import { nameSchema, textSchema } from '../values/text.ts'

/** What comes next. `when` is the date in words ("en continu", "septembre"); `seedsCampaign`: it becomes a campaign (Y3). */
export const nextStepSchema = z
  .strictObject({
    id: idSchema('nextStep'),
    text: nameSchema,
    due: dateSchema.nullable(),
    when: textSchema,
    owner: textSchema,
    seedsCampaign: z.boolean(),
  })
  .readonly()
export type NextStep = z.infer<typeof nextStepSchema>
