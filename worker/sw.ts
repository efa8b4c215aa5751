/** The service worker: keeps the shell, answers from the device where the network does not, offers its updates. */
import { type PrecacheEntry, Serwist } from 'serwist'
import { type Kind, kindOf, offlinePath, type SiteFacts } from '@/lib/offline/requests'
import { answerHead, answerPage, answerPayload, answerStatic } from './answers'
import { forgetUnusedStatic } from './unused'

declare const self: ServiceWorkerGlobalScope
/** Both are written in by the build: `scripts/finish/worker.ts`. */
declare const SHELL: PrecacheEntry[]
declare const SITE: SiteFacts

const is =
  (kind: Kind) =>
  ({ request, url }: { request: Request; url: URL }) => {
    // A script asks for the head of a page as for any file.
    const mode = request.method === 'HEAD' ? 'navigate' : request.mode
    return kindOf({ url, mode, cache: request.cache }, self.location.origin, SITE.base) === kind
  }

const serwist = new Serwist({
  precacheEntries: SHELL,
  // A page is one file whatever its query says; the query is for the page's own script.
  precacheOptions: { ignoreURLParametersMatching: [/./], cleanURLs: false },
  // An update waits until the reader takes it, or until no page is open.
  skipWaiting: false,
  // The first page of a first visit is looked after too.
  clientsClaim: true,
  disableDevLogs: true,
  runtimeCaching: [
    {
      matcher: is('page'),
      handler: (given) =>
        answerPage(given, SITE.base, () => serwist.matchPrecache(offlinePath(given.url.pathname, SITE))),
    },
    {
      matcher: is('page'),
      method: 'HEAD',
      handler: ({ request, url }) => answerHead(request, url, SITE.base),
    },
    { matcher: is('payload'), handler: (given) => answerPayload(given, SITE.base) },
    { matcher: is('static'), handler: ({ request, url }) => answerStatic(request, url, SITE.base) },
  ],
})

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetUnusedStatic(SITE.base))
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(openChecklist(String(event.notification.data ?? `${SITE.base}/`)))
})

/** Leads to the page that the notification is about: the tab that has it open, or a new one. */
async function openChecklist(href: string): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const path = new URL(href, self.location.origin).pathname
  const there = open.find((client) => new URL(client.url).pathname === path)
  if (there) await there.focus()
  else await self.clients.openWindow(href)
}

// A worker learns its settings from its own address; a kept answer would give it the address under which it is kept.
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.destination !== 'worker') return
  event.stopImmediatePropagation()
  event.respondWith(
    serwist
      .matchPrecache(new URL(request.url).pathname)
      .then((kept) =>
        kept ? new Response(kept.body, { status: kept.status, headers: kept.headers }) : fetch(request),
      ),
  )
})

serwist.addEventListeners()
