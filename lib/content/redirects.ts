import { readFileSync } from 'node:fs'
import { escapeHtml } from '@/lib/html'
import { versionsOf } from './root'
import { type Redirect, redirectsSchema } from './schema/redirects'
import { readYaml } from './yaml'

/** Old addresses and where they lead, the owner's after the project's. @throws ContentError */
export function loadRedirects(): (Redirect & { file: string })[] {
  return versionsOf('redirects.yaml').flatMap((file) =>
    readYaml(file, redirectsSchema).data.map((redirect) => ({ ...redirect, file })),
  )
}

/** Addresses that were public once, without the language: content/published.txt, kept by `npm run published`. */
export const publishedPaths = (): string[] => versionsOf('published.txt').flatMap(publishedIn)

/** The addresses of one such list. */
export const publishedIn = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('/'))

interface Words {
  title: string
  lead: string
  go: string
}

/**
 * The page that stands at an old address on a host without rules of its own; it leads on without a script.
 * @param to new address with language and base path
 */
export function redirectPage(locale: string, to: string, words: Words): string {
  const href = escapeHtml(to)
  return `<!DOCTYPE html><html lang="${escapeHtml(locale)}"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>${escapeHtml(words.title)}</title><meta name="robots" content="noindex"/><link rel="canonical" href="${href}"/><meta http-equiv="refresh" content="0; url=${href}"/></head><body><main><h1>${escapeHtml(words.title)}</h1><p>${escapeHtml(words.lead)} <a href="${href}">${escapeHtml(words.go)}</a></p></main></body></html>\n`
}

/** Rules for hosts that read a `_redirects` file (Netlify, Cloudflare Pages), one a line. */
export function redirectRules(redirects: Redirect[], locales: string[], basePath: string): string {
  return redirects
    .flatMap(({ from, to }) =>
      locales.map((locale) => `${basePath}/${locale}${from} ${basePath}/${locale}${to} 301\n`),
    )
    .join('')
}
