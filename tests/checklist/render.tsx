import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { Checklist } from '@/components/diagnosis/checklist'
import type { ChecklistData } from '@/components/diagnosis/data'
import { data } from './fixture'

// Roles and names are worked out slowly in a simulated page, the more so on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

export const PATH = '/en/check/no-text/'

/** Address, focus and the lower parts of a screen follow once the new screen was painted. */
const painted = () =>
  act(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done)))))

/** Somebody whose every tap and key is followed by a look at the screen. */
function person() {
  const user = userEvent.setup()
  const click = async (element: Element) => {
    await user.click(element)
    await painted()
  }
  const keyboard = async (keys: string) => {
    await user.keyboard(keys)
    await painted()
  }
  return { ...user, click, keyboard }
}

/** Opens the checklist at an address, as a fresh visit. */
export function open(search = '', over: Partial<ChecklistData> = {}) {
  history.replaceState(null, '', PATH + search)
  const view = render(<Checklist data={{ ...data, ...over }} plain={{}} />)
  return { ...view, user: person() }
}

export const title = () => screen.getByRole('heading', { level: 1 }).textContent

/** A link by the words that a person sees or hears. */
export const link = (name: string | RegExp) => screen.getByRole('link', { name })

/** The address has this query, in any order of reading: what a helper would be sent. */
export const query = () => location.search
