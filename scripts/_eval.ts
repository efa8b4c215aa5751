import { buildIndex } from '@/lib/search/build-index'
import { createSearch } from '@/lib/search/engine'
import { answersOf } from './search-bench/checklist-causes'
import { loadQueries } from './search-bench/queries'
import { GROUPS, providerRank, rankOf, scoreOf } from './search-bench/score'
const { index } = buildIndex('en')
const e = createSearch(index)
for (const q of ['code not received', 'lost phone', 'x']) e.search(q)
for (const f of process.argv.slice(2).filter(a => !a.startsWith('-'))) {
  const qs = loadQueries(f)
  const ms: number[] = []
  const rows = qs.map((q) => { const u = process.cpuUsage(); const t = performance.now(); const hits = e.search(q.query, 10).hits; const c = process.cpuUsage(u); ms.push(Math.min(performance.now() - t, (c.user + c.system) / 1000)); return rankOf(q, hits.map(h => answersOf(h.record))) })
  console.log(f)
  for (const [name, test] of GROUPS) { const s = scoreOf(rows.filter(r => test(r.labelled)).map(r => r.rank)); console.log(name.padEnd(24), 'n', s.n, '@1', s.at1, '@3', s.at3, 'MRR', s.mrr) }
  const wp = rows.filter(r => index.providers.includes(r.labelled.provider)); const s = scoreOf(wp.map(providerRank)); console.log('provider'.padEnd(24), 'n', s.n, '@1', s.at1, '@3', s.at3)
  ms.sort((a, b) => a - b); console.log('ms p50', ms[ms.length >> 1]?.toFixed(1), 'p95', ms[Math.floor(ms.length * .95)]?.toFixed(1))
  const lim = process.argv.includes('--m1') ? 1 : 3
  if (process.argv.includes('--m1') || process.argv.includes('--m3')) for (const r of rows) if (r.rank > lim) console.log(`MISS@${r.rank} [${r.labelled.lang}] ${r.labelled.query.slice(0, 120)} | ${r.labelled.causes.length ? r.labelled.causes : r.labelled.problems} | ${r.labelled.provider} | got ${r.results.slice(0, 3).map(x => x.url.slice(3)).join(' ')}`)
  if (process.argv.includes('--prov')) for (const r of wp) if (providerRank(r) > 3) console.log(`PROV ${r.labelled.query} | ${r.labelled.provider} | got ${r.results.slice(0, 3).map(x => x.url.slice(3)).join(' ')}`)
}
