import type { ReactNode } from 'react'
import type { Participant } from '../../../shared/domain/roster/participant.ts'
import css from './participants.module.css'

/** Changes of one person; sent when a field is left. */
export type EditPerson = (changes: Partial<Omit<Participant, 'id' | 'source'>>) => unknown

/** What a part of the sheet that is edited gets. */
export interface PersonPartProps {
  readonly person: Participant
  readonly edit: EditPerson
}

/** A part of the sheet under its small title. */
export function PersonSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={css['section']}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}
