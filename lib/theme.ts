import { deviceStore } from './device-store'

export const THEMES = ['light', 'dark'] as const

export type Theme = (typeof THEMES)[number]

/** The theme that the reader chose; null follows the device. */
export const chosenTheme = deviceStore<Theme | null>(
  'theme',
  (raw) => THEMES.find((theme) => theme === raw) ?? null,
  null,
)
