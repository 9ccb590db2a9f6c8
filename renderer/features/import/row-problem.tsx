import { TriangleAlert } from 'lucide-react'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import type { RowProblem } from './problems.view.ts'
import type { RowAction } from './row-actions.view.ts'
import css from './row-problem.module.css'

/** More candidates than this fold into a menu. */
const SHOWN = 4

/** A problem of a row: the sentence, the records it may be about, what else can be done. */
export function RowProblemLine({ problem, onAct }: { readonly problem: RowProblem; readonly onAct: (action: RowAction) => void }) {
  const translate = useTranslate()
  const { text, candidates, actions } = problem
  const [first, rest] = candidates.length > SHOWN + 1 ? [candidates.slice(0, SHOWN), candidates.slice(SHOWN)] : [candidates, []]
  const more = translate('import.whichMore', { count: rest.length })
  return (
    <span role="cell" className={css['problem']}>
      <TriangleAlert size={14} aria-hidden />
      <bdi className={css['text']}>{text}</bdi>
      {first.length > 0 && (
        <span className={css['candidates']}>
          {first.map(({ action, detail }) => (
            <span key={action.name} className={css['candidate']}>
              <Button size="small" name={action.name} onPress={() => { onAct(action) }}><bdi className={css['label']}>{action.label}</bdi></Button>
              {detail !== '' && <bdi className={css['detail']}>{detail}</bdi>}
            </span>
          ))}
          {rest.length > 0 && (
            <Menu
              label={more}
              trigger={<Button look="link" size="small">{more}</Button>}
              choices={rest.map(({ action, detail }, index) => ({
                id: String(index), label: [action.label, detail].filter((part) => part !== '').join(' · '), onChoose: () => { onAct(action) },
              }))}
            />
          )}
        </span>
      )}
      <span className={css['actions']}>
        {actions.map((action) => (
          <Button key={`${action.label} ${action.name}`} look="link" size="small" name={action.name} onPress={() => { onAct(action) }}>{action.label}</Button>
        ))}
      </span>
    </span>
  )
}
