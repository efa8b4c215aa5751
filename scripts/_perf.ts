import { loadModel } from '@/lib/diagnosis/load'
import { evaluate } from '@/lib/diagnosis/evaluate'
const m = loadModel('no-text')!
const s = { context: { provider:'other',carrier:'other',platform:'iphone',channel:'text'}, answers:{'sent-where':'text','friends-texts':'yes'} as Record<string,string>, tried:[], ticked:[] }
for (const a of [{}, s.answers, {...s.answers,'digits-match':'match'}]) {
  for (let i=0;i<20;i++) evaluate(m,{...s,answers:a as any})
  const t=process.cpuUsage(); for (let i=0;i<200;i++) evaluate(m,{...s,answers:a as any}); {const c=process.cpuUsage(t);console.log((c.user+c.system)/200000)}
}
