import { RichText } from '@/components/rich-text'
import { format } from '@/lib/format'
import type { Messages } from '@/lib/i18n'
import type { FactLine } from '@/lib/provider-facts'

/** Numbers that lead to the page's sources. */
export function Refs({ numbers, words }: { numbers: number[]; words: Messages['providers'] }) {
  return numbers.map((n) => (
    <sup key={n}>
      &nbsp;
      <a href={`#source-${n}`} className="ref" aria-label={format(words.sourceRef, { n })}>
        {n}
      </a>
    </sup>
  ))
}

/** What is known of a provider, and what nobody published. */
export function FactList({
  lines,
  name,
  words,
}: {
  lines: FactLine[]
  name: string
  words: Messages['providers']
}) {
  return (
    <dl className="facts">
      {lines.map(({ label, value, text, refs, reported, asOf, known }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value && <span className={value.length < 24 ? 'big' : undefined}>{value}</span>}
            {!text && <Refs numbers={refs} words={words} />}
            {text && (
              <p>
                <RichText text={text} />
                <Refs numbers={refs} words={words} />
              </p>
            )}
            {(reported || asOf) && (
              <p className="note">
                {asOf && format(words.asOf, { day: asOf })} {reported && format(words.reported, { name })}
              </p>
            )}
            {!known && (
              <span className="unk">
                <span className="unkdot" aria-hidden="true">
                  ?
                </span>
                {words.unknown}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
