import { z } from 'zod'

/** A text for people, at most 32,767 characters: what one spreadsheet cell can hold. */
export const textSchema = z.string().max(32_767)
/** A text that must say something. */
export const nameSchema = textSchema.min(1)
