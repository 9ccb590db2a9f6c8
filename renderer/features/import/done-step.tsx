import { CircleCheck } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useGo, type ScreenName } from '../../actions/route.ts'
import { useOfferUndo } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { countPills, entering } from './counts.view.ts'
import css from './file-step.module.css'
import type { Done, WaitingLot } from './import-stage.ts'
import { NextLot } from './next-lot.tsx'

const SCREENS = {
  roster: 'participants', schedule: 'runOfShow', results: 'results', returns: 'results', mentions: 'results', series: 'results',
} as const satisfies Readonly<Record<Done['importKind'], ScreenName>>

/** What was imported, with one undo for all of it, and where to go from here. */
export function DoneStep({ done, waiting, onNext, onMore }: {
  readonly done: Done
  readonly waiting: readonly WaitingLot[]
  readonly onNext: () => unknown
  readonly onMore: () => unknown
}) {
  const translate = useTranslate()
  const go = useGo()
  const offerUndo = useOfferUndo()
  const count = entering(done.check.counts)
  const screen = SCREENS[done.importKind]
  const said = useRef<Done | null>(null)
  useEffect(() => {
    // Said once, also where React mounts twice.
    if (said.current === done || count === 0) return
    said.current = done
    offerUndo(translate('import.doneToast', { count, name: done.files.join(', ') }), done.moved)
  }, [done, count, offerUndo, translate])
  return (
    <div className={css['narrow']}>
      <Card>
        <EmptyState
          icon={CircleCheck}
          takesFocus
          title={count === 0 ? translate('import.acceptNothing') : translate('import.doneTitle', { count })}
          actions={
            <>
              <Button onPress={onMore}>{translate('import.more')}</Button>
              <Button look="primary" onPress={() => { go({ screen }) }}>{translate(`import.goTo.${screen}`)}</Button>
            </>
          }
        >
          <p className={css['pills']}>
            {countPills(done.check.counts, translate).map(({ key, text, look }) => <Badge key={key} look={look}>{text}</Badge>)}
          </p>
          <p>{translate('import.doneHint')}</p>
        </EmptyState>
      </Card>
      <NextLot waiting={waiting} onNext={onNext} />
    </div>
  )
}
