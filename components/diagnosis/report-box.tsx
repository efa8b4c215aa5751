'use client'

import { useRef, useState } from 'react'
import { copyText } from '@/components/copy-text'
import { Icon } from '@/components/icons'
import { buildReport } from '@/lib/diagnosis/report'
import { formatDay } from '@/lib/format'
import { useFlow } from './flow'
import { contextText } from './texts'

/** The reader's own day, not the day in London. */
const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10)

/** A plain text of what was answered and tried, for a call or a helper. Nothing is sent by us. */
export function ReportBox() {
  const { data, session } = useFlow()
  const { report } = data.strings
  const box = useRef<HTMLPreElement>(null)
  const [said, setSaid] = useState('')
  const contextLines = (['provider', 'carrier', 'platform', 'channel'] as const).flatMap((part) => {
    const name = contextText(data, session, part)
    return name ? [{ what: data.strings.context[part].short, said: name }] : []
  })
  const text = buildReport({ data, session, contextLines, day: formatDay(today(), data.locale) })

  const copyReport = async () => {
    const done = await copyText(text)
    if (!done && box.current) window.getSelection()?.selectAllChildren(box.current)
    setSaid(done ? report.copied : report.failed)
  }
  const sendLink = async () => {
    const url = location.href
    if (navigator.share) return navigator.share({ title: data.problem, url }).catch(() => undefined)
    setSaid((await copyText(url)) ? report.linkCopied : report.linkFailed)
  }
  return (
    <section className="sec" aria-labelledby="report">
      <h2 id="report">{report.title}</h2>
      <pre className="report" ref={box}>
        {text}
      </pre>
      <div className="btns noprint">
        <button type="button" className="btn quiet" onClick={copyReport}>
          <Icon name="copy" />
          {report.copy}
        </button>
        <button type="button" className="btn quiet" onClick={() => window.print()}>
          <Icon name="print" />
          {report.print}
        </button>
        <button type="button" className="btn quiet" onClick={sendLink}>
          <Icon name="link" />
          {report.share}
        </button>
      </div>
      <div role="status">
        {said && (
          <p className="bar plain">
            <Icon name="check" />
            <span>{said}</span>
          </p>
        )}
      </div>
    </section>
  )
}
