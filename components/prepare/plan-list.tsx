'use client'

import { SiteLink } from '@/components/site-link'
import { format } from '@/lib/format'
import { formatMinutes } from '@/lib/units'
import type { PrepareData } from './data'

type Item = PrepareData['items'][number]

/** Guides of a step: its own, and one for each chosen account that has one. */
function StepLinks({ item, data, accounts }: { item: Item; data: PrepareData; accounts: string[] }) {
  const { guides, strings } = data
  const own = guides[item.guide]
  const extra = data.accounts.flatMap(({ slug, name }) => {
    const target = item.extra[slug]
    const guide = target && accounts.includes(slug) ? guides[target] : undefined
    return guide ? [{ slug, name, guide }] : []
  })
  return (
    <ul className="plan-links">
      {own && (
        <li>
          {strings.guide}: <SiteLink href={own.url}>{own.title}</SiteLink>
        </li>
      )}
      {extra.map(({ slug, name, guide }) => (
        <li key={slug}>
          {format(strings.extra, { name })} <SiteLink href={guide.url}>{guide.title}</SiteLink>
        </li>
      ))}
    </ul>
  )
}

/**
 * Steps in order. With `toggle` they can be ticked; without it the list is for readers without a script, and says whom
 * each step is for.
 */
export function PlanList({
  data,
  items,
  accounts,
  done = [],
  toggle,
}: {
  data: PrepareData
  items: Item[]
  accounts: string[]
  done?: string[]
  toggle?: (id: string) => void
}) {
  const { words, strings, units } = data
  return (
    <ol className="steps">
      {items.map((item) => {
        const said = words.items[item.id]
        const title = said?.title ?? item.id
        return (
          <li key={item.id}>
            {toggle ? (
              <label className="tick">
                <input
                  type="checkbox"
                  checked={done.includes(item.id)}
                  onChange={() => toggle(item.id)}
                  aria-label={format(strings.done, { title })}
                />
                <span />
              </label>
            ) : (
              <div className="tick">
                <span />
              </div>
            )}
            <div className="body">
              <h3>{title}</h3>
              <p>{said?.why}</p>
              {!toggle && said?.who && <p className="note">{said.who}</p>}
              <p className="note">{format(strings.minutes, { time: formatMinutes(item.minutes, units) })}</p>
              <StepLinks item={item} data={data} accounts={accounts} />
            </div>
          </li>
        )
      })}
    </ol>
  )
}
