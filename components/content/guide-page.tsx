import { MdxBody } from '@/components/mdx/body'
import { waitOf } from '@/components/wait/load'
import { checklistHref } from '@/lib/content/checklist-href'
import { bySlug } from '@/lib/content/lookup'
import { pageContext } from '@/lib/content/page-context'
import { errorsOfGuide, relatedGuides } from '@/lib/content/related'
import type { Content, Guide } from '@/lib/content/types'
import { guideRows } from '@/lib/guide-rows'
import { helpProps, workedProps } from '@/lib/help/props'
import { loadHelpWords } from '@/lib/help/words'
import type { Messages } from '@/lib/i18n'
import { noticeRows } from '@/lib/notice-rows'
import { pageJourney } from '@/lib/page-journey'
import { plateCells } from '@/lib/plate'
import { searchPath } from '@/lib/search/address'
import { sourceBox } from '@/lib/source-box'
import { GuideView } from './guide-view'
import { PageNotices } from './page-notices'

/** True: three sections or more below the steps, which are worth a list of contents. */
const isLong = (text: string) => (text.match(/^## /gm) ?? []).length >= 3

/** One cause or task: the answer first, then the plate, steps, safety, and how we know. */
export function GuidePage({
  guide,
  content,
  messages,
}: {
  guide: Guide
  content: Content
  messages: Messages
}) {
  const { locale } = content
  const [provider, ...others] = guide.providers.flatMap((slug) => bySlug.providers(content).get(slug) ?? [])
  const cause = content.causes.find(({ id }) => id === guide.causes[0])
  const errors = errorsOfGuide(content, guide)
  const related = relatedGuides(content, guide)
  const notices = noticeRows(content.notices, guide.providers, locale, messages.notices)
  const href = checklistHref(
    locale,
    guide.prefill ?? { problem: guide.problems[0] ?? '' },
    pageContext(content, guide.providers, guide.platforms),
  )
  const trail = [{ href: `/${locale}/guides/`, label: messages.guides.title }]
  // A key without a value would be carried by the page too, so what is not there is left out.
  return (
    <GuideView
      crumbs={{ locale, words: messages.crumbs, trail }}
      {...(provider &&
        !others.length && {
          provider: {
            before: messages.guides.guideForBefore,
            name: provider.name,
            url: provider.url,
            monogram: provider.monogram,
          },
        })}
      title={guide.title}
      summary={guide.summary}
      {...(guide.action && { action: guide.action })}
      cells={plateCells(guide, messages)}
      wait={waitOf(guide, locale, messages.units)}
      help={helpProps(locale)}
      {...(errors.length > 0 && {
        messages: {
          title: messages.page.messages,
          rows: errors.map(({ url, message, short }) => ({ url, message, below: short })),
        },
      })}
      worked={{ href, search: searchPath(locale), ...workedProps(guide.reviewed, messages.worked) }}
      aside={messages.page.aside}
      {...(cause && { journey: pageJourney(cause.where, locale, messages.journey) })}
      {...(related.length > 0 && {
        related: { title: messages.page.related, rows: guideRows(related, messages) },
      })}
      sources={sourceBox(guide, locale, messages.sources)}
      {...(isLong(guide.body.source) && { contents: loadHelpWords(locale).page.contents })}
      notices={
        notices.length > 0 && <PageNotices notices={notices} words={{ source: messages.notices.source }} />
      }
    >
      <MdxBody file={guide.file} body={guide.body} locale={locale} messages={messages} />
    </GuideView>
  )
}
