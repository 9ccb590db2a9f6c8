import { createContext, use } from 'react'
import type { ChosenFiles } from '../../shared/contract/answers.ts'

/** The screens of an open campaign, in the order of the sidebar. */
export const SCREENS = [
  'overview', 'objectives', 'participants', 'outreach', 'runOfShow', 'relaysTasks', 'live', 'results', 'rex', 'compare',
] as const
export type ScreenName = (typeof SCREENS)[number]

/**
 * Where the window is: a screen, and what in it is to be shown at once (`focus`: the id of a record); the import, with
 * the files that it begins with; or the list of campaigns, where `isNew` opens the form of a new one at once. Going to
 * the list closes the open campaign; opening a campaign leads to its overview.
 */
export type Route =
  | { readonly screen: 'campaigns'; readonly isNew?: true }
  | { readonly screen: ScreenName; readonly focus?: string }
  | { readonly screen: 'import'; readonly files: ChosenFiles['files'] }

export interface RouteState {
  readonly route: Route
  readonly go: (route: Route) => void
}

export const RouteContext = createContext<RouteState | null>(null)

/** The way to another screen: `go({ screen: 'runOfShow', focus: slot.id })`. */
export function useGo(): RouteState['go'] {
  return useRouteState().go
}

/** Where the window is. A screen reads its `focus`, the import its `files`. */
export function useRoute(): Route {
  return useRouteState().route
}

function useRouteState(): RouteState {
  const state = use(RouteContext)
  if (state === null) throw new Error('useGo outside of RouteContext')
  return state
}
