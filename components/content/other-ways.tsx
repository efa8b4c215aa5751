import { RichText } from '@/components/rich-text'
import type { Provider } from '@/lib/content/types'
import type { Messages } from '@/lib/i18n'
import { sourceNumber } from '@/lib/provider-facts'
import { Refs } from './fact-list'

/** Ways in without the code, with how long each takes. */
export function OtherWays({
  provider,
  words,
  refs = true,
}: {
  provider: Provider
  words: Messages['providers']
  /** False where the page does not show the service's sources. */
  refs?: boolean
}) {
  if (!provider.otherWays.length) return null
  return (
    <section className="sec" aria-labelledby="other-ways">
      <h2 id="other-ways">{words.otherWays}</h2>
      <dl className="facts">
        {provider.otherWays.map(({ id, wait, source }) => (
          <div key={id}>
            <dt>{provider.words.otherWays[id]?.name}</dt>
            <dd>
              <b>{words.waits[wait]}</b> <RichText text={provider.words.otherWays[id]?.text ?? ''} />
              {refs && <Refs numbers={[sourceNumber(provider, source)]} words={words} />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
