import type { ImportCheck } from '../../../shared/contract/answers.ts'
import { IMPORT_KINDS, type ImportKind } from '../../../shared/domain/results/import-record.ts'
import { useToday } from '../../actions/use-today.ts'
import { usePlanStore } from '../../api/plan-store.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Select } from '../../ui/select.tsx'
import { ToggleGroup } from '../../ui/toggle-group.tsx'
import { AccountQuestion } from './account-question.tsx'
import css from './check-step.module.css'
import { withAccount, withKind, type ImportDraft } from './import-draft.ts'
import type { OpenedFile } from './lots.view.ts'
import { ALL_SHEETS, questionsOf } from './questions.view.ts'

/** What only she can say of the files: what they hold, which sheet, how dates are written, whose figures, of when. */
export function QuestionsBar({ files, draft, check, onChange }: {
  readonly files: readonly OpenedFile[]
  readonly draft: ImportDraft
  readonly check: ImportCheck | null
  readonly onChange: (change: (draft: ImportDraft) => ImportDraft) => void
}) {
  const translate = useTranslate()
  const plan = usePlanStore((state) => state.plan)
  const today = useToday()
  const { sheets, dateOrder, accounts, asOf, zone } = questionsOf(files, draft, check, plan, translate)
  const kinds = IMPORT_KINDS.map((kind) => ({ value: kind, label: translate(`import.kind.${kind}`) }))
  return (
    <div className={css['questions']}>
      {draft.kind === null && <div className={css['whole']}><Notice look="warning">{translate('import.kindUnclear')}</Notice></div>}
      <Select<ImportKind>
        label={translate('import.kind')}
        value={draft.kind}
        options={kinds}
        placeholder={translate('import.nothing')}
        onChange={(kind) => { onChange((before) => withKind(before, files, kind)) }}
      />
      {sheets !== null && draft.kind !== null && (
        <Select
          label={translate('import.whichSheet')}
          value={draft.sheet ?? ALL_SHEETS}
          options={sheets}
          onChange={(sheet) => { onChange((before) => ({ ...before, sheet: sheet === ALL_SHEETS ? null : sheet })) }}
        />
      )}
      {asOf && (
        <DateField
          label={translate('import.asOf')}
          value={draft.asOf ?? check?.asOf ?? today}
          onChange={(date) => { onChange((before) => ({ ...before, asOf: date })) }}
        />
      )}
      {accounts.map((question) => (
        <AccountQuestion
          key={question.file}
          question={question}
          value={draft.accounts.find(({ file }) => file === question.file)?.account ?? null}
          onChange={(name) => { onChange((before) => withAccount(before, question.file, name)) }}
        />
      ))}
      {zone !== null && (
        <div className={css['zone']}>
          <ComboBox
            label={translate('import.zone')}
            value={draft.sourceZone ?? check?.zone ?? zone[0]?.value ?? null}
            options={zone}
            empty={translate('import.zoneNone')}
            onChange={(name) => { onChange((before) => ({ ...before, sourceZone: name })) }}
          />
        </div>
      )}
      {dateOrder !== null && (
        <div className={css['order']}>
          <span>{dateOrder === '' ? translate('import.dateOrderPlain') : translate('import.dateOrder', { value: dateOrder })}</span>
          <ToggleGroup
            label={translate('import.dateOrderPlain')}
            value={draft.dateOrder ?? 'open'}
            options={[
              { value: 'dmy', label: translate('import.dateOrder.dmy') },
              { value: 'mdy', label: translate('import.dateOrder.mdy') },
            ]}
            onChange={(order) => { if (order !== 'open') onChange((before) => ({ ...before, dateOrder: order })) }}
          />
        </div>
      )}
    </div>
  )
}
