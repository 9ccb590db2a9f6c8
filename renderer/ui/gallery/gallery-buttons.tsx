import { Plus, Trash2, Upload } from 'lucide-react'
import { useState } from 'react'
import { Badge, type BadgeLook } from '../badge.tsx'
import { Button, type ButtonLook } from '../button.tsx'
import { Card } from '../card.tsx'
import { Checkbox } from '../checkbox.tsx'
import { IconButton } from '../icon-button.tsx'
import { Kbd } from '../kbd.tsx'
import { Switch } from '../switch.tsx'
import { ToggleGroup } from '../toggle-group.tsx'
import { Toolbar } from '../toolbar.tsx'

const LOOKS: readonly ButtonLook[] = ['primary', 'secondary', 'quiet', 'danger', 'link']
const BADGES: readonly BadgeLook[] = [
  'neutral', 'ink', 'new', 'update', 'toCheck', 'trouble', 'dialogue', 'visit', 'backstage', 'interview',
]

export function GalleryButtons() {
  const [zoom, setZoom] = useState<'day' | 'threeHours' | 'hour'>('day')
  const [isOn, setIsOn] = useState(true)
  return (
    <Card title="Buttons, choices, badges">
      <Toolbar>
        {LOOKS.map((look) => <Button key={look} look={look} icon={look === 'danger' ? Trash2 : Plus}>{look}</Button>)}
        <Button isDisabled>disabled</Button>
        <Button isPending>pending</Button>
        <Button size="small">small</Button>
        <IconButton icon={Upload} label="Import" />
        <IconButton icon={Upload} label="Import, small" size="small" />
        <IconButton icon={Upload} label="Import, disabled" isDisabled />
      </Toolbar>
      <Toolbar end={<Kbd>Ctrl+K</Kbd>}>
        <ToggleGroup
          label="Zoom"
          value={zoom}
          options={[{ value: 'day', label: 'Day' }, { value: 'threeHours', label: '3 h' }, { value: 'hour', label: '1 h' }]}
          onChange={setZoom}
        />
        <Checkbox label="Briefed" isSelected={isOn} onChange={setIsOn} />
        <Checkbox label="Some" isSelected={false} isPartly onChange={setIsOn} />
        <Checkbox label="Not chosen" isSelected={false} onChange={setIsOn} />
        <Checkbox label="Disabled" isSelected isDisabled onChange={setIsOn} />
        <Switch label="Exclusive" isSelected={isOn} onChange={setIsOn} />
        <Switch label="Off" isSelected={false} onChange={setIsOn} />
      </Toolbar>
      <Toolbar>{BADGES.map((look) => <Badge key={look} look={look}>{look}</Badge>)}</Toolbar>
    </Card>
  )
}
