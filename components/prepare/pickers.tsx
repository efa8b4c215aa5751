'use client'

import { Icon } from '@/components/icons'
import { format } from '@/lib/format'
import type { Picks } from '@/lib/prepare/plan'
import { toggled } from '@/lib/prepare/plan'
import type { Account, PrepareData } from './data'

interface Props {
  data: PrepareData
  picks: Picks
  change: (picks: Picks) => void
}

function Choice({ label, checked, toggle }: { label: string; checked: boolean; toggle: () => void }) {
  return (
    <label>
      <input type="checkbox" checked={checked} onChange={toggle} />
      <span>{label}</span>
    </label>
  )
}

/** "What do you have?" */
export function ThingPicker({ data: { groups, words, strings }, picks, change }: Props) {
  return (
    <section className="sec noprint" aria-labelledby="have">
      <h2 id="have">{strings.have}</h2>
      <p>{strings.haveNote}</p>
      {Object.entries(groups).map(([group, things]) => (
        <fieldset key={group} className="picks">
          <legend>{words.groups[group] ?? group}</legend>
          <div className="ticks pick-grid">
            {things.map((id) => (
              <Choice
                key={id}
                label={words.things[id] ?? id}
                checked={picks.things.includes(id)}
                toggle={() => change({ ...picks, things: toggled(picks.things, id) })}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  )
}

/** "Which accounts matter most?": by kind, so that a phone shows a short list. */
export function AccountPicker({ data: { accounts, kinds, strings }, picks, change }: Props) {
  const groups = (Object.keys(kinds) as Account['kind'][])
    .map((kind) => ({ kind, members: accounts.filter((account) => account.kind === kind) }))
    .filter(({ members }) => members.length)
  return (
    <section className="sec noprint" aria-labelledby="accounts">
      <h2 id="accounts">{strings.accounts}</h2>
      <p>{strings.accountsNote}</p>
      <div className="folds">
        {groups.map(({ kind, members }) => {
          const chosen = members.filter(({ slug }) => picks.accounts.includes(slug)).length
          return (
            <details key={kind} className="fold account-fold">
              <summary>
                <b>{kinds[kind]}</b>
                <span>{chosen > 0 && format(strings.chosen, { n: chosen })}</span>
                <Icon name="chevron" className="i chev" />
              </summary>
              <fieldset className="ticks pick-grid">
                <legend className="vh">{kinds[kind]}</legend>
                {members.map(({ slug, name }) => (
                  <Choice
                    key={slug}
                    label={name}
                    checked={picks.accounts.includes(slug)}
                    toggle={() => change({ ...picks, accounts: toggled(picks.accounts, slug) })}
                  />
                ))}
              </fieldset>
            </details>
          )
        })}
      </div>
    </section>
  )
}
