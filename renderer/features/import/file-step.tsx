import { ChartColumn, ClipboardList, Download, MessagesSquare, Users } from 'lucide-react'
import type { AppError } from '../../../shared/errors/app-error.ts'
import { describeError, describeRecovery } from '../../../shared/i18n/describe-error.ts'
import { useExport } from '../../actions/use-export.ts'
import { useChooseFiles, useTakeFiles } from '../../actions/use-take-files.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { Notice } from '../../ui/notice.tsx'
import css from './file-step.module.css'
import type { WaitingLot } from './import-stage.ts'
import { NextLot } from './next-lot.tsx'
import { usePastedCells } from './use-pasted-cells.ts'

const KINDS = [
  { kind: 'roster', icon: Users }, { kind: 'schedule', icon: ClipboardList },
  { kind: 'results', icon: ChartColumn }, { kind: 'mentions', icon: MessagesSquare },
] as const

/** Choosing what to import: the machine's dialog, files dropped, cells pasted; samples where there is nothing yet. */
export function FileStep({ error, waiting, onNext }: {
  readonly error: AppError | null
  /** Files that wait behind one that could not be read. */
  readonly waiting: readonly WaitingLot[]
  readonly onNext: () => unknown
}) {
  const translate = useTranslate()
  const choose = useChooseFiles()
  const take = useTakeFiles()
  const exportAs = useExport()
  usePastedCells(translate('import.pastedName'), take)
  return (
    <div className={css['narrow']}>
      {error !== null && (
        <Notice look="error" actions={<Button look="link" onPress={choose}>{translate('import.tryOther')}</Button>}>
          {describeError(error, translate)}
          {error.recovery !== undefined && ` ${describeRecovery(error.recovery, translate)}`}
        </Notice>
      )}
      <NextLot waiting={waiting} onNext={onNext} />
      <FileDrop
        title={translate('import.drop')}
        hint={translate('import.dropHint')}
        action={<Button look="primary" onPress={choose}>{translate('import.choose')}</Button>}
        onFiles={take}
      />
      <Card title={translate('import.what')}>
        <ul className={css['kinds']}>
          {KINDS.map(({ kind, icon: Icon }) => (
            <li key={kind}>
              <Icon size={18} aria-hidden />
              <div>
                <strong>{translate(`import.what.${kind}`)}</strong>
                <p>{translate(`import.what.${kind}Hint`)}</p>
              </div>
            </li>
          ))}
        </ul>
        <div className={css['samples']}>
          <span>{translate('import.samplesHint')}</span>
          <Button icon={Download} onPress={() => exportAs('samples')}>{translate('import.samples')}</Button>
        </div>
      </Card>
    </div>
  )
}
