import type { Content } from '@/lib/content/types'
import type { Messages } from '@/lib/i18n'
import { ListHead } from './list-head'
import { MessageList } from './message-list'

/** All exact messages by the service that shows them; those that several show come last. */
export function ErrorsPage({ content, messages }: { content: Content; messages: Messages }) {
  const { locale, providers, errors } = content
  const groups = [...providers, { slug: undefined, name: messages.home.severalServices }].map(
    ({ slug, name }) => ({
      id: slug ?? 'several',
      name,
      members: errors.filter(({ provider }) => provider === slug),
    }),
  )
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
        .map(({ id, name, members }) => (
          <section key={id} className="group" aria-labelledby={id}>
            <h2 id={id}>
              {name} <span>{members.length}</span>
            </h2>
            <MessageList rows={members.map(({ url, message, short }) => ({ url, message, below: short }))} />
          </section>
        ))}
    </>
  )
}
