'use client'

import { type ReactNode, useId, useSyncExternalStore } from 'react'
import { useStored } from '@/components/use-stored'
import { chooseTab, deviceOf, tabsChosen, withChoice } from '@/lib/tab-choice'

const NONE: readonly string[] = []
const never = () => () => {}
const device = () => deviceOf(navigator.userAgent, navigator.maxTouchPoints)

/**
 * Ways for several devices as radio buttons. The first time the browser's own device comes first; after that, what the
 * reader chose on any page. Without a script the first one is open and the others a tap away.
 */
export function TabGroup({
  label,
  names,
  panels,
}: {
  label: string
  names: string[]
  /** What stands under each name. */
  panels: ReactNode[]
}) {
  const group = useId()
  const chosen = useStored(tabsChosen, NONE)
  const own = useSyncExternalStore(never, device, () => '')
  const shown = chooseTab(names, chosen, own)
  return (
    <fieldset className="tabs full">
      <legend className="vh">{label}</legend>
      {names.map((name, index) => (
        <input
          key={name}
          type="radio"
          name={group}
          id={group + index}
          checked={index === shown}
          onChange={() => tabsChosen.set(withChoice(tabsChosen.get(), name))}
        />
      ))}
      <div className="tablist">
        {names.map((name, index) => (
          <label key={name} htmlFor={group + index}>
            {name}
          </label>
        ))}
      </div>
      {names.map((name, index) => (
        <div key={name} className="panel" data-for={name}>
          {panels[index]}
        </div>
      ))}
    </fieldset>
  )
}
