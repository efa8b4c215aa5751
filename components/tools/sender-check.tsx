'use client'

import { type FormEvent, useId, useState } from 'react'
import { RichText } from '@/components/rich-text'
import { SiteLink } from '@/components/site-link'
import { format, formatDay } from '@/lib/format'
import { findSenders, readSender, type Sender } from '@/lib/tools/senders'
import type { ToolWords } from './words'

interface Props {
  locale: string
  senders: Sender[]
  /** Guides that help on. */
  links: { unasked: string; test: string }
  words: ToolWords['sender']
}

/** One service that a sender is reported for, with who says so. */
export function SenderFound({
  sender,
  locale,
  words,
}: {
  sender: Sender
  locale: string
  words: ToolWords['sender']
}) {
  const { provider, note, day, asOf, sources } = sender
  return (
    <li>
      <SiteLink className="sender-name" href={provider.url}>
        {provider.name}
      </SiteLink>
      <p>
        <b>{format(words.reported, { name: provider.name })}</b> {note}
      </p>
      <p className="note">
        {words.source}{' '}
        {sources.map(({ title, url }, index) => (
          <span key={url}>
            {index > 0 && '; '}
            <a href={url}>{title}</a>
          </span>
        ))}
        . {format(asOf ? words.asOf : words.checked, { day: formatDay(day, locale) })}
      </p>
    </li>
  )
}

/** What the look-up says about something that is in no list. */
function unknownText(asked: ReturnType<typeof readSender>, words: ToolWords['sender']): string {
  if (asked.kind === 'short') return format(words.unknown, { value: asked.digits })
  if (asked.kind === 'email') return words.unknownAddress
  return words[asked.kind]
}

function Answer({ typed, locale, senders, links, words }: Props & { typed: string }) {
  const asked = readSender(typed)
  const found = findSenders(senders, typed)
  const first = found[0]
  if (!first)
    return (
      <div className="out">
        <span className="unkdot" aria-hidden="true">
          ?
        </span>
        <div>
          <p>
            <RichText text={unknownText(asked, words)} />
          </p>
          {asked.kind === 'short' && (
            <p>
              <SiteLink href={links.test}>{words.test}</SiteLink>
            </p>
          )}
        </div>
      </div>
    )
  return (
    <section className="now" aria-labelledby="found">
      <h2 id="found">{format(words.found, { value: first.value })}</h2>
      <div>
        <ul className="senders">
          {found.map((sender) => (
            <SenderFound key={sender.provider.url} sender={sender} locale={locale} words={words} />
          ))}
        </ul>
        <p>
          {words.proof} <SiteLink href={links.unasked}>{words.unasked}</SiteLink>
        </p>
      </div>
    </section>
  )
}

/** Looks a sender up in what public sources report. Nothing is sent; the field has no name, so no address can hold it. */
export function SenderCheck(props: Props) {
  const { words } = props
  const id = useId()
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState<string | null>(null)
  const ask = (event: FormEvent) => {
    event.preventDefault()
    setAsked(typed)
  }
  return (
    <div className="tool needs-script">
      <form onSubmit={ask} autoComplete="off" className="tool">
        <div>
          <label htmlFor={id}>{words.label}</label>
          <input
            id={id}
            type="text"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            aria-describedby={`${id}stays`}
          />
          <p className="note" id={`${id}stays`}>
            {words.stays}
          </p>
        </div>
        <button type="submit" className="btn">
          {words.go}
        </button>
      </form>
      <div role="status">{asked !== null && <Answer {...props} typed={asked} />}</div>
    </div>
  )
}
