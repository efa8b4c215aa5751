import { readFileSync } from 'node:fs'

/**
 * Line (1-based) of the first match in a file; 1 when there is none.
 * With `also`, the line must hold that text too.
 */
export function lineOfText(file: string, wanted: string | RegExp, also = ''): number {
  const fits = (line: string) => (typeof wanted === 'string' ? line.includes(wanted) : wanted.test(line))
  const index = readFileSync(file, 'utf8')
    .split('\n')
    .findIndex((line) => fits(line) && line.includes(also))
  return index < 0 ? 1 : index + 1
}
