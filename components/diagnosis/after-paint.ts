/** Runs something once the browser has painted what stands on the page now. Where nothing is painted: at once. */
export function afterPaint(run: () => void): void {
  if (document.hidden) run()
  else requestAnimationFrame(() => setTimeout(run))
}

/** Runs something when the browser has nothing else to do; Safari has no such callback and waits a moment. */
export function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run)
  else setTimeout(run, 200)
}
