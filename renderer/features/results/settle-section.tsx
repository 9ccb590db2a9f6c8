import { useState } from 'react'
import { useGo } from '../../actions/route.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ImproviseDialog } from './improvise-dialog.tsx'
import { ItemTable } from './item-table.tsx'
import type { ItemLine } from './leftovers.view.ts'
import { LinkDialog } from './link-dialog.tsx'
import { NotOurs } from './not-ours.tsx'
import css from './results.module.css'
import type { ResultsView } from './results.view.ts'
import { Section } from './section.tsx'
import type { StreamLine } from './stream-lines.view.ts'
import { TypeResultDialog } from './type-result-dialog.tsx'
import { UndoneSlots } from './undone-slots.tsx'

type Opened =
  | { readonly kind: 'link' | 'improvise'; readonly line: ItemLine }
  | { readonly kind: 'type'; readonly line: StreamLine }

/** What is left on both sides: posts without a stream, slots without one; who owes figures; what she set aside. */
export function SettleSection({ view }: { readonly view: ResultsView }) {
  const translate = useTranslate()
  const [opened, setOpened] = useState<Opened | null>(null)
  const close = (): void => { setOpened(null) }
  const { unassigned, unknown } = view
  const left = unassigned.length + unknown.length
  return (
    <Section id="settle" title={translate('resultsScreen.section.settle')}>
      {left === 0 && <Notice look="done">{translate(view.files.length === 0 ? 'resultsScreen.nothingToSettle' : 'resultsScreen.allMatched')}</Notice>}
      {unassigned.length > 0 && (
        <Card isFlush title={translate('resultsScreen.unassigned')} marks={<Badge look="toCheck">{unassigned.length}</Badge>}>
          <ItemTable
            lines={unassigned}
            rows={view.recap.streams}
            onLink={(line) => { setOpened({ kind: 'link', line }) }}
            onImprovise={(line) => { setOpened({ kind: 'improvise', line }) }}
          />
        </Card>
      )}
      {unknown.length > 0 && (
        <Card isFlush title={translate('resultsScreen.notDone')} marks={<Badge look="toCheck">{unknown.length}</Badge>}>
          <UndoneSlots lines={unknown} onType={(line) => { setOpened({ kind: 'type', line }) }} />
        </Card>
      )}
      {view.toCome > 0 && <p className={css['aside']}>{translate('resultsScreen.toCome', { count: view.toCome })}</p>}
      {view.owing > 0 && <Owing count={view.owing} />}
      {view.notOurs.length > 0 && <NotOurs lines={view.notOurs} />}
      {opened?.kind === 'link' && <LinkDialog line={opened.line} rows={view.recap.streams} onClose={close} />}
      {opened?.kind === 'improvise' && <ImproviseDialog line={opened.line} onClose={close} />}
      {opened?.kind === 'type' && <TypeResultDialog line={opened.line} onClose={close} />}
    </Section>
  )
}

/** How many people owe figures, with the way to them. */
function Owing({ count }: { readonly count: number }) {
  const translate = useTranslate()
  const go = useGo()
  return (
    <Notice look="info" actions={<Button look="link" onPress={() => { go({ screen: 'outreach' }) }}>{translate('resultsScreen.owing.open')}</Button>}>
      {translate('resultsScreen.owing', { count })}
    </Notice>
  )
}
