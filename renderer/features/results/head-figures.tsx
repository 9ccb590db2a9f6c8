import { Button } from 'react-aria-components'
import { useGo } from '../../actions/route.ts'
import { useOrigin } from '../../actions/use-origin.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { classNames } from '../../ui/class-names.ts'
import css from './head-figures.module.css'
import type { HeadFigure, Leads } from './head-figures.view.ts'
import { jumpTo } from './jump-to.ts'

/** The head line of the page: large figures, each of which leads to where it comes from or to what is to be done. */
export function HeadFigures({ figures }: { readonly figures: readonly HeadFigure[] }) {
  const translate = useTranslate()
  const origin = useOrigin()
  const go = useGo()
  const follow = (leads: Leads): void => {
    switch (leads.kind) {
      case 'origin':
        origin(leads.ref)
        return
      case 'section':
        jumpTo(leads.section)
        return
      case 'outreach':
        go({ screen: 'outreach' })
    }
  }
  return (
    <ul className={css['figures']} aria-label={translate('resultsScreen.head')}>
      {figures.map(({ id, value, label, more, isOpen, leads }) => (
        <li key={id}>
          <Button className={classNames(css['figure'], isOpen && css['open'])} onPress={() => { follow(leads) }}>
            <span className={css['value']}>{value}</span>{' '}
            <span className={css['label']}>{label}</span>{' '}
            {more !== '' && <span className={css['more']}>{more}</span>}
          </Button>
        </li>
      ))}
    </ul>
  )
}
