import { gzipSync } from 'node:zlib'
import { buildIndex } from '@/lib/search/build-index'
import { createSearch } from '@/lib/search/engine'
const { index: i, texts } = buildIndex('en')
const gz = (x: unknown) => gzipSync(JSON.stringify(x), { level: 9 }).length
console.log('all', gz(i), 'records', i.titles.length, 'texts', gz(texts))
for (const [k, v] of Object.entries(i)) console.log(k, gz(v))
console.log('aliases', gz(i.words.aliases), 'texts', gz(i.words.texts), 'ideas', gz(i.lexicon.ideas), gz(i.lexicon.providers), gz(i.lexicon.causes), gz(i.lexicon.problems), gz(i.lexicon.answers))
let t = process.cpuUsage(); const e = createSearch(i); let u = process.cpuUsage(t); console.log('load cpu ms', (u.user+u.system)/1000)
