import { Copy, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../button.tsx'
import { Card } from '../card.tsx'
import { Dialog } from '../dialog.tsx'
import { Menu } from '../menu.tsx'
import { Popover } from '../popover.tsx'
import { TextField } from '../text-field.tsx'
import { ToastRegion, type ToastLine } from '../toast-region.tsx'
import { Toolbar } from '../toolbar.tsx'

const TOASTS: readonly ToastLine[] = [
  { id: 1, look: 'done', text: '12 participants deleted.', action: { label: 'Undo', onPress: () => undefined } },
  { id: 2, look: 'failed', text: 'The disk is full: nothing was saved. Free some room, then try again.', action: { label: 'Try again', onPress: () => undefined } },
]

export function GalleryOverlays() {
  const [open, setOpen] = useState<'centre' | 'wide' | 'widest' | 'side' | null>(null)
  const [toasts, setToasts] = useState(TOASTS)
  const close = (): void => { setOpen(null) }
  return (
    <Card title="What lies over a screen">
      <Toolbar>
        {(['centre', 'wide', 'widest', 'side'] as const).map((place) => (
          <Button key={place} onPress={() => { setOpen(place) }}>Dialog, {place}</Button>
        ))}
        <Menu label="Row" trigger={<Button>Menu</Button>} choices={[
          { id: 'copy', label: 'Copy', icon: Copy, keys: 'Ctrl+C', onChoose: () => undefined },
          { id: 'off', label: 'Not now', isDisabled: true, onChoose: () => undefined },
          { id: 'remove', label: 'Delete', icon: Trash2, isDanger: true, startsGroup: true, onChoose: () => undefined },
        ]} />
        <Popover label="Log a touch" trigger={<Button>Popover</Button>}>
          {(done) => <><TextField label="By" value="" onCommit={() => undefined} /><Button look="primary" onPress={done}>Log</Button></>}
        </Popover>
        <Button onPress={() => { setToasts(TOASTS) }}>Toasts</Button>
      </Toolbar>
      <Dialog title="New campaign" isOpen={open !== null} onClose={close} place={open ?? 'centre'}
        actions={<><Button onPress={close}>Cancel</Button><Button look="primary" onPress={close}>Create</Button></>}>
        <TextField label="Name" value="" autoFocus onCommit={() => undefined} />
      </Dialog>
      <ToastRegion toasts={toasts} onDismiss={(id) => { setToasts((now) => now.filter((toast) => toast.id !== id)) }} />
    </Card>
  )
}
