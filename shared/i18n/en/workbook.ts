import type { workbookFr } from '../fr/workbook.ts'

/** Words of the workbook. */
export const workbookEn = {} as const satisfies Record<keyof typeof workbookFr, string>
