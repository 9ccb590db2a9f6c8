import { useTranslate } from '../../i18n/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Checking, WaitingLot } from './import-stage.ts'

/** What is to be known of the session: that she is back in it, and which files wait until it is done. */
export function SessionNotices({ stage, waiting }: { readonly stage: Checking; readonly waiting: readonly WaitingLot[] }) {
  const translate = useTranslate()
  const names = [...new Set(waiting.filter(({ isSorted }) => !isSorted).flatMap(({ tickets }) => tickets.map(({ name }) => name)))]
  return (
    <>
      {stage.isBack && <Notice look="info" isLive>{translate('import.isBack')}</Notice>}
      {names.length > 0 && (
        <Notice look="info" isLive><bdi>{translate('import.waitTheirTurn', { names: names.join(', ') })}</bdi></Notice>
      )}
    </>
  )
}
