import { TriangleAlert } from 'lucide-react'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { ToggleGroup } from '../../ui/toggle-group.tsx'
import { Toolbar } from '../../ui/toolbar.tsx'
import { ChangedPill } from './changed-pill.tsx'
import type { ChangedSince } from './changed-since.view.ts'
import { CoveragePill } from './coverage-pill.tsx'
import { FormatLegend } from './format-legend.tsx'
import css from './run-of-show-toolbar.module.css'
import type { RunOfShowView } from './run-of-show.view.ts'
import { ROWS_BY, type RowsBy } from './schedule-rows.view.ts'
import { ZOOMS, type Zoom } from './time-axis.ts'

export const LOOKS = ['grid', 'list'] as const
export type Look = (typeof LOOKS)[number]

/** How the run of show is looked at. */
export interface ViewChoices {
  readonly look: Look
  readonly rowsBy: RowsBy
  readonly zoom: Zoom
}

export interface RunOfShowToolbarProps {
  readonly view: RunOfShowView
  /** What is no longer as it was frozen. Of the plan itself: a move under way must not make the toolbar jump. */
  readonly changed: ChangedSince | null
  readonly choices: ViewChoices
  readonly onChoose: (choices: Partial<ViewChoices>) => void
  readonly onNextConflict: () => void
  readonly onShowMinute: (minute: number) => void
}

/** How to look at the run of show, and what in it wants to be seen. */
export function RunOfShowToolbar({ view, changed, choices, onChoose, onNextConflict, onShowMinute }: RunOfShowToolbarProps) {
  const translate = useTranslate()
  const isGrid = choices.look === 'grid'
  return (
    <Toolbar end={<FormatLegend formats={view.formats} />}>
      <ToggleGroup
        label={translate('runOfShow.look')}
        value={choices.look}
        options={LOOKS.map((value) => ({ value, label: translate(`runOfShow.look.${value}`) }))}
        onChange={(look) => { onChoose({ look }) }}
      />
      {isGrid && (
        <Select
          label={translate('runOfShow.rows')}
          isLabelHidden
          isStrong
          value={choices.rowsBy}
          options={ROWS_BY.map((value) => ({ value, label: translate(`runOfShow.rowsBy.${value}`) }))}
          onChange={(rowsBy) => { onChoose({ rowsBy }) }}
        />
      )}
      {isGrid && (
        <ToggleGroup
          label={translate('runOfShow.zoom')}
          value={choices.zoom}
          options={ZOOMS.map((value) => ({ value, label: translate(`runOfShow.zoom.${value}`) }))}
          onChange={(zoom) => { onChoose({ zoom }) }}
        />
      )}
      <ConflictsButton count={view.conflicts.length} onPress={onNextConflict} />
      <CoveragePill coverage={view.coverage} target={view.coverageTarget} onShowMinute={onShowMinute} />
      {changed !== null && changed.slots > 0 && <ChangedPill changed={changed} zone={view.zone} />}
    </Toolbar>
  )
}

function ConflictsButton({ count, onPress }: { readonly count: number; readonly onPress: () => void }) {
  const translate = useTranslate()
  if (count === 0) return <span className={css['calm']}>{translate('runOfShow.noConflict')}</span>
  const conflicts = translate('runOfShow.conflicts', { count })
  return (
    <span className={css['trouble']}>
      <Button icon={TriangleAlert} name={translate('runOfShow.nextConflict', { conflicts })} onPress={onPress}>{conflicts}</Button>
    </span>
  )
}
