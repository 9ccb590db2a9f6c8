import { createRoot } from 'react-dom/client'
import { Gallery } from './gallery.tsx'

/** Shows every component in every state; in development only. */
export function showGallery(element: HTMLElement): void {
  document.documentElement.lang = 'en'
  createRoot(element).render(<Gallery />)
}
