'use client'

import { type FormEvent, useEffect, useId, useMemo, useState } from 'react'
import { RichText } from '@/components/rich-text'
import { useInBrowser } from '@/components/use-in-browser'
import { format } from '@/lib/format'
import { PhoneResult } from './phone-result'
import { usePhone } from './use-phone'
import type { ToolWords } from './words'

export type PhoneWords = Pick<
  ToolWords,
  'phone' | 'loading' | 'failed' | 'again' | 'copy' | 'copied' | 'notCopied'
>

/** Countries with their names in the page's language, by name. */
function countryList(codes: string[], codeOf: (country: string) => string, locale: string) {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' })
  return codes
    .map((code) => ({ code, name: names.of(code) ?? code, calling: codeOf(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
}

/**
 * Country and number in, every form of it out. The fields have no names, so that nothing of them can get into an address,
 * and nothing is kept.
 */
export function PhoneCheck({ locale, words }: { locale: string; words: PhoneWords }) {
  const id = useId()
  const { phone, failed, load } = usePhone()
  const inBrowser = useInBrowser()
  const [chosen, setChosen] = useState<string | null>(null)
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState(false)
  const countries = useMemo(
    () => (phone ? countryList(phone.phoneCountries(), phone.callingCode, locale) : []),
    [phone, locale],
  )
  const guess = phone && inBrowser ? phone.guessCountry(navigator.languages) : ''
  const country = chosen ?? guess
  const reading = asked && phone ? phone.readPhone(typed, country) : null
  const problem = reading?.kind === 'unreadable' ? words.phone.problems[reading.why] : ''
  const said = reading?.kind === 'empty' ? words.phone.problems.empty : problem
  // A browser may put back what stood in the field before; the page then shows one thing and knows another.
  useEffect(() => setTyped(''), [])
  const ask = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
  }
  const nameOf = (code?: string) => countries.find((entry) => entry.code === code)?.name
  return (
    <>
      <form className="tool needs-script" onSubmit={ask} autoComplete="off">
        <div>
          <label htmlFor={`${id}country`}>{words.phone.country}</label>
          <select
            id={`${id}country`}
            value={country}
            onChange={(event) => setChosen(event.target.value)}
            autoComplete="off"
          >
            <option value="">{phone ? words.phone.choose : words.loading}</option>
            {countries.map(({ code, name, calling }) => (
              <option key={code} value={code}>
                {name} (+{calling})
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={`${id}number`}>{words.phone.number}</label>
          <input
            id={`${id}number`}
            type="tel"
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            aria-describedby={`${id}stays ${id}problem`}
            aria-invalid={Boolean(said) || undefined}
          />
          <p className="note" id={`${id}stays`}>
            {words.phone.stays}
          </p>
        </div>
        <button type="submit" className="btn" disabled={!phone}>
          {words.phone.go}
        </button>
        <p role="alert" id={`${id}problem`}>
          {said && <RichText text={said} />}
        </p>
        {failed && (
          <div className="out wait" role="alert">
            <span aria-hidden="true">!</span>
            <div>
              <p>{words.failed}</p>
              <button type="button" className="btn quiet" onClick={load}>
                {words.again}
              </button>
            </div>
          </div>
        )}
      </form>
      <div role="status">
        {reading?.kind === 'number' && (
          <PhoneResult
            forms={reading}
            country={nameOf(reading.country) ?? format('+{code}', { code: reading.callingCode })}
            words={words}
          />
        )}
      </div>
    </>
  )
}
