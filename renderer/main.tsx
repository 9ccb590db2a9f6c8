import { z } from 'zod'
import '@fontsource-variable/bricolage-grotesque/wght.css'
import '@fontsource-variable/inter/wght.css'
import './ui/tokens.css'
import './ui/base.css'

/*
 * Schemas are compiled when their module is loaded, and zod tries `new Function` for them unless it is told not to:
 * the page's policy would refuse that, and report it. So everything else is loaded after this line has run.
 */
z.config({ jitless: true })

const root = document.getElementById('root')
if (root !== null) void open(root)

async function open(element: HTMLElement): Promise<void> {
  if (import.meta.env.MODE !== 'production' && location.hash === '#gallery') {
    const { showGallery } = await import('./ui/gallery/show-gallery.tsx')
    showGallery(element)
    return
  }
  const { start } = await import('./app/start.tsx')
  await start(element)
}
