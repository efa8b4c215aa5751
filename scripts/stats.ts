/** `npm run --silent content:stats -- [--json] [--locale en]`: how much there is, and what is missing. */
import { parseArgs } from 'node:util'
import { locales } from '@/lib/content/locales'
import { contentStats } from '@/lib/content/stats'
import { statsTable } from '@/lib/content/stats-table'
import { loadSite } from '@/lib/site'

try {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, locale: { type: 'string' } } })
  const locale = values.locale ?? loadSite().defaultLocale
  if (!locales().includes(locale))
    throw new Error(
      `There is no language "${locale}" in the content folder; there is: ${locales().join(', ')}`,
    )
  const stats = { ...contentStats(locale), locales: locales() }
  console.log(values.json ? JSON.stringify(stats, null, 2) : statsTable(stats))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
