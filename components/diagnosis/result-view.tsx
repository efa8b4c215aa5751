'use client'

import { SiteLink } from '@/components/site-link'
import { BackLink } from './back-link'
import { Because, Mattered } from './because'
import { DidItWork } from './did-it-work'
import { FirstFix } from './first-fix'
import { useFlow } from './flow'
import { JourneySection } from './journey-live'
import { Later } from './later'
import { LessLikely } from './less-likely'
import { MapLink } from './map-link'
import { MoreFixes } from './more-fixes'
import { ContradictionNotice } from './notices'
import { OtherWays } from './other-ways'
import { ReportBox } from './report-box'
import { SoFar } from './so-far'
import { TriedList } from './tried-list'

function Below() {
  const [first, ...others] = useFlow().outcome.fixes
  return (
    first && (
      <>
        <DidItWork fix={first.id} />
        <MoreFixes fixes={others.slice(0, 2)} />
      </>
    )
  )
}

function Rail() {
  const { journey } = useFlow().data.strings
  return (
    <>
      <Because />
      <ContradictionNotice />
      <Mattered />
      <JourneySection title={journey.answer} />
      <LessLikely />
      <TriedList />
    </>
  )
}

function Foot() {
  const { data } = useFlow()
  const { strings, locale } = data
  return (
    <>
      <OtherWays title={strings.result.bypass} />
      <ReportBox />
      <section className="sec">
        <SoFar />
      </section>
      <p className="skipline">
        <BackLink />
        <SiteLink className="textbtn" href={`/${locale}/guides/`}>
          {strings.result.all}
        </SiteLink>
        <MapLink data={data} />
      </p>
    </>
  )
}

/** The fixes in order, with the reasons from the person's own answers. */
export function ResultView() {
  const [first] = useFlow().outcome.fixes
  if (!first) return null
  return (
    <div className="two abc">
      <div>
        <FirstFix fix={first} />
        <Later part={Below} />
      </div>
      <div className="rail">
        <Later part={Rail} />
      </div>
      <div>
        <Later part={Foot} />
      </div>
    </div>
  )
}
