import { copyOf, keepStatic, put, READ_LIMIT, trim } from '@/lib/offline/caches'
import { pageOfPayload, pagePath } from '@/lib/offline/requests'

/** A request on its way, and the event that must live until the work behind it is done. */
export interface Given {
  request: Request
  url: URL
  event: { waitUntil(work: Promise<unknown>): void }
}

/** Milliseconds that a reader with a copy on the device waits for a newer page. */
const PATIENCE = 3000

const later = (ms: number) => new Promise<undefined>((done) => setTimeout(done, ms))

/** The network's answer, or undefined when it fails, or takes too long while there is a copy. */
async function ask(network: Promise<Response>, copy: Response | undefined): Promise<Response | undefined> {
  try {
    const answer = await (copy ? Promise.race([network, later(PATIENCE)]) : network)
    return answer && copy && answer.status >= 500 ? undefined : answer
  } catch {
    return undefined
  }
}

async function keepRead(base: string, path: string, answer: Response): Promise<void> {
  const html = path.endsWith('/') ? await answer.clone().text() : ''
  if (html) await keepStatic(base, html)
  if (await put(base, 'read', path, answer)) await trim(base, 'read', READ_LIMIT)
}

/** Asks the network, keeps what it says, and falls back to what is kept. */
async function newestOf(
  { request, event }: Given,
  base: string,
  path: string,
): Promise<Response | undefined> {
  const copy = await copyOf(base, path)
  const network = fetch(request)
  event.waitUntil(
    network.then(
      // A page that was led on is kept under its own address when the browser asks for that.
      (answer) => (answer.ok && !answer.redirected ? keepRead(base, path, answer.clone()) : undefined),
      () => undefined,
    ),
  )
  return (await ask(network, copy)) ?? copy
}

/** A page: the newest that can be had, or our own page that says what works without it. */
export async function answerPage(
  given: Given,
  base: string,
  standIn: () => Promise<Response | undefined>,
): Promise<Response> {
  const page = await newestOf(given, base, pagePath(given.url.pathname))
  return page ?? (await standIn()) ?? Response.error()
}

/**
 * What a page loads when a reader follows a link inside the site. Where there is none, an answer that makes the page
 * open the address itself. The page to which it belongs is kept as well: a reload asks for that.
 */
export async function answerPayload(given: Given, base: string): Promise<Response> {
  const { pathname } = given.url
  const answer = await newestOf(given, base, pathname)
  if (!answer) return new Response(null, { status: 404 })
  const page = pageOfPayload(pathname)
  if (answer.ok && !(await copyOf(base, page)))
    given.event.waitUntil(
      fetch(page).then(
        (html) => (html.ok && !html.redirected ? keepRead(base, page, html) : undefined),
        () => undefined,
      ),
    )
  return answer
}

/** A hashed file that the shell of this build does not have: it belongs to a page of another build. */
export async function answerStatic(request: Request, url: URL, base: string): Promise<Response> {
  return (await copyOf(base, url.pathname)) ?? fetch(request)
}

/** Head of a page; from the copy where there is no network. */
export async function answerHead(request: Request, url: URL, base: string): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    const copy =
      (await copyOf(base, pagePath(url.pathname))) ??
      (await caches.match(url.pathname, { ignoreSearch: true }))
    return new Response(null, { status: copy ? 200 : 404, headers: copy?.headers })
  }
}
