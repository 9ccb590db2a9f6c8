import { PencilLine } from 'lucide-react'
import { useState } from 'react'
import type { StreamRow } from '../../../shared/domain/recap/recap-rows.ts'
import { useGo } from '../../actions/route.ts'
import { useCopy } from '../../actions/use-export.ts'
import { usePlanStore } from '../../api/plan-store.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { LinkedPosts } from './linked-posts.tsx'
import { ProofImages } from './proof-images.tsx'
import css from './results.module.css'
import type { StreamLine } from './stream-lines.view.ts'
import { factLines, postsOf } from './stream-panel.view.ts'
import { StreamReadings } from './stream-readings.tsx'
import { TypeResultDialog } from './type-result-dialog.tsx'

interface StreamPanelProps {
  readonly line: StreamLine
  /** Every stream and slot: a post may be another's. */
  readonly rows: readonly StreamRow[]
  readonly onClose: () => void
}

/** One stream at the side: planned and actual, every figure with its source and its history, the posts tied to it. */
export function StreamPanel({ line, rows, onClose }: StreamPanelProps) {
  const translate = useTranslate()
  const copy = useCopy()
  const go = useGo()
  const plan = usePlanStore((state) => state.plan)
  const [isTyping, setTyping] = useState(false)
  const posts = line.stream === null ? [] : postsOf(plan, line.stream)
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
          {factLines(plan, line, translate).map(({ name, value, from }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}{from !== '' && <div className={css['faint']}>{from}</div>}</dd>
            </div>
          ))}
        </dl>
        {line.link !== '' && (
          <div className={css['link']}>
            <span className={css['breaks']}>{line.link}</span>
            <Button look="link" onPress={() => copy(line.link)}>{translate('resultsScreen.copyLink')}</Button>
          </div>
        )}
        <StreamReadings line={line} />
        {line.stream !== null && <ProofImages stream={line.stream} />}
        {posts.length > 0 && <h3>{translate('resultsScreen.linked')}</h3>}
        <LinkedPosts posts={posts} rows={rows} />
      </Dialog>
      {isTyping && <TypeResultDialog line={line} onClose={() => { setTyping(false) }} />}
    </>
  )
}
