import { useState } from 'react'
import type { StreamRow } from '../../../shared/domain/recap/recap-rows.ts'
import { formatPercent } from '../../../shared/i18n/format.ts'
import { usePlanStore } from '../../api/plan-store.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import type { ItemLine } from './leftovers.view.ts'
import { linkChoices, suggestLinks, type LinkChoice } from './link-suggestions.view.ts'
import css from './results.module.css'
import { useLink } from './use-link.ts'

export interface LinkDialogProps {
  readonly line: ItemLine
  readonly rows: readonly StreamRow[]
  readonly onClose: () => void
}

/** What stream is this post? The likely ones first, each with what speaks for it; then all of the day. */
export function LinkDialog({ line, rows, onClose }: LinkDialogProps) {
  const translate = useTranslate()
  const tie = useLink()
  const plan = usePlanStore((state) => state.plan)
  const [chosen, setChosen] = useState<string | null>(null)
  const suggested = suggestLinks(plan, line.item, rows, translate)
  const choices = linkChoices(rows, translate)
  const link = async (choice: LinkChoice | undefined): Promise<void> => {
    if (choice !== undefined && (await tie(line.item.id, choice))) onClose()
  }
  return (
    <FormDialog
      title={translate('resultsScreen.link.dialog')}
      isOpen
      place="wide"
      onClose={onClose}
      submitLabel={translate('resultsScreen.link.open')}
      canSubmit={chosen !== null}
      onSubmit={() => link(choices.find(({ key }) => key === chosen))}
    >
      <div className={css['quote']}>
        {line.text}
        <span className={css['faint']}>{[line.account, line.when, line.figures].filter((part) => part !== '').join(' · ')}</span>
      </div>
      <h3>{translate('resultsScreen.link.likely')}</h3>
      {suggested.length === 0 && <p className={css['faint']}>{translate('resultsScreen.link.noneLikely')}</p>}
      <ul className={css['linked']}>
        {suggested.map((choice) => (
          <li key={choice.key}>
            <div className={css['breaks']}>
              {choice.label}
              <div className={css['reasons']}>
                <Badge>{translate('resultsScreen.link.sure', { sure: formatPercent(choice.confidence, translate) })}</Badge>
                {choice.reasons.map((reason) => <Badge key={reason} look="update">{reason}</Badge>)}
              </div>
            </div>
            <Button size="small" onPress={() => link(choice)}>{translate('resultsScreen.link.this')}</Button>
          </li>
        ))}
      </ul>
      <ComboBox
        label={translate('resultsScreen.link.other')}
        value={chosen}
        options={choices.map(({ key, label }) => ({ value: key, label }))}
        onChange={setChosen}
        empty={translate('resultsScreen.nothingFound')}
      />
    </FormDialog>
  )
}
