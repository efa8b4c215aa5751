import { deviceStore } from './device-store'

/** What is ticked, by the path of the page. */
export type StepsDone = Readonly<Record<string, readonly string[]>>

/** So many pages are remembered; the one that was ticked longest ago goes first. */
const MAX_PAGES = 60

/** A short name of a step. It comes from the step's title, so that a step that was rewritten is not ticked. */
export function stepKey(title: string): string {
  let hash = 0x811c9dc5
  for (const char of title) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(36)
}

function parse(raw: unknown): StepsDone | null {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return null
  const pages = Object.entries(raw).filter(
    ([path, keys]) =>
      path.startsWith('/') && Array.isArray(keys) && keys.every((key) => typeof key === 'string'),
  )
  return Object.fromEntries(pages)
}

const NOTHING: StepsDone = {}

/** The steps that the reader ticked, kept on the device. */
export const stepsDone = deviceStore('steps-done', parse, NOTHING)

/** The same with one step ticked or not; a page without ticks is left out. */
export function withStep(done: StepsDone, page: string, key: string, ticked: boolean): StepsDone {
  const { [page]: before = [], ...others } = done
  const keys = before.filter((each) => each !== key)
  if (ticked) keys.push(key)
  const pages = keys.length ? [...Object.entries(others), [page, keys] as const] : Object.entries(others)
  return Object.fromEntries(pages.slice(-MAX_PAGES))
}

/** The same with nothing ticked on one page. */
export function withoutPage(done: StepsDone, page: string): StepsDone {
  const { [page]: _, ...others } = done
  return others
}
