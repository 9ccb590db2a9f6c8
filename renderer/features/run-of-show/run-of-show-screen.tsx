import { CalendarClock, FileDown, Plus, Upload } from 'lucide-react'
import { useMemo } from 'react'
import { usePlanStore } from '../../api/plan-store.ts'
import { useExport } from '../../actions/use-export.ts'
import { useOrigin } from '../../actions/use-origin.ts'
import { useChooseFiles } from '../../actions/use-take-files.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FigureLine } from '../../ui/figure-line.tsx'
import { Page } from '../../ui/page.tsx'
import { RunOfShowBoard } from './run-of-show-board.tsx'
import { runOfShowView } from './run-of-show.view.ts'
import { SendOutMenu } from './send-out-menu.tsx'
import { useSlotActions } from './use-slot-actions.ts'
import { useSlotMoves } from './use-slot-moves.ts'

/** The run of show (S1 to S9): who streams when, from which account; what clashes and what is not covered. */
export function RunOfShowScreen() {
  const translate = useTranslate()
  const plan = usePlanStore((state) => state.plan)
  const moves = useSlotMoves(plan)
  const view = useMemo(() => runOfShowView(moves.trial, translate), [moves.trial, translate])
  const actions = useSlotActions(plan)
  const chooseFiles = useChooseFiles()
  const save = useExport()
  const origin = useOrigin()
  return (
    <Page
      isFixed={!view.isEmpty}
      title={translate('screen.runOfShow')}
      subtitle={view.isEmpty ? undefined : <FigureLine numbers={view.counts} onPress={origin} />}
      actions={
        <>
          <Button icon={Upload} onPress={chooseFiles}>{translate('runOfShow.import')}</Button>
          <SendOutMenu plan={plan} />
          <Button look={view.isEmpty ? 'secondary' : 'primary'} icon={Plus} onPress={() => actions.add({})}>{translate('runOfShow.addSlot')}</Button>
        </>
      }
    >
      {view.isEmpty
        ? (
          <EmptyState
            icon={CalendarClock}
            title={translate('runOfShow.empty')}
            actions={
              <>
                <Button look="primary" icon={Upload} onPress={chooseFiles}>{translate('runOfShow.import')}</Button>
                <Button icon={Plus} onPress={() => actions.add({})}>{translate('runOfShow.addSlot')}</Button>
                <Button icon={FileDown} onPress={() => save('samples')}>{translate('runOfShow.emptySample')}</Button>
              </>
            }
          >
            {translate('runOfShow.emptyText')}
          </EmptyState>
        )
        : <RunOfShowBoard view={view} moves={moves} actions={actions} plan={plan} />}
    </Page>
  )
}
