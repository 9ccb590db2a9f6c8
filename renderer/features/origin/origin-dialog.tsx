import { BookOpen, Copy } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { FigureRef } from '../../../shared/domain/recap/figure-ref.ts'
import { useGo, useRoute } from '../../actions/route.ts'
import { useCopy } from '../../actions/use-export.ts'
import { useDictionary, useOriginState } from '../../actions/use-origin.ts'
import { usePlanStore } from '../../api/plan-store.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Figure } from '../../ui/figure.tsx'
import { KeptRowDialog } from './kept-row-dialog.tsx'
import { OriginBeside, OriginDrift } from './origin-beside.tsx'
import { OriginFacts, OriginRefusals } from './origin-facts.tsx'
import { OriginRows } from './origin-rows.tsx'
import type { KeptPlace } from './origin-rows.view.ts'
import { screenOfFigure } from './origin-screen.view.ts'
import { originText } from './origin-text.ts'
import { originView } from './origin.view.ts'
import css from './origin.module.css'

/** Where a number comes from, over any screen. Closed, the focus is on the number again. */
export function OriginDialog() {
  const shown = useOriginState((state) => state.shown)
  const close = useOriginState((state) => state.close)
  return shown === null ? null : <ShownOrigin figure={shown} onClose={close} />
}

function ShownOrigin({ figure, onClose }: { readonly figure: FigureRef; readonly onClose: () => void }) {
  const translate = useTranslate()
  const go = useGo()
  const current = useRoute().screen
  const screen = screenOfFigure(figure)
  const copy = useCopy()
  const openDictionary = useDictionary()
  const plan = usePlanStore((state) => state.plan)
  const [place, setPlace] = useState<KeptPlace | null>(null)
  const view = useMemo(() => originView(plan, figure, translate), [plan, figure, translate])
  if (view === null) {
    return <Dialog title={translate('origin.nothingMeasured')} isOpen onClose={onClose}><p>{translate('origin.gone')}</p></Dialog>
  }
  return (
    <Dialog
      title={view.title}
      place="widest"
      isRead
      isOpen
      onClose={onClose}
      actions={
        <>
          {screen !== current && (
            <Button look="quiet" onPress={() => { onClose(); go({ screen }) }}>{translate('origin.seeIn', { screen: translate(`screen.${screen}`) })}</Button>
          )}
          <Button icon={BookOpen} look="quiet" onPress={openDictionary}>{translate('dictionary.open')}</Button>
          <Button icon={Copy} onPress={() => copy(originText(view, translate))}>{translate('origin.copy')}</Button>
        </>
      }
    >
      <div className={css['head']}>
        <Figure value={view.value} size="large" isRefused={view.isRefused} />
        <OriginFacts facts={view.facts} />
      </div>
      <OriginRefusals refused={view.refused} />
      <OriginBeside lines={view.beside} />
      <OriginDrift lines={view.drift} />
      <OriginRows lines={view.lines} counted={view.counted} onShow={setPlace} />
      {place !== null && <KeptRowDialog place={place} onClose={() => { setPlace(null) }} />}
    </Dialog>
  )
}
