import { z } from 'zod'
import { idSchema } from '../values/id-schema.ts'
import { instantSchema } from '../values/moment.ts'
import { nameSchema } from '../values/text.ts'
import { slotSchema } from './slot.ts'

/** The run of show as it was frozen (S7), whole, so that any later change can name who is concerned. */
export const baselineSchema = z
  .strictObject({
    id: idSchema('baseline'),
    name: nameSchema,
    frozenAt: instantSchema,
    slots: z.array(slotSchema).readonly(),
  })
  .readonly()
export type Baseline = z.infer<typeof baselineSchema>
