'use client'

import { useMemo, useState } from 'react'
import { copyText } from '@/components/copy-text'
import { stay, useAddress } from '@/components/diagnosis/address'
import { Icon } from '@/components/icons'
import { useStored } from '@/components/use-stored'
import { format } from '@/lib/format'
import {
  EMPTY_PLAN,
  formatPicks,
  type Picks,
  parsePicks,
  planOf,
  thingsOf,
  toggled,
} from '@/lib/prepare/plan'
import { formatMinutes } from '@/lib/units'
import type { PrepareData } from './data'
import { AccountPicker, ThingPicker } from './pickers'
import { PlanList } from './plan-list'
import { Sheet } from './sheet'
import { planStore } from './store'

const minutesOf = (items: { minutes: number }[]) => items.reduce((sum, { minutes }) => sum + minutes, 0)

/** The whole list and an empty sheet: what is there without a script. */
export function PlainPrepare({ data }: { data: PrepareData }) {
  const { strings } = data
  return (
    <>
      <section className="sec" aria-labelledby="plan">
        <h2 id="plan">{strings.planAll}</h2>
        <p>{strings.planAllNote}</p>
        <PlanList data={data} items={data.items} accounts={[]} />
      </section>
      <Sheet data={data} chosen={[]} />
    </>
  )
}

/** Copies the address with the picks in it, and says whether it worked. */
function LinkButton({ strings, href }: { strings: PrepareData['strings']; href: string }) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    const url = new URL(href, location.href).href
    setSaid((await copyText(url)) ? strings.linkCopied : strings.linkFailed)
  }
  return (
    <>
      <button type="button" className="btn quiet" onClick={copy}>
        <Icon name="link" />
        {strings.link}
      </button>
      <span role="status">{said}</span>
    </>
  )
}

/** Pick, plan, sheet. A link with picks comes first; without one, what this device kept. */
function Running({ data, search }: { data: PrepareData; search: string }) {
  const { strings, units } = data
  const kept = useStored(planStore, EMPTY_PLAN)
  const known = useMemo(
    () => ({ things: thingsOf(data), accounts: data.accounts.map(({ slug }) => slug) }),
    [data],
  )
  const { picks: linked, ignored } = useMemo(() => parsePicks(search, known), [search, known])
  const stored: Picks = {
    things: kept.things.filter((id) => known.things.includes(id)),
    accounts: kept.accounts.filter((id) => known.accounts.includes(id)),
  }
  const picks = linked ?? stored
  const kindOf = (slug: string) => data.accounts.find((account) => account.slug === slug)?.kind
  const items = planOf(data.items, picks, kindOf)
  const done = items.filter(({ id }) => kept.done.includes(id))
  const open = items.filter(({ id }) => !kept.done.includes(id))

  const change = (next: Picks) => {
    planStore.set({ ...next, done: kept.done })
    stay(next.things.length || next.accounts.length ? formatPicks(next) : location.pathname)
  }
  const tick = (id: string) => planStore.set({ ...picks, done: toggled(kept.done, id) })
  const clear = () => {
    planStore.set(null)
    stay(location.pathname)
  }
  const counts = { n: items.length, all: items.length, done: done.length }
  const said = !open.length ? strings.finished : done.length ? strings.progress : strings.steps
  const touched = kept !== EMPTY_PLAN
  return (
    <>
      {ignored.length > 0 && (
        <div className="out mb-4 noprint" role="alert">
          <Icon name="info" />
          <p>{format(strings.ignored, { parts: ignored.join(', ') })}</p>
        </div>
      )}
      <ThingPicker data={data} picks={picks} change={change} />
      <AccountPicker data={data} picks={picks} change={change} />
      <section className="sec" aria-labelledby="plan">
        <h2 id="plan">{strings.plan}</h2>
        <p role="status">{format(said, { ...counts, time: formatMinutes(minutesOf(open), units) })}</p>
        <p className="note noprint">{touched && !planStore.kept() ? strings.notKept : strings.kept}</p>
        <PlanList data={data} items={items} accounts={picks.accounts} done={kept.done} toggle={tick} />
      </section>
      <div className="sec noprint">
        <div className="btns">
          <button type="button" className="btn" onClick={() => window.print()}>
            <Icon name="print" />
            {strings.print}
          </button>
          <LinkButton strings={strings} href={formatPicks(picks)} />
          <button type="button" className="btn quiet" onClick={clear} title={strings.clearNote}>
            {strings.clear}
          </button>
        </div>
        <p className="note">{strings.linkNote}</p>
      </div>
      <Sheet data={data} chosen={picks.accounts} />
    </>
  )
}

/** The plan; where there is no browser to ask, the whole list. */
export function Prepare({ data }: { data: PrepareData }) {
  const address = useAddress()
  return address ? <Running data={data} search={address.search} /> : <PlainPrepare data={data} />
}
