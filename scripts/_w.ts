import { loadModel, loadProblemWords } from '@/lib/diagnosis/load'
for (const p of process.argv.slice(2)) {
const m = loadModel(p)!; const w = loadProblemWords('en', p)
for (const q of m.questions) { if(!w.questions[q.id]) console.log('q',q.id); for (const a of q.answers) if(!w.questions[q.id]?.answers[a.id]) console.log(q.id,a.id)}
for (const f of m.fixes) if(!w.fixes[f.id]) console.log('f',f.id)
for (const f of Object.keys(w.fixes)) if(!m.fixes.some(x=>x.id===f)) console.log('extra',f)
}
