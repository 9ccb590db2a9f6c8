import { CircleCheck, CircleDashed, TriangleAlert } from 'lucide-react'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { useGo } from '../../actions/route.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Card } from '../../ui/card.tsx'
import type { MissingLine } from './missing.view.ts'
import { OverviewLine } from './overview-line.tsx'
import css from './overview.module.css'

/** What is missing, trouble first; each line leads to where it is put right. */
export function MissingCard({ missing }: { readonly missing: readonly MissingLine[] }) {
  const translate = useTranslate()
  const go = useGo()
  return (
    <Card title={translate('overview.missing')}>
      {missing.length === 0 ? (
        <p className={css['allGood']}><CircleCheck size={16} aria-hidden />{translate('overview.nothingMissing')}</p>
      ) : (
        <ul className={css['lines']}>
          {missing.map((line) => (
            <OverviewLine
              key={line.kind}
              icon={line.isTrouble ? TriangleAlert : CircleDashed}
              look={line.isTrouble ? 'trouble' : 'plain'}
              text={missingText(line, translate)}
              onPress={() => { go({ screen: line.screen }) }}
            />
          ))}
        </ul>
      )}
    </Card>
  )
}

function missingText({ kind, count }: MissingLine, translate: Translate): string {
  if (kind === 'objectives' || kind === 'people' || kind === 'slots') return translate(`overview.missing.${kind}`)
  return translate(`overview.missing.${kind}`, { count })
}
