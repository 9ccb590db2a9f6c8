import type { ResultFields } from '../domain/intake/draft.ts'
import type { Platform } from '../domain/values/platform.ts'
import { withKept, type CellRemark, type FinishRow } from './read-rows.ts'
import { identifierInLink } from './values/parse-identifier.ts'
import { platformOfLink } from './values/parse-platform.ts'

/**
 * What the row says together: an id that a spreadsheet destroyed is taken from the link; the platform is that of the
 * export, of the column, or of the link; a reel is told by its link, because Facebook calls it a video.
 */
export function finishResults(platform: Platform | null): FinishRow<ResultFields, ResultFields> {
  return ({ fields, remarks }) => {
    const link = fields.permalink ?? ''
    const inLink = identifierInLink(link)
    const isDamaged = remarks.some(isDamagedId)
    const id = isDamaged ? (inLink ?? fields.platformItemId) : (fields.platformItemId ?? inLink)
    const from = platform ?? fields.platform ?? platformOfLink(link)
    const isReel = from === 'facebook' && /\/reel\//u.test(link)
    return {
      remarks: isDamaged && inLink !== null ? remarks.map((each) => (isDamagedId(each) ? withKept(each, inLink) : each)) : remarks,
      fields: {
        ...fields,
        ...(id === null || id === undefined ? {} : { platformItemId: id }),
        ...(from === null ? {} : { platform: from }),
        ...(isReel ? { postType: 'Reel' } : {}),
      },
    }
  }
}

function isDamagedId({ field, remark }: CellRemark): boolean {
  return field === 'postId' && (remark.code === 'cell.destroyedByExcel' || remark.code === 'cell.longNumber')
}
