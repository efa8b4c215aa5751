/** A part of a page's text that begins with a `##` heading. */
export interface Section {
  id: string
  text: string
}

const ANCHOR = /^## .*\{\/\*\s*([\w-]+)\s*\*\/\}/

/** True when each component that opens in a text closes in it, so that it can stand elsewhere. */
function isWhole(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return count(/<[A-Z]\w*(?:\s[^>]*[^/>])?>/g) === count(/<\/[A-Z]\w*>/g)
}

/** A text's beginning, and its sections. Null when a component spans several of them. */
export function divided(source: string): { head: string; sections: Section[] } | null {
  const [head = '', ...rest] = source.split(/^(?=## )/m)
  const sections = rest.flatMap((text) => {
    const id = ANCHOR.exec(text)?.[1]
    return id && isWhole(text) ? [{ id, text }] : []
  })
  return sections.length === rest.length && isWhole(head) ? { head, sections } : null
}

/** Links to sections that the text does not have become plain words. */
export function withoutDeadAnchors(text: string, ids: readonly string[]): string {
  return text.replace(/\[([^\]]+)\]\(#([\w-]+)\)/g, (link, words: string, id: string) =>
    ids.includes(id) ? link : words,
  )
}
