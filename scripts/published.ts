/** `npm run published`: adds every page of now to content/published.txt, so that none can vanish unnoticed. */
import { writeFileSync } from 'node:fs'
import { publishedText } from '@/lib/content/check/published'
import { loadContent } from '@/lib/content/load'
import { contentPath } from '@/lib/content/root'
import { loadSite } from '@/lib/site'

const text = publishedText(loadContent(loadSite().defaultLocale))
writeFileSync(contentPath('published.txt'), text)
console.log(`${text.split('\n').filter((line) => line.startsWith('/')).length} addresses`)
