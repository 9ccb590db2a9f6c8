import { z } from 'zod'
import { planDiffSchema } from '../../shared/domain/plan/plan-diff-schema.ts'
import type { Edit } from '../app/ports.ts'

/** A step as undo and redo keep it. */
export const editSchema: z.ZodType<Edit> = z.strictObject({ label: z.string(), at: z.string(), diff: planDiffSchema })
