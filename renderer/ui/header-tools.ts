import { createContext, type ReactNode } from 'react'

/** What every screen's header shows before its own actions: undo and redo, put there by the frame. */
export const HeaderToolsContext = createContext<ReactNode>(null)
