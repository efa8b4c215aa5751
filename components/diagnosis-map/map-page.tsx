import type { ReactNode } from 'react'
import { Icon } from '@/components/icons'
import { Crumbs } from '@/components/shell/crumbs'
import { SiteLink } from '@/components/site-link'
import { mapOf } from '@/lib/diagnosis/map/tree'
import { format } from '@/lib/format'
import { formatMinutes } from '@/lib/units'
import { CauseTable } from './cause-table'
import { FixTable } from './fix-table'
import { GateList } from './gate-list'
import { Outline } from './outline'
import { Picture } from './picture'
import { QuestionEvidence } from './question-evidence'
import type { MapPageData } from './texts'

const SECTIONS = ['picture', 'gates', 'causes', 'questions', 'fixes'] as const

function Section({
  data,
  id,
  children,
}: {
  data: MapPageData
  id: (typeof SECTIONS)[number]
  children: ReactNode
}) {
  const { title, text } = data.strings[id]
  return (
    <section className="sec" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="prose">{text}</p>
      {children}
    </section>
  )
}

function PictureSection({ data }: { data: MapPageData }) {
  const { picture } = data.strings
  const map = mapOf(data.source.model)
  const extent = format(map.levels === 1 ? picture.level : picture.levels, {
    n: map.levels,
    boxes: map.nodes.length,
  })
  const rest = map.open ? format(picture.open, { n: map.open }) : picture.complete
  return (
    <Section data={data} id="picture">
      <p className="prose">{[extent, rest, picture.again].join(' ')}</p>
      <Picture data={data} map={map} />
      <details className="why">
        <summary>
          <Icon name="chevron" className="i-s chev" />
          {picture.list}
        </summary>
        <Outline data={data} nodes={[map.root]} />
      </details>
    </Section>
  )
}

/** What the four words of evidence mean. */
function Strengths({ data: { strings } }: { data: MapPageData }) {
  return (
    <ul className="map-list">
      {(['confirms', 'for', 'against', 'rules-out'] as const).map((word) => (
        <li key={word}>
          <b>{strings.strength[word]}</b>: {strings.questions[word]}
        </li>
      ))}
    </ul>
  )
}

/** How one checklist decides: its first questions as a picture, and all that its authors wrote, with reasons. */
export function MapPage({ data, trail }: { data: MapPageData; trail: { href: string; label: string }[] }) {
  const { source, strings, messages } = data
  return (
    <>
      <Crumbs locale={source.content.locale} words={messages.crumbs} trail={trail} />
      <div className="prose">
        <div className="head">
          <h1>{format(strings.title, { title: source.title })}</h1>
          <p className="lead">{strings.lead}</p>
          <p>
            {format(strings.limits, {
              answered: source.file.maxAnswered,
              asked: source.file.maxAsked,
              contact: formatMinutes(source.file.contactMinutes, messages.units),
            })}
          </p>
          <p>{strings.words}</p>
        </div>
        <nav aria-label={strings.contents}>
          <ul className="map-list">
            {SECTIONS.map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{strings[id].title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <PictureSection data={data} />
      <Section data={data} id="gates">
        <GateList data={data} />
      </Section>
      <Section data={data} id="causes">
        <CauseTable data={data} />
      </Section>
      <Section data={data} id="questions">
        <Strengths data={data} />
        {Object.keys(source.file.questions).map((id) => (
          <QuestionEvidence key={id} data={data} id={id} />
        ))}
      </Section>
      <Section data={data} id="fixes">
        <FixTable data={data} />
      </Section>
      <p className="skipline">
        <SiteLink className="textbtn" href={source.url}>
          {strings.back}
        </SiteLink>
      </p>
    </>
  )
}
