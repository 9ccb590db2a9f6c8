import { z } from 'zod'

/** The SHA-256 of a kept file (rows of an import, an image), in 64 hexadecimal digits: also its name. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/u)
