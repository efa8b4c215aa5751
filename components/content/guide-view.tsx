'use client'

import type { ComponentProps, ReactNode } from 'react'
import { HelpTools } from '@/components/help/help-tools'
import { Icon } from '@/components/icons'
import { Plate } from '@/components/plate'
import { RichText } from '@/components/rich-text'
import { Crumbs } from '@/components/shell/crumbs'
import { SiteLink } from '@/components/site-link'
import { GuideWait } from '@/components/wait/guide-wait'
import { Contents } from './contents'
import { GuideList } from './guide-list'
import { MessageList } from './message-list'
import { PageJourney } from './page-journey'
import { Sources } from './sources'
import { Worked } from './worked'

interface Props {
  crumbs: ComponentProps<typeof Crumbs>
  /** The only service or carrier that the guide is about. */
  provider?: { before: string; name: string; url: string; monogram: string }
  title: string
  summary: string
  action?: { label: string; href: string }
  cells: ComponentProps<typeof Plate>['cells']
  wait: ComponentProps<typeof GuideWait>
  help: ComponentProps<typeof HelpTools>
  messages?: { title: string; rows: ComponentProps<typeof MessageList>['rows'] }
  worked: ComponentProps<typeof Worked>
  /** Name of the part beside the text. */
  aside: string
  journey?: ComponentProps<typeof PageJourney>
  related?: { title: string; rows: ComponentProps<typeof GuideList>['rows'] }
  sources: ComponentProps<typeof Sources>['box']
  /** Title of the list of contents; left out on short pages. */
  contents?: string
  notices: ReactNode
  children: ReactNode
}

/** How a guide looks. A client component, so that a page carries its words once more and not its markup (decision 10). */
export function GuideView(props: Props) {
  const { provider, title, summary, action, messages, related, journey, contents } = props
  return (
    <>
      <Crumbs {...props.crumbs} />
      {props.notices}
      <div className="two">
        <article>
          <div className="head">
            {provider && (
              <p className="kind">
                <span className="mono-box" aria-hidden="true">
                  {provider.monogram}
                </span>
                <span>
                  {provider.before} <SiteLink href={provider.url}>{provider.name}</SiteLink>
                </span>
              </p>
            )}
            <h1>
              <RichText text={title} />
            </h1>
            <p className="lead">
              <RichText text={summary} />
            </p>
            {action && (
              <p className="btns noprint">
                <a className="btn" href={action.href}>
                  {action.href.startsWith('tel:') && <Icon name="phone" />}
                  {action.label}
                </a>
              </p>
            )}
          </div>
          <Plate cells={props.cells} />
          <GuideWait {...props.wait} />
          <HelpTools {...props.help} />
          <div className="text">{props.children}</div>
          {messages && (
            <section className="sec" aria-labelledby="messages">
              <h2 id="messages">{messages.title}</h2>
              <MessageList rows={messages.rows} />
            </section>
          )}
          <div className="sec">
            <Worked {...props.worked} />
          </div>
        </article>
        <aside className="rail" aria-label={props.aside}>
          {journey && <PageJourney {...journey} />}
          {related && (
            <section aria-labelledby="related" className="noprint">
              <h2 id="related" className="rail-title">
                {related.title}
              </h2>
              <GuideList rows={related.rows} />
            </section>
          )}
          <Sources box={props.sources} />
          {contents && <Contents title={contents} />}
        </aside>
      </div>
    </>
  )
}
