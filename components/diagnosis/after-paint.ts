/**
 * Runs something in the next frame, before it is painted: what needs the new layout then does not make the browser
 * work it out twice. Where nothing is painted: at once.
 */
export function beforePaint(run: () => void): void {
  if (document.hidden) run()
  else requestAnimationFrame(run)
}

/**
 * Runs something once the browser has painted what stands on the page now. Where nothing is painted: at once.
 * @returns takes it back, if it has not run yet
 */
export function afterPaint(run: () => void): () => void {
  if (document.hidden) {
    run()
    return () => {}
  }
  let timer: ReturnType<typeof setTimeout>
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}

/** Runs something when the browser has nothing else to do; Safari has no such callback and waits a moment. */
export function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run)
  else setTimeout(run, 200)
}
