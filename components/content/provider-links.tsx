import { Icon } from '@/components/icons'
import type { Provider } from '@/lib/content/types'
import type { Messages } from '@/lib/i18n'
import { sourceNumber } from '@/lib/provider-facts'
import { Refs } from './fact-list'

/** The provider's own addresses and phone lines, so that nobody has to search for them among fakes. */
export function ProviderLinks({ provider, words }: { provider: Provider; words: Messages['providers'] }) {
  return (
    <section className="own-pages" aria-labelledby="own-pages">
      <h2 id="own-pages" className="rail-title">
        {words.ownPages}
      </h2>
      <ul className="linklist">
        {provider.links.map(({ id, url }) => (
          <li key={url}>
            <a className="textbtn" href={url} rel="noreferrer">
              {words.links[id]}
              <Icon name="external" className="i-s" />
            </a>
          </li>
        ))}
      </ul>
      <p className="note">{words.ownPagesNote}</p>
      {provider.phones.length > 0 && (
        <>
          <h3>{words.phones}</h3>
          <ul className="linklist">
            {provider.phones.map(({ number, from, source }) => (
              <li key={number}>
                <a className="textbtn nb" href={`tel:${number.replace(/[^+\d]/g, '')}`}>
                  <Icon name="phone" className="i-s" />
                  {number}
                </a>{' '}
                {words.phoneFrom[from]}
                {provider.words.phones[number] && `, ${provider.words.phones[number]}`}
                <Refs numbers={[sourceNumber(provider, source)]} words={words} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
