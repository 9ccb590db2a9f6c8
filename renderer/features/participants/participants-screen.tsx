import { Download, Plus, Upload, UserPlus, Users } from 'lucide-react'
import { useState } from 'react'
import { useExport } from '../../actions/use-export.ts'
import { useOrigin } from '../../actions/use-origin.ts'
import { useChooseFiles } from '../../actions/use-take-files.ts'
import { usePlanStore } from '../../api/plan-store.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FigureLine } from '../../ui/figure-line.tsx'
import { Page } from '../../ui/page.tsx'
import { AddPersonDialog } from './add-person-dialog.tsx'
import { Roster } from './roster.tsx'
import { rosterLines } from './roster.view.ts'
import { summaryOf } from './summary.view.ts'
import { usePasteRows } from './use-paste-rows.ts'

/** Everybody asked to take part (R): a grid to edit, its search, and the sheet of one person beside it. */
export function ParticipantsScreen() {
  const translate = useTranslate()
  const lines = rosterLines(usePlanStore((state) => state.plan))
  const [isAdding, setIsAdding] = useState(false)
  const save = useExport()
  const origin = useOrigin()
  const choose = useChooseFiles()
  usePasteRows(translate('participants.pasted'))
  const add = (): void => { setIsAdding(true) }
  return (
    <Page
      title={translate('screen.participants')}
      subtitle={lines.length === 0 ? undefined : <FigureLine numbers={summaryOf(lines, translate)} onPress={origin} />}
      isFixed={lines.length > 0}
      actions={
        <>
          <Button icon={Upload} onPress={choose}>{translate('participants.import')}</Button>
          <Button icon={Download} isDisabled={lines.length === 0} onPress={() => save('roster')}>{translate('participants.export')}</Button>
          <Button look="primary" icon={Plus} onPress={add}>{translate('participants.add')}</Button>
        </>
      }
    >
      <AddPersonDialog isOpen={isAdding} onClose={() => { setIsAdding(false) }} />
      {lines.length > 0 ? <Roster lines={lines} /> : (
        <EmptyState
          icon={Users}
          title={translate('participants.emptyTitle')}
          actions={
            <>
              <Button look="primary" icon={Upload} onPress={choose}>{translate('participants.emptyImport')}</Button>
              <Button icon={UserPlus} onPress={add}>{translate('participants.emptyAdd')}</Button>
              <Button look="quiet" icon={Download} onPress={() => save('samples')}>{translate('participants.emptySamples')}</Button>
            </>
          }
        >
          {translate('participants.empty')}
        </EmptyState>
      )}
    </Page>
  )
}
