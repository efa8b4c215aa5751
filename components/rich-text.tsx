import { Fragment } from 'react'

const SPAN = /(\*\*[^*]+\*\*|`[^`]+`)/

/** One-line text of a content field: **bold** and `words from a screen`, nothing else. */
export function RichText({ text }: { text: string }) {
  return text.split(SPAN).map((part, index) => {
    const key = `${index}${part}`
    if (part.startsWith('**')) return <b key={key}>{part.slice(2, -2)}</b>
    if (part.startsWith('`')) return <Said key={key}>{part.slice(1, -1)}</Said>
    return <Fragment key={key}>{part}</Fragment>
  })
}

/** Words as they stand on a screen, inside a sentence. */
export function Said({ children }: { children?: React.ReactNode }) {
  return <span className="said">{children}</span>
}
