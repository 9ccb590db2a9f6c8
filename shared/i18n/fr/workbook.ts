/** Words of the workbook. */
export const workbookFr = {} as const
