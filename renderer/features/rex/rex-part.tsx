import { PencilLine, RotateCcw } from 'lucide-react'
import { useId, useState, type ReactNode } from 'react'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Margin } from './margin.tsx'
import { PartEditor } from './part-editor.tsx'
import { PartText } from './part-text.tsx'
import css from './rex-part.module.css'
import type { RexPartView } from './rex.view.ts'
import { StaleBadge } from './stale-badge.tsx'

type Mode = 'reading' | 'editing' | 'left'

/** One of the four parts: its text to read or to write, and its figures in the margin. */
export function RexPart({ view, children }: { readonly view: RexPartView; readonly children?: ReactNode }) {
  const translate = useTranslate()
  const run = useRun()
  const id = useId()
  const [mode, setMode] = useState<Mode>('reading')
  const edit = (): void => { setMode('editing') }

  return (
    <section className={css['part']} aria-labelledby={id}>
      <div className={css['head']}>
        <h2 id={id}>{view.title}</h2>
        {mode !== 'editing' && (
          <Button look="quiet" size="small" icon={PencilLine} onPress={edit} autoFocus={mode === 'left'} name={translate('rexScreen.editLabel', { part: view.title })}>
            {translate('rexScreen.edit')}
          </Button>
        )}
        {view.words !== null && mode !== 'editing' && (
          <IconButton
            icon={RotateCcw}
            size="small"
            label={translate('rexScreen.useDraft')}
            onPress={() => run({ type: 'recap.useDraft', part: view.part }, translate('rexScreen.draftUsed'))}
          />
        )}
      </div>
      <div className={css['columns']}>
        <div className={css['main']}>
          {mode === 'editing'
            ? <PartEditor view={view} onLeave={(byKey) => { setMode(byKey ? 'left' : 'reading') }} />
            : <PartText view={view} onEdit={edit} />}
          {view.stale.length > 0 && <StaleBadge view={view} />}
          {children}
        </div>
        {view.figures.length > 0 && <Margin label={translate('rexScreen.figuresOf', { part: view.title })} figures={view.figures} />}
      </div>
    </section>
  )
}
