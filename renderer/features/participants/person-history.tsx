import type { ReactNode } from 'react'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useGo } from '../../actions/route.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import css from './participants.module.css'
import { PersonSection } from './person-section.tsx'
import type { PersonSheet } from './person.view.ts'

/** What they are planned in, what they streamed, how they were reached; each leads to where it is edited. */
export function PersonHistory({ sheet: { slots, streams, touches } }: { readonly sheet: PersonSheet }) {
  const translate = useTranslate()
  const go = useGo()
  return (
    <>
      <PersonSection title={translate('person.slots')}>
        {slots.length === 0 ? <p className={css['none']}>{translate('person.noSlots')}</p> : (
          <ul className={css['list']}>
            {slots.map(({ slot, time, account }) => (
              <Line key={slot.id} when={time ?? '–'} detail={[
                ...(time === null ? [translate('person.toPlace')] : []),
                ...(slot.state.kind === 'cancelled' ? [translate('person.slotCancelled')] : []),
                ...(slot.state.kind === 'replaced' ? [translate('person.slotReplaced')] : []),
                account, slot.place,
              ]}>
                <Button look="link" onPress={() => { go({ screen: 'runOfShow', focus: slot.id }) }}>{slot.title}</Button>
              </Line>
            ))}
          </ul>
        )}
      </PersonSection>
      {streams.length > 0 && (
        <PersonSection title={translate('person.streams')}>
          <ul className={css['list']}>
            {streams.map(({ stream, time }) => (
              <Line key={stream.id} when={time ?? '–'} detail={[translate(`person.streamStatus.${stream.status}`)]}>
                <Button look="link" onPress={() => { go({ screen: 'results', focus: stream.id }) }}>
                  {stream.title || translate('person.untitled')}
                </Button>
              </Line>
            ))}
          </ul>
        </PersonSection>
      )}
      <PersonSection title={translate('person.touches')}>
        {touches.length === 0 ? <p className={css['none']}>{translate('person.noTouches')}</p> : (
          <ul className={css['list']}>
            {touches.map(({ touch, date }) => (
              <li key={touch.id}>
                <Button look="link" onPress={() => { go({ screen: 'outreach', focus: touch.id }) }}>
                  {`${translate(`workbook.channel.${touch.channel}`)}${date === null ? '' : `, ${formatDate(date, translate, 'medium')}`}`}
                </Button>
                {touch.text !== '' && <div className={css['detail']}>{touch.text}</div>}
              </li>
            ))}
          </ul>
        )}
      </PersonSection>
    </>
  )
}

function Line({ when, detail, children }: { readonly when: string; readonly detail: readonly string[]; readonly children: ReactNode }) {
  const said = detail.filter((part) => part !== '')
  return (
    <li className={css['line']}>
      <span className={css['when']}>{when}</span>
      <span className={css['what']}>{children}</span>
      {said.length > 0 && <span className={css['detail']}>{said.join(' · ')}</span>}
    </li>
  )
}
