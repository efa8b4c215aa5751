import { loadContent } from '@/lib/content/load'
import { formatProblem } from '@/lib/content/problems'
import { lintProblem } from '@/lib/diagnosis/lint'
const c = loadContent('en')
const guides = new Set(c.guides.flatMap((g) => [g.slug, ...g.body.headings.map((h) => `${g.slug}#${h.id}`)]))
for (const p of ['no-text','code-refused']) for (const x of lintProblem(p, { guides, causes: new Set(c.causes.map(x=>x.id)), providers: new Set(c.providers.map(x=>x.slug)) }, 'en')) console.log(x.level ?? 'error', formatProblem(x))
