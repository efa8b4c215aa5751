import { feedback, feedbackFile, type KeptAnswer, MAX_TRIES } from './feedback'

/** A host that does not answer in this time counts as a failure. */
const PATIENCE_MS = 10_000

let running: Promise<void> | null = null

const isWaiting = ({ state }: KeptAnswer) => state === 'waiting'

/** Marks what was sent; what changed meanwhile is left as it is. */
function settle(sent: readonly KeptAnswer[], arrived: boolean): void {
  const done = (entry: KeptAnswer): KeptAnswer => {
    if (arrived) return { ...entry, state: 'sent' }
    const tries = entry.tries + 1
    return { ...entry, tries, state: tries < MAX_TRIES ? 'waiting' : 'kept' }
  }
  const same = (a: KeptAnswer) => sent.some((b) => JSON.stringify(a) === JSON.stringify(b))
  feedback.set(feedback.get().map((entry) => (same(entry) ? done(entry) : entry)))
}

async function post(endpoint: string): Promise<void> {
  const waiting = feedback.get().filter(isWaiting)
  if (!waiting.length) return
  let arrived = false
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(feedbackFile(waiting)),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      keepalive: true,
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    arrived = response.ok
  } catch {
    // offline, refused or too slow: it waits for the next visit
  }
  settle(waiting, arrived)
}

/**
 * Sends all waiting answers in one request. An answer that fails waits for the next call, at most five times; then it
 * stays on the device. Calls while one is running do nothing more.
 * @param endpoint the owner's address
 */
export function sendFeedback(endpoint: string): Promise<void> {
  running ??= post(endpoint).finally(() => {
    running = null
  })
  return running
}
