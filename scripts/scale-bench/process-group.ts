import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** What /proc/<pid>/stat tells of a process. */
export interface Stat {
  group: number
  /** Pages of memory that it holds. */
  pages: number
  /** Ticks of processor time that it and its ended children have used. */
  ticks: number
}

/** Reads such a line. The program's name stands in parentheses and may hold spaces. Null for what is no such line. */
export function parseStat(line: string): Stat | null {
  const fields = line
    .slice(line.lastIndexOf(')') + 1)
    .trim()
    .split(' ')
    .map(Number)
  const [group, pages] = [fields[2], fields[21]]
  if (!line.includes(')') || !Number.isInteger(group) || !Number.isInteger(pages)) return null
  const ticks = fields.slice(11, 15).reduce((sum, each) => sum + each, 0)
  return { group: group ?? 0, pages: pages ?? 0, ticks }
}

const setting = (name: string, otherwise: number) =>
  Number(spawnSync('getconf', [name], { encoding: 'utf8' }).stdout) || otherwise

/** Bytes of a page of memory, and ticks of a second. */
export const units = () => ({ page: setting('PAGESIZE', 4096), second: setting('CLK_TCK', 100) })

/** What all processes of a group hold and have used together, and the largest holds; null where the system has no /proc. */
export function statOfGroup(group: number): { pages: number; largest: number; ticks: number } | null {
  const sum = { pages: 0, largest: 0, ticks: 0 }
  if (!existsSync('/proc/self/stat')) return null
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const stat = parseStat(readFileSync(`/proc/${name}/stat`, 'utf8'))
      if (stat?.group !== group) continue
      sum.pages += stat.pages
      sum.largest = Math.max(sum.largest, stat.pages)
      sum.ticks += stat.ticks
    } catch {
      // It ended meanwhile.
    }
  }
  return sum
}
