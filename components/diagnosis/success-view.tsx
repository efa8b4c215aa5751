'use client'

import { Counter } from './counter'
import { StateLink, useFlow } from './flow'
import { OtherWays } from './other-ways'
import { ScreenTitle } from './screen-title'

/** It worked: one thing to do today, so that it does not happen again. */
export function SuccessView() {
  const { data } = useFlow()
  const { success } = data.strings
  return (
    <div className="prose">
      <div className="head">
        <Counter done={0} text={success.kicker} finished />
        <ScreenTitle>{success.title}</ScreenTitle>
        <p className="lead">{success.lead}</p>
      </div>
      <OtherWays title={success.ways} />
      <p className="skipline mt-4">
        <StateLink className="textbtn">{success.back}</StateLink>
      </p>
    </div>
  )
}
