import type { OfflineMessages } from './messages'

/** Icons that the build draws from `app/icon.svg`; `share` of the height is drawing, the rest is ground. */
export const ICONS = [
  { file: 'icons/any-192.png', size: 192, share: 1, purpose: 'any' },
  { file: 'icons/any-512.png', size: 512, share: 1, purpose: 'any' },
  // No mask cuts into the middle four fifths.
  { file: 'icons/maskable-512.png', size: 512, share: 0.6, purpose: 'maskable' },
] as const

/** Paper and the blue of the drawing, as in app/styles/tokens.css. */
const PAPER = '#f4eee0'
export const GROUND = '#0b3a63'

interface Options {
  locale: string
  /** Path prefix of the site. */
  base: string
  name: string
  description: string
  words: OfflineMessages['install']
}

/**
 * What a browser needs to put the site on a home screen, in one language. `minimal-ui` keeps the address in sight, by
 * which a reader knows a fake, and a way back.
 */
export function webManifest({ locale, base, name, description, words }: Options) {
  const home = `${base}/${locale}/`
  return {
    id: `${base}/`,
    name,
    short_name: name,
    description,
    lang: locale,
    start_url: home,
    scope: `${base}/`,
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      { src: `${base}/icon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...ICONS.map(({ file, size, purpose }) => ({
        src: `${base}/${file}`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ],
    shortcuts: [
      { name: words.check, url: `${home}check/` },
      { name: words.search, url: `${home}search/` },
      { name: words.browse, url: `${home}guides/` },
    ],
  }
}

/** Puts the link to the manifest at the end of a page's head, once. @throws when the page has no head */
export function withManifestLink(html: string, base: string, locale: string): string {
  const link = `<link rel="manifest" href="${base}/${locale}/manifest.webmanifest"/>`
  if (html.includes(link)) return html
  if (!html.includes('</head>')) throw new Error('the page has no head to put the manifest into')
  return html.replace('</head>', `${link}</head>`)
}
