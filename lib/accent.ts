import type { Site } from './site'

type Rgb = [number, number, number]
type Theme = 'light' | 'dark'

/** Colour tokens of a theme by name without the hyphens: `paper` is `#f4eee0`. */
export type Tokens = Record<string, string>

const parse = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Rgb

const write = (rgb: Rgb) => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

/** A colour on the way from one to another; `share` 0 is the first. */
export function mix(from: string, to: string, share: number): string {
  const target = parse(to)
  return write(parse(from).map((part, i) => part + ((target[i] ?? 0) - part) * share) as Rgb)
}

/** Relative luminance as WCAG 2.2 defines it, 0 to 1. */
function luminance(hex: string): number {
  const [r, g, b] = parse(hex).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as Rgb
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast ratio of two colours as WCAG 2.2 defines it, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

/** Colour tokens of both themes, read from the text of app/styles/tokens.css. @throws when a theme's block is not there */
export function themesOf(css: string): Record<Theme, Tokens> {
  const block = (start: string) => {
    const at = css.indexOf(start)
    if (at < 0) throw new Error(`app/styles/tokens.css has no block ${start}`)
    const text = css.slice(at, css.indexOf('}', at))
    return Object.fromEntries([...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, k, v]) => [k, v]))
  }
  return { light: block(':root {'), dark: block('\n[data-theme="dark"] {') }
}

/** A tint that text of the dark theme can have: the colour mixed with white until it has 10:1 on the page. */
function tint(accent: string, paper: string): string {
  let share = 0
  while (contrast(mix(accent, '#ffffff', share), paper) < 10) share += 0.02
  return mix(accent, '#ffffff', share)
}

/** The owner's colour and those that follow from it, for both themes. */
export function accentTokens(accent: NonNullable<Site['accent']>, themes: Record<Theme, Tokens>) {
  const paper = { light: themes.light.paper ?? '', dark: themes.dark.paper ?? '' }
  const { light, dark } =
    typeof accent === 'string' ? { light: accent, dark: tint(accent, paper.dark) } : accent
  return {
    light: {
      accent: light,
      'accent-deep': mix(light, '#000000', 0.35),
      'accent-edge': mix(light, '#000000', 0.6),
      'on-accent': themes.light['on-accent'] ?? '',
      'accent-wash': mix(paper.light, light, 0.1),
    },
    dark: {
      accent: dark,
      'accent-deep': mix(dark, '#ffffff', 0.45),
      'accent-edge': mix(dark, '#000000', 0.35),
      'on-accent': mix(dark, '#000000', 0.9),
      'accent-wash': mix(paper.dark, dark, 0.16),
    },
  } satisfies Record<Theme, Tokens>
}

/** WCAG 2.2 AA for text; and what this site keeps everywhere else (AAA). */
export const CONTRAST = { least: 4.5, aim: 7 }

/** Pairs of colours with too little contrast, as sentences with the ratio; `serious` below 4.5:1. */
export function weakPairs(
  accent: NonNullable<Site['accent']>,
  themes: Record<Theme, Tokens>,
): { serious: boolean; message: string }[] {
  const made = accentTokens(accent, themes)
  return (['light', 'dark'] as const).flatMap((theme) => {
    const all: Tokens = { ...themes[theme], ...made[theme] }
    const pairs = [
      ['accent', 'paper'],
      ['accent', 'card'],
      ['accent', 'accent-wash'],
      ['on-accent', 'accent'],
      ['on-accent', 'accent-deep'],
    ] as const
    return pairs.flatMap(([text, ground]) => {
      const [a = '', b = ''] = [all[text], all[ground]]
      const ratio = contrast(a, b)
      if (ratio >= CONTRAST.aim) return []
      const shown = (Math.floor(ratio * 10) / 10).toFixed(1)
      const serious = ratio < CONTRAST.least
      const wanted = serious
        ? `${CONTRAST.least}:1 is the least`
        : `text here has ${CONTRAST.aim}:1 elsewhere`
      return [
        {
          serious,
          message: `${text} ${a} on ${ground} ${b} has ${shown}:1 in the ${theme} theme; ${wanted}`,
        },
      ]
    })
  })
}

const declarations = (tokens: Tokens) =>
  Object.entries(tokens)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')

/** A style sheet with the owner's colours; only a remark when there are none. */
export function ownerStyles(accent: Site['accent'], themes: Record<Theme, Tokens>): string {
  const head = '/* Made from `accent` of the settings by scripts/prepare.ts. */\n'
  if (!accent) return head
  const { light, dark } = accentTokens(accent, themes)
  return `${head}@media screen {
:root{${declarations(light)}}
[data-theme="dark"]{${declarations(dark)}}
}
@media screen and (prefers-color-scheme:dark) {
:root:not([data-theme="light"]){${declarations(dark)}}
}
`
}
