import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { Figure } from '../../../shared/domain/results/figure.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import css from './results.module.css'
import { accountChoices, perimeterChoices, type TypedFigure } from './typed-figure.view.ts'

export interface FigurePerimeterProps {
  readonly typed: TypedFigure
  readonly before: Figure | null
  readonly plan: Plan
  readonly onChange: (changes: Partial<TypedFigure>) => void
}

/** What a typed figure covers: the whole campaign, some accounts, a hashtag. Without it no figure is honest. */
export function FigurePerimeter({ typed, before, plan, onChange }: FigurePerimeterProps) {
  const translate = useTranslate()
  const changeTerm = (term: string): void => { onChange({ term }) }
  return (
    <>
      <Select
        label={translate('resultsScreen.figure.coversWhat')}
        value={typed.perimeter}
        options={perimeterChoices(before, translate)}
        onChange={(perimeter) => { onChange({ perimeter }) }}
      />
      {typed.perimeter === 'accounts' && (
        <fieldset className={css['choices']}>
          <legend>{translate('resultsScreen.figure.whichAccounts')}</legend>
          {accountChoices(plan).map(({ value, label }) => (
            <Checkbox
              key={value}
              label={label}
              isSelected={typed.accounts.includes(value)}
              onChange={(isSelected) => {
                onChange({ accounts: isSelected ? [...typed.accounts, value] : typed.accounts.filter((one) => one !== value) })
              }}
            />
          ))}
        </fieldset>
      )}
      {typed.perimeter === 'term' && <TextField label={translate('workbook.head.term')} value={typed.term} onType={changeTerm} onCommit={changeTerm} />}
    </>
  )
}
