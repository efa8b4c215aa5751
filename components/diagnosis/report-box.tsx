'use client'

import { useRef } from 'react'
import { HelpTools } from '@/components/help/help-tools'
import { SaidBar } from '@/components/help/said-bar'
import { useCopy } from '@/components/help/use-copy'
import { Icon } from '@/components/icons'
import { buildReport } from '@/lib/diagnosis/report'
import { formatDay } from '@/lib/format'
import { localDay } from '@/lib/local-day'
import { useFlow } from './flow'
import { contextText } from './texts'

/** A plain text of what was answered and tried, for a call or a helper. Nothing is sent by us. */
export function ReportBox() {
  const { data, session } = useFlow()
  const { report } = data.strings
  const box = useRef<HTMLPreElement>(null)
  const [outcome, copy] = useCopy()
  const contextLines = (['provider', 'carrier', 'platform', 'channel'] as const).flatMap((part) => {
    const name = contextText(data, session, part)
    return name ? [{ what: data.strings.context[part].short, said: name }] : []
  })
  const text = buildReport({ data, session, contextLines, day: formatDay(localDay(), data.locale) })
  return (
    <section className="sec" aria-labelledby="report">
      <h2 id="report">{report.title}</h2>
      <pre className="report" ref={box}>
        {text}
      </pre>
      <div className="btns noprint">
        <button type="button" className="btn quiet" onClick={() => copy(text, box.current)}>
          <Icon name="copy" />
          {report.copy}
        </button>
        <button type="button" className="btn quiet" onClick={() => window.print()}>
          <Icon name="print" />
          {report.print}
        </button>
      </div>
      <SaidBar text={outcome && report[outcome]} />
      <HelpTools {...data.help} />
    </section>
  )
}
