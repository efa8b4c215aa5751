import type { Content } from '@/lib/content/types'
import type { Messages } from '@/lib/i18n'
import { ListHead } from './list-head'
import { ProviderIndex } from './provider-index'

/** All services and carriers by kind. */
export function ProvidersPage({ content, messages }: { content: Content; messages: Messages }) {
  const { locale, providers } = content
  const kinds = Object.entries(messages.providers.kinds).map(([kind, title]) => ({
    kind,
    title,
    members: providers.filter((provider) => provider.kind === kind),
  }))
  return (
    <>
      <ListHead
        locale={locale}
        messages={messages}
        title={messages.providers.title}
        lead={messages.providers.lead}
      />
      {kinds
        .filter(({ members }) => members.length)
        .map(({ kind, title, members }) => (
          <section key={kind} className="group" aria-labelledby={kind}>
            <h2 id={kind}>
              {title} <span>{members.length}</span>
            </h2>
            <ProviderIndex providers={members} />
          </section>
        ))}
    </>
  )
}
