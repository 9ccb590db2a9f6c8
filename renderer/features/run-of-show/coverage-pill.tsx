import { TriangleAlert } from 'lucide-react'
import type { Coverage } from '../../../shared/domain/schedule/coverage.ts'
import { useOrigin } from '../../actions/use-origin.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { FigureLine } from '../../ui/figure-line.tsx'
import { Popover } from '../../ui/popover.tsx'
import { coverageFacts, gapWords } from './coverage-words.view.ts'
import css from './run-of-show-toolbar.module.css'

/** The longest gap, and behind it how the day is covered (S5). */
export function CoveragePill({ coverage, target, onShowMinute }: {
  readonly coverage: Coverage
  readonly target: number | null
  readonly onShowMinute: (minute: number) => void
}) {
  const translate = useTranslate()
  const origin = useOrigin()
  const isMissed = coverage.targetMet === false
  const gap = coverage.longestGap
  return (
    <span className={isMissed ? css['warn'] : undefined}>
      <Popover
        label={translate('runOfShow.coverage')}
        trigger={<Button icon={isMissed ? TriangleAlert : undefined}>{gapWords(coverage, translate)}</Button>}
      >
        {(close) => (
          <div className={css['facts']}>
            <h3>{translate('runOfShow.coverage')}</h3>
            {coverageFacts(coverage, target, translate).map((fact) => <p key={fact.text}><FigureLine numbers={[fact]} onPress={(ref) => { close(); origin(ref) }} /></p>)}
            {gap !== null && (
              <div>
                <Button size="small" onPress={() => { close(); onShowMinute(gap.from) }}>{translate('runOfShow.coverage.show')}</Button>
              </div>
            )}
          </div>
        )}
      </Popover>
    </span>
  )
}
