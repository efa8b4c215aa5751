/** A step of `npm run build`: preview pictures of pages. Apart, because drawing a new one takes as long as making pages. */
import { loadContent } from '@/lib/content/load'
import { locales } from '@/lib/content/locales'
import { loadMessages } from '@/lib/i18n'
import { pictures } from '@/lib/publish/pictures'
import { loadSite } from '@/lib/site'
import { writePictures } from './finish/pictures'

const { name } = loadSite()
const all = locales().flatMap((locale) => pictures(loadContent(locale), loadMessages(locale), name))
await writePictures(all, 'out')
console.log(`${all.length} preview pictures`)
