'use client'

import { RichText } from '@/components/rich-text'
import type { Account, PrepareData } from './data'

/** A line for a pen; a number that is known already stands on it. */
function Line({ label, value }: { label: string; value?: string }) {
  return (
    <li>
      <span>{label}</span>
      {value && <b className="mono">{value}</b>}
    </li>
  )
}

/** Boxes to tick by pen. */
function Ways({ words }: { words: PrepareData['strings']['sheet'] }) {
  return (
    <p className="sheet-ways">
      {words.ways}:{' '}
      {words.wayList.map((way) => (
        <span key={way} className="sheet-way">
          <i aria-hidden="true" /> {way}
        </span>
      ))}
    </p>
  )
}

/** What the sheet says of one account, and what is to be filled in. */
function AccountPart({ account, words }: { account: Account; words: PrepareData['strings']['sheet'] }) {
  const from = { 'own-line': words.officialOwn, abroad: words.officialAbroad, 'any-phone': '' }
  const isCarrier = account.kind === 'carrier'
  return (
    <section className="sheet-part" aria-label={account.name}>
      <h3>{account.name}</h3>
      <ul className="ruled">
        {account.site && <Line label={words.address} value={account.site} />}
        {account.phones.map((phone) => (
          <Line
            key={phone.number}
            label={[words.official, from[phone.from]].filter(Boolean).join(', ')}
            value={phone.number}
          />
        ))}
        {!account.phones.length && <Line label={words.ownNumber} />}
        {!isCarrier && <Line label={words.mail} />}
      </ul>
      {!isCarrier && <Ways words={words} />}
    </section>
  )
}

/** The emergency sheet: blanks for a pen and nothing to type into, so that no secret can end up in a computer. */
export function Sheet({ data, chosen }: { data: PrepareData; chosen: string[] }) {
  const { sheet: words } = data.strings
  const accounts = data.accounts.filter(({ slug }) => chosen.includes(slug))
  const hasCarrier = accounts.some(({ kind }) => kind === 'carrier')
  const blanks = Array.from({ length: Math.max(1, 3 - accounts.length) }, (_, n) => n)
  return (
    <section className="sheet" aria-labelledby="sheet">
      <h2 id="sheet">{words.title}</h2>
      <p className="noprint">{words.lead}</p>
      <p>
        <b>
          <RichText text={words.rule} />
        </b>
      </p>
      <ul className="ruled">
        <Line label={words.date} />
        <Line label={words.contact} />
        <Line label={words.contactPhone} />
        <Line label={words.papers} />
        <Line label={words.copies} />
        <Line label={words.appCopy} />
        <Line label={words.key} />
        <Line label={words.second} />
        {!hasCarrier && <Line label={words.carrier} />}
      </ul>
      {accounts.map((account) => (
        <AccountPart key={account.slug} account={account} words={words} />
      ))}
      {blanks.map((n) => (
        <section key={n} className="sheet-part" aria-label={`${words.account} ${n + 1}`}>
          <ul className="ruled">
            <Line label={words.account} />
            <Line label={words.ownNumber} />
            <Line label={words.mail} />
          </ul>
          <Ways words={words} />
        </section>
      ))}
    </section>
  )
}
