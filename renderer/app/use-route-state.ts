import { useCallback, useMemo, useState } from 'react'
import type { Route, RouteState } from '../actions/route.ts'
import { usePlanStore } from '../api/plan-store.ts'

interface Place {
  /** The campaign in which she went there: another campaign begins at its own beginning. */
  readonly campaign: string | null
  readonly route: Route
}

/** Where the window is, in the campaign that is open; `null` when none is. */
export function useRouteState(campaign: string | null): RouteState {
  const close = usePlanStore((state) => state.close)
  const [place, setPlace] = useState<Place>({ campaign: null, route: { screen: 'campaigns' } })
  const go = useCallback((route: Route) => {
    setPlace({ campaign: route.screen === 'campaigns' ? null : campaign, route })
    if (route.screen === 'campaigns' && campaign !== null) void close()
  }, [campaign, close])
  return useMemo(() => ({ route: routeIn(campaign, place), go }), [campaign, place, go])
}

function routeIn(campaign: string | null, place: Place): Route {
  if (place.campaign === campaign) return place.route
  return { screen: campaign === null ? 'campaigns' : 'overview' }
}
