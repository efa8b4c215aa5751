'use client'

import { type ComponentType, memo, startTransition, useEffect, useState } from 'react'
import { afterPaint } from './after-paint'
import { FlowContext, useFlow } from './flow'

const Same = memo(function Same({ part: Part }: { part: ComponentType }) {
  return <Part />
})

/**
 * What stands below or beside the answer to a tap. It is drawn right after the heading was painted, so that nobody
 * waits for it; until then it shows what it showed before, or nothing. On arrival all is drawn at once.
 */
export const Later = memo(function Later({ part }: { part: ComponentType }) {
  const flow = useFlow()
  const [shown, show] = useState(flow.ui.from ? null : flow)
  useEffect(() => afterPaint(() => startTransition(() => show(flow))), [flow])
  return (
    shown && (
      <FlowContext value={shown}>
        <Same part={part} />
      </FlowContext>
    )
  )
})
