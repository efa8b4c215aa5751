'use client'

import { useState, useSyncExternalStore } from 'react'
import { Icon } from '@/components/icons'
import { useStored } from '@/components/use-stored'
import { forgetAll, STORE_KEYS, type StoreKey } from '@/lib/device-store'
import { format } from '@/lib/format'
import { feedback, feedbackFile, type KeptAnswer } from '@/lib/help/feedback'
import type { HelpWords } from '@/lib/help/words'
import { forgetRead } from '@/lib/offline/caches'
import { SaidBar } from './said-bar'

const NO_ANSWERS: readonly KeptAnswer[] = []

function subscribe(changed: () => void): () => void {
  const events = ['storage', ...STORE_KEYS.map((key) => `store:${key}`)]
  for (const event of events) window.addEventListener(event, changed)
  return () => {
    for (const event of events) window.removeEventListener(event, changed)
  }
}

/** The keys that hold something, as one text that changes when they do; null where nothing can be kept. */
function keysThere(): string | null {
  try {
    return STORE_KEYS.filter((key) => localStorage.getItem(key) !== null).join(' ')
  } catch {
    return null
  }
}

/** Hands the reader a file; nothing leaves the device. */
function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

function Answers({ answers, words, reasons }: { answers: readonly KeptAnswer[] } & Props) {
  const said = ({ solved, reason }: KeptAnswer) => {
    if (solved) return words.yes
    return reason ? format(words.noBecause, { reason: reasons[reason] }) : words.no
  }
  const save = () => saveFile('feedback.json', `${JSON.stringify(feedbackFile(answers), null, 2)}\n`)
  return (
    <>
      <h4 className="out-title">{words.answersTitle}</h4>
      <ul>
        {answers.map((answer) => (
          <li key={answer.day + answer.page}>
            {format(words.answer, { day: answer.day, page: answer.page, said: said(answer) })}
            {' · '}
            {words.states[answer.state]}
          </li>
        ))}
      </ul>
      <p className="btns">
        <button type="button" className="btn quiet" onClick={save}>
          {words.save}
        </button>
        <button type="button" className="btn quiet" onClick={() => feedback.set(null)}>
          {words.forgetAnswers}
        </button>
      </p>
    </>
  )
}

interface Props {
  words: HelpWords['kept']
  reasons: HelpWords['why']['reasons']
}

/**
 * What this device keeps for the site, by name, and buttons to save and to forget it.
 * @param base path prefix of the site; left out at a domain's root
 */
export function KeptHere({ words, reasons, base = '' }: Props & { base?: string }) {
  const keys = useSyncExternalStore(subscribe, keysThere, () => '')
  const answers = useStored(feedback, NO_ANSWERS)
  const [forgotten, setForgotten] = useState(false)
  const names = (keys ?? '').split(' ').filter(Boolean) as StoreKey[]
  const forget = () => {
    forgetAll()
    forgetRead(base)
    setForgotten(true)
  }
  return (
    <section className="kept flow" aria-labelledby="kept">
      <h3 id="kept">{words.title}</h3>
      <noscript>
        <p className="note">{words.noScript}</p>
      </noscript>
      {keys === null && (
        <p className="out">
          <Icon name="info" />
          <span>{words.memory}</span>
        </p>
      )}
      {keys === '' && <p>{words.nothing}</p>}
      {names.length > 0 && (
        <ul>
          {names.map((key) => (
            <li key={key}>{words.names[key]}</li>
          ))}
        </ul>
      )}
      {answers.length > 0 && <Answers answers={answers} words={words} reasons={reasons} />}
      {(names.length > 0 || answers.length > 0) && (
        <p className="btns">
          <button type="button" className="btn stop" onClick={forget}>
            {words.forgetAll}
          </button>
        </p>
      )}
      <SaidBar text={forgotten && !names.length ? words.forgotten : ''} />
    </section>
  )
}
