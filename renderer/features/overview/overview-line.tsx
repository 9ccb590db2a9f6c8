import { ChevronRight, type LucideIcon } from 'lucide-react'
import { classNames } from '../../ui/class-names.ts'
import css from './overview.module.css'

interface Props {
  readonly icon: LucideIcon
  readonly text: string
  /** Fainter, at the right: when, since when. */
  readonly detail?: string | undefined
  readonly look?: 'plain' | 'trouble' | undefined
  readonly onPress: () => void
}

/** A line of the overview that leads to the screen where something can be done about it. */
export function OverviewLine({ icon: Icon, text, detail, look = 'plain', onPress }: Props) {
  return (
    <li>
      <button type="button" className={classNames(css['line'], look === 'trouble' && css['trouble'])} onClick={onPress}>
        <Icon size={16} aria-hidden />
        <span className={css['text']}>{text}</span>
        {detail !== undefined && <span className={css['detail']}>{detail}</span>}
        <ChevronRight size={15} className={css['arrow']} aria-hidden />
      </button>
    </li>
  )
}
