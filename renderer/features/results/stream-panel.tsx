import { PencilLine } from 'lucide-react'
import { useState } from 'react'
import { useGo } from '../../actions/route.ts'
import { useCopy } from '../../actions/use-export.ts'
import { useRun } from '../../actions/use-run.ts'
import { usePlanStore } from '../../api/plan-store.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Table } from '../../ui/table.tsx'
import css from './results.module.css'
import type { StreamLine } from './stream-lines.view.ts'
import { linkedLines, metricLines } from './stream-panel.view.ts'
import { TypeResultDialog } from './type-result-dialog.tsx'

/** One stream at the side: planned and actual, every figure with its source, the posts that are linked to it. */
export function StreamPanel({ line, onClose }: { readonly line: StreamLine; readonly onClose: () => void }) {
  const translate = useTranslate()
  const run = useRun()
  const copy = useCopy()
  const go = useGo()
  const plan = usePlanStore((state) => state.plan)
  const [isTyping, setTyping] = useState(false)
  const metrics = metricLines(line.row, translate)
  const linked = line.stream === null ? [] : linkedLines(plan, line.stream, translate)
  const facts = [
    [translate('workbook.head.outcome'), translate(`workbook.outcome.${line.outcome}`)],
    [translate('resultsScreen.column.planned'), line.planned],
    [translate('resultsScreen.column.actual'), [line.actual, line.deviation].filter((part) => part !== '').join(' · ')],
    [translate('workbook.head.actualLength'), line.length],
    [translate('workbook.head.participants'), line.people],
    [translate('workbook.head.account'), line.account],
  ].filter(([, value]) => value !== '')
  return (
    <>
      <Dialog
        title={line.title}
        isOpen={!isTyping}
        place="side"
        onClose={onClose}
        actions={
          <>
            {line.slot !== null && <Button onPress={() => { go({ screen: 'runOfShow', focus: line.slot ?? '' }) }}>{translate('resultsScreen.openSlot')}</Button>}
            <Button look="primary" icon={PencilLine} onPress={() => { setTyping(true) }}>{translate('resultsScreen.type.open')}</Button>
          </>
        }
      >
        <dl className={css['facts']}>
          {facts.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}
        </dl>
        {line.link !== '' && (
          <div className={css['link']}>
            <span className={css['breaks']}>{line.link}</span>
            <Button look="link" onPress={() => copy(line.link)}>{translate('resultsScreen.copyLink')}</Button>
          </div>
        )}
        <h3>{translate('resultsScreen.figuresWithSource')}</h3>
        {metrics.length === 0
          ? <p className={css['faint']}>{translate('resultsScreen.noFigures')}</p>
          : (
            <Table
              label={translate('resultsScreen.figuresWithSource')}
              rows={metrics}
              rowKey={({ name }) => name}
              columns={[
                { id: 'name', header: translate('workbook.head.figure'), namesRow: true, cell: ({ name }) => name },
                { id: 'value', header: translate('workbook.head.value'), isNumber: true, cell: ({ value }) => value },
                { id: 'asOf', header: translate('workbook.head.asOf'), cell: ({ asOf }) => asOf },
                { id: 'source', header: translate('workbook.head.source'), cell: ({ sources }) => <span className={css['source']}>{sources.join(' · ')}</span> },
              ]}
            />
          )}
        {linked.length > 0 && <h3>{translate('resultsScreen.linked')}</h3>}
        <ul className={css['linked']}>
          {linked.map(({ item, text, why }) => (
            <li key={item}>
              <div className={css['breaks']}>{text}<div className={css['faint']}>{why}</div></div>
              <Button size="small" onPress={() => run({ type: 'results.unlinkItem', item }, translate('resultsScreen.unlinked'))}>
                {translate('resultsScreen.unlink')}
              </Button>
            </li>
          ))}
        </ul>
      </Dialog>
      {isTyping && <TypeResultDialog line={line} onClose={() => { setTyping(false) }} />}
    </>
  )
}
