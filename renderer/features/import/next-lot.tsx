import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { WaitingLot } from './import-stage.ts'

/** The files that are still to be checked, and the way on to them; nothing where there are none. */
export function NextLot({ waiting, onNext }: { readonly waiting: readonly WaitingLot[]; readonly onNext: () => unknown }) {
  const translate = useTranslate()
  const [first] = waiting
  if (first === undefined) return null
  return (
    <Notice look="info" actions={<Button look="link" onPress={onNext}>{translate('import.nextLotGo')}</Button>}>
      <bdi>
        {translate('import.nextLot', {
          what: first.kind === null ? translate('import.title') : translate(`import.kind.${first.kind}`),
          names: first.tickets.map(({ name }) => name).join(', '),
        })}
      </bdi>
    </Notice>
  )
}
