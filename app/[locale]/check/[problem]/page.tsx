import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { loadChecklist, loadStrings } from '@/components/diagnosis/load'
import { ProblemPage } from '@/components/diagnosis/problem-page'
import { loadContent } from '@/lib/content/load'
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
  const problem = find(await params)
  return problem ? pageMetadata({ title: problem.title, description: problem.help, url: problem.url }) : {}
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  const problem = find(await params)
  if (!problem) notFound()
  return (
    <ProblemPage
      problem={problem}
      content={loadContent(locale)}
      messages={loadMessages(locale)}
      strings={loadStrings(locale)}
      data={loadChecklist(locale, problem.id)}
    />
  )
}
