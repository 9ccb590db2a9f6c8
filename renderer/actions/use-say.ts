import { useCallback, useMemo } from 'react'
import type { AppError } from '../../shared/errors/app-error.ts'
import { describeError, describeRecovery } from '../../shared/i18n/describe-error.ts'
import { useTranslate } from '../i18n/language.tsx'
import { useToasts } from './toasts.ts'

/**
 * Says in a toast that something was done, or what went wrong.
 *
 * `failed` offers to try again where the error says that this helps and `again` is given.
 */
export function useSay() {
  const translate = useTranslate()
  const show = useToasts((state) => state.show)
  const failed = useCallback((error: AppError, again?: () => unknown) => {
    const canRetry = error.recovery?.kind === 'retry' && again !== undefined
    show({
      look: 'failed',
      text: describeError(error, translate),
      ...(canRetry ? { action: { label: describeRecovery({ kind: 'retry' }, translate), onPress: again } } : {}),
    })
  }, [show, translate])
  const done = useCallback((text: string, action?: { readonly label: string; readonly onPress: () => unknown }) => {
    show({ look: 'done', text, ...(action === undefined ? {} : { action }) })
  }, [show])
  return useMemo(() => ({ failed, done }), [failed, done])
}
