import type { PublicPage } from './pages'

const KINDS = ['guide', 'error', 'provider', 'checklist'] as const

interface Words {
  name: string
  description: string
  /** The rules that stand on every page. */
  rules: string[]
  titles: Record<(typeof KINDS)[number], string>
}

const TWINS = new Set(['guide', 'error', 'provider'])

/**
 * llms.txt (llmstxt.org): what the site is, the safety rules that belong to any answer taken from it, and every page
 * with the address of its Markdown.
 */
export function llmsText(
  pages: PublicPage[],
  root: string,
  { name, description, rules, titles }: Words,
): string {
  const sections = KINDS.flatMap((kind) => {
    const rows = pages
      .filter((page) => page.kind === kind && (kind !== 'provider' || page.reviewed))
      .map(
        ({ url, title, description: about }) =>
          `- [${title}](${root}${url}${TWINS.has(kind) ? 'index.md' : ''}): ${about}`,
      )
    return ['', `## ${titles[kind]}`, '', ...rows]
  })
  return `${[`# ${name}`, '', `> ${description}`, '', ...rules.map((rule) => `- ${rule}`), ...sections].join('\n')}\n`
}
