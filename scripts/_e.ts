import { loadModel } from '@/lib/diagnosis/load'
import { explore } from '@/lib/diagnosis/explore'
for (const p of ['no-text','code-refused']) { const m = loadModel(p)!; const t=performance.now(); const e = explore(m)
console.log(p, performance.now()-t, 'never asked', m.questions.filter(q=>!e.asked.has(q.id)&&!q.safety).map(q=>q.id), 'never top3', m.causes.filter(c=>!e.top.has(c.id)).map(c=>c.id), e.fixesWithoutAnswers) }
