import { readFileSync, writeFileSync } from 'node:fs'

const marks = (name: string) => [`<!-- ${name} -->`, `<!-- end of ${name} -->`] as const

/** A text with what stands between two marks replaced. @throws when the text has no such marks */
export function withSection(text: string, name: string, section: string): string {
  const [begin, end] = marks(name)
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`there is no place for "${name}": ${begin} … ${end}`)
  return `${text.slice(0, from + begin.length)}\n\n${section.trim()}\n\n${text.slice(to)}`
}

/** Prints what a command found, and writes it into its place in a paper. */
export function publishSection(file: string, name: string, section: string): void {
  console.log(`\n${section.trim()}`)
  writeFileSync(file, withSection(readFileSync(file, 'utf8'), name, section))
}
