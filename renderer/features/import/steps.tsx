import { ChevronRight } from 'lucide-react'
import { useTranslate } from '../../i18n/language.tsx'
import css from './steps.module.css'

const STEPS = ['file', 'check', 'done'] as const

/** Where she is on the way: File, Check, Done. */
export function Steps({ current }: { readonly current: (typeof STEPS)[number] }) {
  const translate = useTranslate()
  return (
    <nav aria-label={translate('import.steps')}>
      <ol className={css['steps']}>
        {STEPS.map((step, index) => (
          <li key={step} aria-current={step === current ? 'step' : undefined}>
            {index > 0 && <ChevronRight size={14} aria-hidden />}
            {translate(`import.step.${step}`)}
          </li>
        ))}
      </ol>
    </nav>
  )
}
