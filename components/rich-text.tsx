import { createElement, Fragment, type ReactElement } from 'react'

const SPAN = /(\*\*[^*]+\*\*|`[^`]+`)/
/**
 * What must not break at its hyphen: numbers, because half of one at the end of a line is dialled wrong, and words with
 * a part of one or two letters (T-Mobile, Wi-Fi, sign-in), which reads as a word of its own there.
 */
const WHOLE = /(\b\p{L}{1,2}-\p{L}+|\b\p{L}+-\p{L}{1,2}\b|\+?\d+(?:-\d+)+)/u

const whole = (text: string) =>
  text.split(WHOLE).map((part, n) => (n % 2 ? createElement('span', { className: 'nb' }, part) : part))

/** One-line text of a content field: **bold** and `words from a screen`, also inside bold; nothing else. Parts need no keys: they never move. */
export function RichText({ text }: { text: string }): ReactElement {
  const parts = text
    .split(SPAN)
    .filter(Boolean)
    .map((part) => {
      if (part.startsWith('**'))
        return createElement('b', null, createElement(RichText, { text: part.slice(2, -2) }))
      if (part.startsWith('`')) return createElement(Said, null, part.slice(1, -1))
      return createElement(Fragment, null, ...whole(part))
    })
  return createElement(Fragment, null, ...parts)
}

/** Words as they stand on a screen, inside a sentence. */
export function Said({ children }: { children?: React.ReactNode }) {
  return <span className="said">{children}</span>
}
