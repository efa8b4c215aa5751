import type { Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'

/** WCAG 2.2 AA, and what axe recommends beyond it. With the tag of 2.2 comes the rule of targets of 24 px. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const CONTRAST = 'color-contrast'

/** Everything; what depends on the width (all but colors); what depends on the theme (colors). */
export type Part = 'all' | 'structure' | 'contrast'

/**
 * What axe finds on a page as it stands.
 * @returns one line a broken rule: its name, and the elements
 */
export async function faults(page: Page, part: Part = 'all'): Promise<string[]> {
  // Its code is long: a page gets it once, however often it is looked at.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const options: RunOptions = {
    runOnly: part === 'contrast' ? { type: 'rule', values: [CONTRAST] } : { type: 'tag', values: TAGS },
    ...(part === 'structure' ? { rules: { [CONTRAST]: { enabled: false } } } : {}),
    // No page has frames, and nobody reads what is right: with both left out axe needs a quarter of the time.
    iframes: false,
    resultTypes: ['violations'],
  }
  return page.evaluate(async (asked) => {
    // A color on its way from one theme to the other is neither's.
    const moving = document.getAnimations().filter((animation) => animation instanceof CSSTransition)
    await Promise.allSettled(moving.map(({ finished }) => finished))
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, asked)
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`)
  }, options)
}

/**
 * What makes a page scroll sideways.
 * @returns the innermost elements that stick out, with the pixels by which they do; empty: nothing scrolls
 */
export const stickOut = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const past = (element: Element) => Math.round(element.getBoundingClientRect().right - clientWidth)
    const found = [...document.body.querySelectorAll('*')].filter(
      (element) => past(element) > 0 && ![...element.children].some((child) => past(child) > 0),
    )
    return [
      `page by ${scrollWidth - clientWidth}`,
      ...found.slice(0, 5).map((element) => `${element.tagName} ${element.className} by ${past(element)}`),
    ]
  })

/**
 * Controls that a thumb must hit at once: buttons, answers, fields and the rows of lists. Links inside sentences and
 * small links in rows of their own (sources, related pages) are not among them; axe asks 24 px of those.
 */
export const MAIN_CONTROLS = [
  'button',
  '.btn',
  '.textbtn',
  '.tbtn',
  'summary',
  'select',
  'textarea',
  'input:not([type=checkbox], [type=radio], [type=hidden])',
  // A box to tick is as large as the label around it.
  'label:has(input)',
  '.ans',
  '.row',
  '.msgs a',
  '.index a',
  '.hits h3 a',
  '.nav a',
  '.menu a',
  '.logo',
  '.crumbs a',
  '.combo-hit',
].join(', ')

/** Main controls that are shown smaller than `least` px in either direction, with their sizes. */
export const tooSmall = (page: Page, least = 44) =>
  page.evaluate(
    ([selector, size]) =>
      [...document.querySelectorAll<HTMLElement>(selector)].flatMap((element) => {
        const { width, height } = element.getBoundingClientRect()
        const shown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
        // Below 2 px: hidden from the eye, meant for the ear.
        if (!shown || width < 2 || (width >= size - 0.5 && height >= size - 0.5)) return []
        const name = (element.innerText || element.getAttribute('aria-label') || element.tagName).slice(0, 40)
        return [
          `${element.className || element.tagName} “${name}” ${Math.round(width)}×${Math.round(height)}`,
        ]
      }),
    [MAIN_CONTROLS, least] as const,
  )
