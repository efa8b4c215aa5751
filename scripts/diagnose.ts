/**
 * Plays people through the checklists: JSON lines in (`--file F`, or standard input), one JSON line out for each.
 * Needs neither a build nor a server, and the same input gives the same output.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { play } from '@/lib/diagnosis/play'

function input(): string {
  const { values } = parseArgs({ options: { file: { type: 'string' } } })
  return readFileSync(values.file ?? 0, 'utf8')
}

try {
  const lines = input().split('\n')
  for (const [index, line] of lines.entries()) {
    if (!line.trim()) continue
    try {
      console.log(JSON.stringify(play(JSON.parse(line))))
    } catch (error) {
      throw new Error(`line ${index + 1}: ${error instanceof Error ? error.message : error}`)
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(2)
}
