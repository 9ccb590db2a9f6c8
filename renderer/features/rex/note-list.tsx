import { PencilLine, Plus, Trash2, type LucideIcon } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import css from './note-list.module.css'

export interface NoteLine {
  readonly id: string
  readonly text: string
  readonly details: ReactNode
}

export interface NoteListProps {
  readonly title: string
  readonly empty: string
  readonly lines: readonly NoteLine[]
  readonly addLabel: string
  readonly editLabel: (text: string) => string
  readonly removeLabel: (text: string) => string
  readonly onAdd: () => void
  readonly onEdit: (id: string) => void
  readonly onRemove: (id: string) => unknown
  readonly icon: LucideIcon
}

/** A short list to add to, edit and remove from: learnings, next steps. */
export function NoteList(props: NoteListProps) {
  const { title, lines, icon: Icon } = props
  const id = useId()
  return (
    <section className={css['list']} aria-labelledby={id}>
      <div className={css['head']}>
        <h3 id={id}>{title}</h3>
        <Button look="quiet" size="small" icon={Plus} onPress={props.onAdd}>{props.addLabel}</Button>
      </div>
      {lines.length === 0 && <p className={css['empty']}>{props.empty}</p>}
      <ul className={css['lines']}>
        {lines.map((line) => (
          <li key={line.id} className={css['line']}>
            <Icon size={15} aria-hidden />
            <div className={css['text']}>
              <div>{line.text}</div>
              <div className={css['details']}>{line.details}</div>
            </div>
            <div className={css['tools']}>
              <IconButton icon={PencilLine} size="small" label={props.editLabel(line.text)} onPress={() => { props.onEdit(line.id) }} />
              <IconButton icon={Trash2} size="small" label={props.removeLabel(line.text)} onPress={() => props.onRemove(line.id)} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
