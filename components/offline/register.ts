/** True where a worker can be had: not in a private window of some browsers, nor at an address without https. */
const canHave = () => 'serviceWorker' in navigator && window.isSecureContext

let begun: Promise<ServiceWorkerRegistration | null> | undefined

/**
 * Registers the site's worker, once. The browser compares it with the host's on each visit, never with a stored copy.
 * @param base path prefix of the site
 * @returns null where there can be none
 */
export function registerWorker(base: string): Promise<ServiceWorkerRegistration | null> {
  if (!canHave()) return Promise.resolve(null)
  begun ??= navigator.serviceWorker
    .register(`${base}/sw.js`, { scope: `${base}/`, updateViaCache: 'none' })
    .catch(() => null)
  return begun
}
