import { basename } from 'node:path'
import { contentFiles } from './root'
import { noticeSchema } from './schema/notice'
import { readYaml } from './yaml'

/** A notice in one language, small enough to travel with each page. */
export interface Notice {
  id: string
  kind: 'outage' | 'change'
  /** Empty: for everybody. */
  providers: string[]
  /** First and last day, 2026-11-22. */
  start: string
  end?: string
  title: string
  text: string
  source: { title: string; url: string }
  /** Path of the file, for findings. */
  file: string
}

/** Every notice that has words in this language, the newest first. @throws ContentError */
export function loadNotices(locale: string): Notice[] {
  return contentFiles('.yaml', 'notices')
    .flatMap((file) => {
      const { kind, providers, start, end, source, words } = readYaml(file, noticeSchema).data
      const said = words[locale]
      if (!said) return []
      const { title, url } = source
      return [
        {
          id: basename(file, '.yaml'),
          kind,
          providers,
          start,
          end,
          ...said,
          source: { title, url },
          file,
        },
      ]
    })
    .sort((a, b) => b.start.localeCompare(a.start) || a.id.localeCompare(b.id))
}

/** The notices for readers of a page about these services; those for everybody are among them. */
export const noticesFor = (notices: Notice[], providers: string[]): Notice[] =>
  notices.filter(
    (notice) => !notice.providers.length || notice.providers.some((slug) => providers.includes(slug)),
  )
