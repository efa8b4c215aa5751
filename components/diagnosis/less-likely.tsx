'use client'

import { useMemo } from 'react'
import { RichText } from '@/components/rich-text'
import { evaluate } from '@/lib/diagnosis/evaluate'
import { useFlow } from './flow'

const SHOWN = 3

/** Causes that most people would think of first and that these answers speak against, with the reason. */
export function LessLikely() {
  const { data, session, outcome } = useFlow()
  const fallen = useMemo(() => {
    const before = evaluate(data.model, { ...session, answers: {}, tried: [], ticked: [] }).ranking
    const chance = new Map(before.map(({ id, p }) => [id, p]))
    return outcome.ranking
      .map((cause) => ({ ...cause, lost: (chance.get(cause.id) ?? 0) - cause.p }))
      .filter(({ id, band, p, lost }) => band === 'less-likely' && lost > p && data.words.less[id])
      .sort((a, b) => b.lost - a.lost)
      .slice(0, SHOWN)
  }, [data, session, outcome.ranking])
  if (!fallen.length) return null
  return (
    <section className="flow" aria-labelledby="less-likely">
      <h2 id="less-likely" className="rail-title">
        {data.strings.result.less}
      </h2>
      {fallen.map(({ id }) => (
        <p key={id}>
          <b>{data.causes[id]}.</b> <RichText text={data.words.less[id] ?? ''} />
        </p>
      ))}
    </section>
  )
}
