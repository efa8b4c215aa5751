import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { loadStrings } from '@/components/diagnosis/load'
import { loadMapPage } from '@/components/diagnosis-map/load'
import { MapPage } from '@/components/diagnosis-map/map-page'
import { modelProblems } from '@/lib/diagnosis/load'
import { format } from '@/lib/format'
import { pageMetadata } from '@/lib/metadata'
import '../../../../styles/map.css'

interface Props {
  params: Promise<{ locale: string; problem: string }>
}

export const dynamicParams = false
export const generateStaticParams = () => modelProblems().map((problem) => ({ problem }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, problem } = await params
  const data = loadMapPage(locale, problem)
  if (!data) return {}
  const { title, url } = data.source
  const say = (text: string) => format(text, { title })
  return {
    ...pageMetadata({
      title: say(data.strings.title),
      description: say(data.strings.description),
      url: `${url}map/`,
    }),
    // For the curious and for authors: a person who searches for help should land on the checklist.
    robots: { index: false },
  }
}

export default async function Page({ params }: Props) {
  const { locale, problem } = await params
  const data = loadMapPage(locale, problem)
  if (!data) notFound()
  const trail = [
    { href: `/${locale}/check/`, label: loadStrings(locale).index.title },
    { href: data.source.url, label: data.source.title },
  ]
  return <MapPage data={data} trail={trail} />
}
