import { evaluate } from '@mdx-js/mdx'
import type { MDXComponents } from 'mdx/types'
import * as runtime from 'react/jsx-runtime'
import { Said } from '@/components/rich-text'
import { SiteLink } from '@/components/site-link'
import { type AUTHOR_COMPONENTS, mdxError, mdxOptions } from '@/lib/content/mdx'
import type { Body } from '@/lib/content/types'
import { loadHelpWords } from '@/lib/help/words'
import type { Messages } from '@/lib/i18n'
import { SenderBoxes } from './boxes'
import { callCard, reply } from './call-card'
import { Callout, Note, screen, wontHelp } from './callouts'
import { Step, steps } from './steps'
import { Tab, Tabs } from './tabs'

type AuthorComponent = (typeof AUTHOR_COMPONENTS)[number]

/** What pages about the site itself have besides; guides do not load the code for it. */
export type SitePart = Record<'DeviceData', MDXComponents[string]>

function components(messages: Messages, locale: string): MDXComponents {
  const help = loadHelpWords(locale)
  const words = { page: messages.page, help: help.page }
  const forAuthors: Record<Exclude<AuthorComponent, keyof SitePart>, MDXComponents[string]> = {
    Steps: steps(words),
    Step,
    Note,
    Callout,
    WontHelp: wontHelp(messages),
    Tabs,
    Tab,
    CallCard: callCard(words),
    SenderBoxes,
    Reply: reply(messages),
    Screen: screen(help.page),
  }
  return { ...forAuthors, a: SiteLink, code: Said }
}

/**
 * The text of a page, compiled while the page is built: readers get plain HTML.
 * @throws ContentError with the file's line and column
 */
export async function MdxBody({
  file,
  body,
  locale,
  messages,
  parts,
}: {
  file: string
  body: Body
  locale: string
  messages: Messages
  parts?: SitePart
}) {
  try {
    const { default: Text } = await evaluate(body.source, { ...runtime, ...mdxOptions(locale) })
    return <Text components={{ ...components(messages, locale), ...parts }} />
  } catch (error) {
    throw mdxError(error, file, body.firstLine)
  }
}
