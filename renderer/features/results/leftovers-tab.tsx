import { useState } from 'react'
import { useTranslate } from '../../i18n/language.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Card } from '../../ui/card.tsx'
import { ImproviseDialog } from './improvise-dialog.tsx'
import { ItemTable } from './item-table.tsx'
import type { ItemLine } from './leftovers.view.ts'
import { LinkDialog } from './link-dialog.tsx'
import css from './results.module.css'
import type { ResultsView } from './results.view.ts'
import type { StreamLine } from './stream-lines.view.ts'
import { TypeResultDialog } from './type-result-dialog.tsx'
import { UndoneSlots } from './undone-slots.tsx'

type Opened =
  | { readonly kind: 'link' | 'improvise'; readonly line: ItemLine }
  | { readonly kind: 'type'; readonly line: StreamLine }

/** What is left on both sides: posts without a stream, slots without one, and what she said is not ours. */
export function LeftoversTab({ view }: { readonly view: ResultsView }) {
  const translate = useTranslate()
  const [opened, setOpened] = useState<Opened | null>(null)
  const close = (): void => { setOpened(null) }
  return (
    <div className={css['tab']}>
      <Card isFlush title={translate('resultsScreen.unassigned')} marks={<Badge look={view.unassigned.length === 0 ? 'new' : 'toCheck'}>{view.unassigned.length}</Badge>}>
        {view.unassigned.length === 0
          ? <p className={css['none']}>{translate('resultsScreen.unassignedNone')}</p>
          : (
            <ItemTable
              label={translate('resultsScreen.unassigned')}
              lines={view.unassigned}
              state="unassigned"
              onLink={(line) => { setOpened({ kind: 'link', line }) }}
              onImprovise={(line) => { setOpened({ kind: 'improvise', line }) }}
            />
          )}
      </Card>
      <Card isFlush title={translate('resultsScreen.notDone')} marks={<Badge look={view.notDone.length === 0 ? 'new' : 'toCheck'}>{view.notDone.length}</Badge>}>
        {view.notDone.length === 0
          ? <p className={css['none']}>{translate('resultsScreen.notDoneNone')}</p>
          : <UndoneSlots lines={view.notDone} onType={(line) => { setOpened({ kind: 'type', line }) }} />}
      </Card>
      {view.notOurs.length > 0 && (
        <Card isFlush title={translate('resultsScreen.notOurs')} marks={<Badge>{view.notOurs.length}</Badge>}>
          <ItemTable label={translate('resultsScreen.notOurs')} lines={view.notOurs} state="notOurs" />
        </Card>
      )}
      {opened?.kind === 'link' && <LinkDialog line={opened.line} rows={view.recap.streams} onClose={close} />}
      {opened?.kind === 'improvise' && <ImproviseDialog line={opened.line} onClose={close} />}
      {opened?.kind === 'type' && <TypeResultDialog line={opened.line} onClose={close} />}
    </div>
  )
}
