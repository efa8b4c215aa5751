import type { Page } from '@playwright/test'
import { expect, openReady, test } from './page'
import { VIEWS } from './views'

/** Stops of the Tab key that are looked at on each page. */
const STOPS = 40

interface Stop {
  name: string
  /** What is wrong with it; empty: nothing. */
  faults: string[]
}

/** Looks at what has the focus now. The page keeps the element, so that the next look can tell what the focus changed. */
function look(): Stop | null {
  const RING = ['outlineStyle', 'outlineWidth', 'outlineColor', 'boxShadow', 'borderColor', 'top'] as const
  const state = window as unknown as { last?: { element: Element; style: string } }
  /** A box to tick that is not drawn shows its ring on what stands for it. */
  const drawn = (element: Element) => [element, element.parentElement, element.nextElementSibling]
  const style = (element: Element) =>
    [...drawn(element), ...(element.parentElement?.querySelectorAll('.tablist label') ?? [])]
      .map((part) => (part ? RING.map((name) => getComputedStyle(part)[name]).join() : ''))
      .join(' / ')
  const faults: string[] = []
  const before = state.last
  if (before?.element.isConnected && style(before.element) === before.style)
    faults.push('the stop before looks the same without the focus')
  const element = document.activeElement
  if (!element || element === document.body) return null
  state.last = { element, style: style(element) }
  const shown = element.matches('input[type=radio], input[type=checkbox]')
    ? (element.closest('label') ?? element)
    : element
  const { top, left, right, bottom } = element.getBoundingClientRect()
  /** Share of what could be in the window that is in it. */
  const inside = (from: number, to: number, size: number) =>
    (Math.min(to, size) - Math.max(from, 0)) / Math.min(to - from, size)
  if (Math.min(inside(top, bottom, innerHeight), inside(left, right, innerWidth)) < 0.5)
    faults.push(`outside the window: ${[left, top, right, bottom].map(Math.round)}`)
  const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2
  const points = [0.1, 0.5, 0.9].map((part) => [left + (right - left) * part, middle] as const)
  const seen = points.some(([x, y]) => {
    const front = document.elementFromPoint(x, y)
    return front && (element.contains(front) || front.contains(element) || shown.contains(front))
  })
  // Tabs of devices are radio buttons that lie unseen behind their labels.
  if (!seen && !element.matches('.tabs > input')) faults.push('covered by something else')
  const name = element.getAttribute('aria-label') || element.textContent || element.getAttribute('name')
  return { name: `${element.tagName} ${name?.trim().slice(0, 40)}`, faults }
}

/** Everything that is wrong at the first stops of a page. */
async function walk(page: Page): Promise<string[]> {
  const wrong: string[] = []
  let stops = 0
  for (; stops < STOPS; stops++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(look)
    if (!stop) break
    wrong.push(...stop.faults.map((fault) => `stop ${stops + 1}, ${stop.name}: ${fault}`))
  }
  expect(stops).toBeGreaterThan(2)
  return wrong
}

// The first view of each kind, and every screen of a checklist.
const walked = VIEWS.filter(
  ({ kind }, index) => kind === 'checklist' || VIEWS.findIndex((view) => view.kind === kind) === index,
)

/** Kinds whose stops are others on a wide screen. */
const WIDE = ['home', 'guide', 'provider', 'result']

for (const view of walked)
  test(`${view.kind}, ${view.name}: the focus can be seen at every stop`, {
    tag: WIDE.includes(view.kind) ? [] : '@once',
  }, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openReady(page, view.path)
    await view.open?.(page)
    expect(await walk(page)).toEqual([])
  })
