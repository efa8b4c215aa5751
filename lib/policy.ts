import { createHash } from 'node:crypto'
import { LATER_SCRIPT } from './lighter-page'

/**
 * Script that stands right behind the policy's <meta>. Frameworks need two things that Trusted Types forbid: React's
 * way of making a script element, and loading a chunk of our own. The policy named `default` lets exactly these pass.
 */
function trustedTypesScript(basePath: string): string {
  // Written short: it stands in every page.
  return `if(window.trustedTypes)trustedTypes.createPolicy('default',{createHTML:s=>{if(s=='<script><\\/script>')return s;throw TypeError('not allowed: HTML')},createScriptURL:u=>{let a=new URL(u,document.baseURI);if(a.origin==location.origin&&(!a.pathname.indexOf('${basePath}/_next/static/')||a.pathname=='${basePath}/sw.js'))return u;throw TypeError('not ours: '+u)}})`
}

/** Sets the theme that the reader chose (lib/theme.ts) before anything is drawn. */
const THEME_SCRIPT =
  'try{let t=JSON.parse(localStorage.theme);if(/^(dark|light)$/.test(t))document.documentElement.dataset.theme=t}catch{}'

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** A script that a browser runs: not a data block such as JSON-LD. */
const INLINE_SCRIPT = /<script(?![^>]*\bsrc=)(?![^>]*type="application\/)[^>]*>([\s\S]*?)<\/script>/g

/**
 * Puts a Content-Security-Policy with this page's own script hashes into its head.
 * @param html a page without a policy, otherwise as it is served
 * @param basePath path prefix of the site, '' at a domain's root
 * @param feedback where the owner gets readers' answers: its host is the only other one that a page may reach
 * @throws when the page has no place for it
 */
export function withPolicy(html: string, basePath: string, feedback?: string): string {
  const gate = `${trustedTypesScript(basePath)};${THEME_SCRIPT};${LATER_SCRIPT}`
  const scripts = [gate, ...[...html.matchAll(INLINE_SCRIPT)].map((match) => match[1] ?? '')]
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${[...new Set(scripts.map(sha256))].join(' ')}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    ["connect-src 'self'", ...(feedback ? [new URL(feedback).origin] : [])].join(' '),
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types nextjs nextjs#bundler default',
  ].join('; ')
  const charset = /<meta char[sS]et="utf-8"\/?>/
  if (!charset.test(html)) throw new Error('the page has no <meta charset> to put the policy behind')
  return html.replace(
    charset,
    (found) =>
      `${found}<meta http-equiv="Content-Security-Policy" content="${policy}"/><script>${gate}</script>`,
  )
}

/** Ways of styling that the policy would block in the reader's browser, as they stand in a page. */
export function forbiddenStyles(html: string): string[] {
  const markup = html.replace(/<script[\s\S]*?<\/script>/g, '')
  return markup.match(/<style[\s>]|\sstyle="[^"]*"/g) ?? []
}
