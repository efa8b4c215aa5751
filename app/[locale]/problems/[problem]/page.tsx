import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ProblemIndex } from '@/components/content/problem-index'
import { loadContent } from '@/lib/content/load'
import { format } from '@/lib/format'
import { loadMessages } from '@/lib/i18n'
import { pageMetadata } from '@/lib/metadata'

interface Props {
  params: Promise<{ locale: string; problem: string }>
}

export const dynamicParams = false
export const generateStaticParams = ({ params: { locale } }: { params: { locale: string } }) =>
  loadContent(locale).problems.map(({ id }) => ({ problem: id }))

const find = ({ locale, problem }: Awaited<Props['params']>) =>
  loadContent(locale).problems.find(({ id }) => id === problem)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await params
  const problem = find(found)
  if (!problem) return {}
  return pageMetadata({
    title: format(loadMessages(found.locale).crossing.all, { problem: problem.title }),
    description: problem.help,
    url: `/${found.locale}/problems/${problem.id}/`,
  })
}

export default async function Page({ params }: Props) {
  const found = await params
  const problem = find(found)
  if (!problem) notFound()
  const { locale } = found
  return <ProblemIndex problem={problem} content={loadContent(locale)} messages={loadMessages(locale)} />
}
