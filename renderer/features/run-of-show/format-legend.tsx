import { useTranslate } from '../../i18n/language.tsx'
import { FormatIcon } from './format-icon.tsx'
import looks from './format-look.module.css'
import css from './run-of-show-toolbar.module.css'
import { formatLabel, type FormatLook } from './slot-format.ts'

/** What the colours and icons of the formats mean. */
export function FormatLegend({ formats }: { readonly formats: readonly FormatLook[] }) {
  const translate = useTranslate()
  return (
    <ul className={css['legend']} aria-label={translate('runOfShow.legend')}>
      {formats.map((look) => (
        <li key={look}>
          <span className={looks[look]}><FormatIcon look={look} size={15} /></span>
          {formatLabel(look, translate)}
        </li>
      ))}
    </ul>
  )
}
