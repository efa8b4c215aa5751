'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { useStored } from '@/components/use-stored'
import type { Messages } from '@/lib/i18n'
import { chosenTheme, THEMES } from '@/lib/theme'

const never = () => () => {}

/** Light, dark or as the device says. It needs a script, so it comes with the script. */
export function ThemeSwitch({ words }: { words: Messages['footer']['theme'] }) {
  const awake = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const chosen = useStored(chosenTheme, null)
  useEffect(() => {
    if (!awake) return // the script of the page's head has set what was chosen
    if (chosen) document.documentElement.dataset.theme = chosen
    else delete document.documentElement.dataset.theme
  }, [awake, chosen])
  if (!awake) return null
  return (
    <fieldset className="theme">
      <legend>{words.label}</legend>
      {([null, ...THEMES] as const).map((theme) => (
        <label key={theme}>
          <input
            type="radio"
            name="theme"
            checked={theme === chosen}
            onChange={() => chosenTheme.set(theme)}
          />
          {words[theme ?? 'device']}
        </label>
      ))}
    </fieldset>
  )
}
