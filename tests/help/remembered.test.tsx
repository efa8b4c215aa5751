// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { StepList, StepRow } from '@/components/mdx/step-list'
import { TabGroup } from '@/components/mdx/tab-group'
import { stepKey, stepsDone, withoutPage, withStep } from '@/lib/steps-done'
import { chooseTab, deviceOf, tabsChosen, withChoice } from '@/lib/tab-choice'

const { path } = vi.hoisted(() => ({ path: { now: '/en/guides/a/' } }))
vi.mock('next/navigation', () => ({ usePathname: () => path.now }))

beforeEach(() => {
  localStorage.clear()
  path.now = '/en/guides/a/'
})

const words = { title: 'Steps', done: 'Step {n} done', again: 'Start over' }
const guide = (titles = ['Restart', 'Call']) => (
  <StepList words={words} count={titles.length} lead>
    {titles.map((title, index) => (
      <StepRow key={title} n={index + 1} title={title}>
        <p>How.</p>
      </StepRow>
    ))}
  </StepList>
)
const isTicked = (name: string) => (screen.getByRole('checkbox', { name }) as HTMLInputElement).checked

describe('ticks of steps', () => {
  test('stay when the page is opened again, for this page only', async () => {
    const { unmount } = render(guide())
    await userEvent.click(screen.getByRole('checkbox', { name: 'Step 2 done' }))
    unmount()
    const again = render(guide())
    expect([isTicked('Step 1 done'), isTicked('Step 2 done')]).toEqual([false, true])
    again.unmount()
    path.now = '/en/guides/b/'
    render(guide())
    expect(isTicked('Step 2 done')).toBe(false)
  })

  test('follow a step to its new place, and leave one that was rewritten', async () => {
    const { unmount } = render(guide())
    await userEvent.click(screen.getByRole('checkbox', { name: 'Step 2 done' }))
    unmount()
    render(guide(['Call', 'Restart twice']))
    expect([isTicked('Step 1 done'), isTicked('Step 2 done')]).toEqual([true, false])
  })

  test('are taken away by “start over”, and come off one by one', async () => {
    render(guide())
    for (const box of screen.getAllByRole('checkbox')) await userEvent.click(box)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Step 1 done' }))
    expect(stepsDone.get()).toEqual({ '/en/guides/a/': [stepKey('Call')] })
    await userEvent.click(screen.getByRole('button', { name: 'Start over' }))
    expect(isTicked('Step 2 done')).toBe(false)
    expect(stepsDone.get()).toEqual({})
  })

  test('boxes stand above six steps or fewer, one for each', () => {
    const boxes = (n: number) => {
      const { container, unmount } = render(guide(Array.from({ length: n }, (_, i) => `Step ${i}`)))
      const found = container.querySelectorAll('h2 .six > span').length
      unmount()
      return found
    }
    expect([boxes(3), boxes(6), boxes(7)]).toEqual([3, 6, 0])
  })

  test('what somebody else wrote into the storage is passed over', () => {
    for (const text of ['[]', '{"x":["a"]}', '{"/en/a/":"a"}', '{"/en/a/":[1]}', 'null']) {
      localStorage.setItem('steps-done', text)
      expect(stepsDone.get(), text).toEqual({})
    }
  })

  test('the page ticked longest ago is forgotten first', () => {
    let done = {}
    for (let n = 0; n < 70; n++) done = withStep(done, `/en/guides/${n}/`, 'a', true)
    expect(Object.keys(done)).toHaveLength(60)
    expect(Object.keys(done)[0]).toBe('/en/guides/10/')
    expect(withoutPage({ '/a/': ['x'], '/b/': ['y'] }, '/a/')).toEqual({ '/b/': ['y'] })
  })
})

const shown = () => screen.getAllByRole('radio').findIndex((radio) => (radio as HTMLInputElement).checked)
const tabs = (names: string[]) => <TabGroup label="Your phone" names={names} panels={names} />

describe('tabs', () => {
  test('the choice is remembered on pages with other names for the same device', async () => {
    const { unmount } = render(tabs(['iPhone', 'Mac', 'Android']))
    await userEvent.click(screen.getByRole('radio', { name: 'Android' }))
    unmount()
    render(tabs(['iPhone', 'Other phone', 'Samsung']))
    expect(shown()).toBe(2)
    expect(tabsChosen.get()).toEqual(['Android'])
  })

  test('without a script the first one is open', () => {
    localStorage.setItem('tabs-chosen', '["Android"]')
    const html = renderToString(tabs(['iPhone', 'Android']))
    expect(html.match(/checked=""/g)).toHaveLength(1)
    expect(/<input[^>]*checked=""[^>]*>/.exec(html)?.index).toBe(html.indexOf('<input'))
  })

  test.each([
    [['iPhone', 'Android'], ['Android'], 'iPhone', 1],
    [['iPhone', 'Samsung', 'Other Android'], [], 'Android', 1],
    [['iPhone', 'Samsung', 'Other Android'], ['Other Android'], 'iPhone', 2],
    [['Android', 'iPhone or iPad'], [], 'iPhone', 1],
    [['iOS 26', 'Older'], ['Older', 'iPhone'], '', 1],
    [['T-Mobile', 'Verizon'], ['Android', 'Verizon'], 'Android', 1],
    [['An email', 'A text'], ['Android'], 'iPhone', 0],
    [['App', 'Windows'], [], 'Windows', 1],
  ])('of %j after %j on %s it shows number %i', (names, chosen, device, place) => {
    expect(chooseTab(names, chosen, device)).toBe(place)
  })

  test.each([
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X)', 5, 'iPhone'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 5, 'iPad'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 0, 'Mac'],
    ['Mozilla/5.0 (Linux; Android 15; SM-S931U)', 5, 'Samsung'],
    ['Mozilla/5.0 (Linux; Android 10; K)', 5, 'Android'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 0, 'Windows'],
    ['Mozilla/5.0 (X11; Linux x86_64)', 0, ''],
  ])('%s is %s', (agent, touch, device) => {
    expect(deviceOf(agent, touch)).toBe(device)
  })

  test('remembers twelve names, the last one first', () => {
    const many = Array.from({ length: 14 }, (_, n) => `n${n}`).reduce<readonly string[]>(withChoice, [])
    expect(many).toHaveLength(12)
    expect(withChoice(many, 'n5').slice(0, 2)).toEqual(['n5', 'n13'])
  })
})
