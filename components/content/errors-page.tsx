import { errorsOfProvider } from '@/lib/content/related'
import type { Content } from '@/lib/content/types'
import type { Messages } from '@/lib/i18n'
import { ListHead } from './list-head'
import { MessageList } from './message-list'

/** All exact messages by the service that shows them; those that several show come last. */
export function ErrorsPage({ content, messages }: { content: Content; messages: Messages }) {
  const { locale, providers, errors } = content
  const several = { slug: 'several', name: messages.home.severalServices }
  const groups = [
    ...providers.map((provider) => ({ ...provider, members: errorsOfProvider(content, provider) })),
    { ...several, members: errors.filter(({ provider }) => !provider) },
  ]
  return (
    <>
      <ListHead
        locale={locale}
        messages={messages}
        title={messages.errors.title}
        lead={messages.errors.lead}
      />
      {groups
        .filter(({ members }) => members.length)
        .map(({ slug, name, members }) => (
          <section key={slug} className="group" aria-labelledby={slug}>
            <h2 id={slug}>
              {name} <span>{members.length}</span>
            </h2>
            <MessageList rows={members.map(({ url, message, short }) => ({ url, message, below: short }))} />
          </section>
        ))}
    </>
  )
}
