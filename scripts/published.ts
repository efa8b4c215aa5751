/** `npm run published`: adds every page of now to the list of addresses, so that none can vanish unnoticed. */
import { writeFileSync } from 'node:fs'
import { publishedList } from '@/lib/content/check/published'
import { loadContent } from '@/lib/content/load'
import { loadSite } from '@/lib/site'

const { file, text } = publishedList(loadContent(loadSite().defaultLocale))
writeFileSync(file, text)
console.log(`${text.split('\n').filter((line) => line.startsWith('/')).length} addresses in ${file}`)
