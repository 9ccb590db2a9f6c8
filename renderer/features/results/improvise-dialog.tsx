import { useState } from 'react'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import type { ParticipantId } from '../../../shared/domain/values/id-schema.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import { useRun } from '../../actions/use-run.ts'
import { usePlanStore } from '../../api/plan-store.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import type { ItemLine } from './leftovers.view.ts'
import css from './results.module.css'

/** The post was a stream that nobody had planned: whose? */
export function ImproviseDialog({ line, onClose }: { readonly line: ItemLine; readonly onClose: () => void }) {
  const translate = useTranslate()
  const run = useRun()
  const people = rowsOf(usePlanStore((state) => state.plan.participants))
  const [person, setPerson] = useState<ParticipantId | null>(line.owner)
  const save = async (): Promise<void> => {
    const saved = await run(
      { type: 'results.improviseFromItem', item: line.item.id, participants: person === null ? [] : [person] },
      translate('resultsScreen.improvisedDone'),
    )
    if (saved.ok) onClose()
  }
  return (
    <FormDialog title={translate('resultsScreen.improvise.title')} isOpen onClose={onClose} submitLabel={translate('resultsScreen.improvise.save')} onSubmit={save}>
      <div className={css['quote']}>
        {line.text}
        <span className={css['faint']}>{[line.account, line.when].filter((part) => part !== '').join(' · ')}</span>
      </div>
      <ComboBox
        label={translate('resultsScreen.improvise.who')}
        description={translate('resultsScreen.improvise.whoHelp')}
        value={person}
        options={people.map((one) => ({ value: one.id, label: printName(one) }))}
        onChange={setPerson}
        empty={translate('resultsScreen.nothingFound')}
        autoFocus
      />
    </FormDialog>
  )
}
