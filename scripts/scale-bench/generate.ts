import { stringify } from 'yaml'
import type { Content, ErrorPage, Guide, Provider } from '@/lib/content/types'
import { words } from '@/lib/search/fold'
import { numbers } from '../search-bench/generate'
import { madeUpName, NO_WORDS, type Pool, poolOf, reworded } from './reword'
import { divided, type Section, withoutDeadAnchors } from './sections'

/** A file of content, by its path inside the content folder. */
export interface Made {
  path: string
  text: string
}

export interface Counts {
  guides: number
  errors: number
  providers: number
}

/** How many messages and services belong to so many guides, in our own proportion; never fewer than there are. */
export function proportional({ guides, errors, providers }: Content, wanted: number): Counts {
  const share = Math.max(1, wanted / guides.length)
  return {
    guides: Math.max(wanted, guides.length),
    errors: Math.round(errors.length * share),
    providers: Math.round(providers.length * share),
  }
}

/** A made-up service: its name, and the one whose page it was made from. */
interface Service {
  slug: string
  name: string
  model: Provider
}

/** What making pages needs. */
interface Workshop {
  content: Content
  random: () => number
  pool: Pool
  /** Made-up services by the slug of their model. */
  services: Map<string, Service[]>
  /** Sections of all guides that can stand on another page. */
  sections: Section[]
  /** Messages that are taken, folded. */
  taken: Set<string>
}

const page = (front: object, body: string) =>
  `---\n${stringify(front, { lineWidth: 0, aliasDuplicateObjects: false })}---\n\n${body.trim()}\n`

/** The fields that an author writes. */
function fieldsOf<T extends Guide | ErrorPage>({ slug, url, file, body, ...fields }: T) {
  return fields
}

/** Ids, addresses and settings of a page stay as they are; the rest is said in other words. */
const KEPT =
  /^(action|causes|guide|kind|links|monogram|phones|platforms|prefill|problems|providers|reviewed|risk|similar|source|sources|status|wait|who|errors|channels)$/

/** A value of a page's fields with its sentences in other words, and one service's name in place of another. */
function retold<T>(value: T, tell: (text: string) => string, key = ''): T {
  // `who` is a list of ids in a guide, and sentences in a message.
  if (KEPT.test(key) && !(key === 'who' && !Array.isArray(value))) return value
  if (typeof value === 'string') return tell(value) as T
  if (Array.isArray(value)) return value.map((each) => retold(each, tell)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, retold(each, tell, name)]),
  ) as T
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Says a text in other words, and about another service. */
function teller({ random, pool }: Workshop, service?: Service): (text: string) => string {
  const tell = (text: string) => reworded(text, random, pool)
  if (!service) return tell
  const { name, model } = service
  const old = new RegExp(`(${NO_WORDS})|(?<![\\p{L}\\p{N}])${escaped(model.name)}(?![\\p{L}\\p{N}])`, 'giu')
  return (text) =>
    tell(text).replace(old, (found, kept?: string) => {
      if (kept) return kept
      return found === found.toLowerCase() ? name.toLowerCase() : name
    })
}

const pick = <T>(list: readonly T[], random: () => number): T | undefined =>
  list[Math.floor(random() * list.length)]

function guide(shop: Workshop, model: Guide, slug: string): Made {
  const { random, services, sections } = shop
  const own = model.providers.flatMap((id) => pick(services.get(id) ?? [], random) ?? [])
  const tell = teller(shop, own[0])
  const parts = divided(model.body.source)
  const used = new Set(parts?.sections.map(({ id }) => id))
  const mixed = parts?.sections.map((section) => {
    const other = random() < 0.5 ? pick(sections, random) : undefined
    if (!other || used.has(other.id)) return section
    used.add(other.id)
    return other
  })
  const text = parts && mixed ? [parts.head, ...mixed.map((each) => each.text)].join('') : model.body.source
  const ids = parts && mixed ? mixed.map(({ id }) => id) : model.body.headings.map(({ id }) => id)
  const fields = {
    ...retold(fieldsOf(model), tell),
    providers: own.length ? own.map((service) => service.slug) : model.providers,
    errors: [],
  }
  if (fields.action?.href.startsWith('#')) delete fields.action
  return { path: `guides/${slug}.mdx`, text: page(fields, withoutDeadAnchors(tell(text), ids)) }
}

/** The model's messages in other words, each one new; the first is never missing. */
function messages({ message, variants }: ErrorPage, tell: (text: string) => string, shop: Workshop) {
  const fresh = (text: string, must: boolean) => {
    for (let tries = 0; tries < 9; tries++) {
      const said = tell(text)
      const key = words(said).join(' ')
      if (shop.taken.has(key)) continue
      shop.taken.add(key)
      return [said]
    }
    if (!must) return []
    const said = `${text.slice(0, 380)} (${shop.taken.size})`
    shop.taken.add(words(said).join(' '))
    return [said]
  }
  return { message: fresh(message, true)[0] ?? '', variants: variants.flatMap((text) => fresh(text, false)) }
}

function error(shop: Workshop, model: ErrorPage, slug: string): Made {
  const service = model.provider ? pick(shop.services.get(model.provider) ?? [], shop.random) : undefined
  const tell = teller(shop, service)
  const fields = {
    ...retold(fieldsOf(model), tell),
    ...messages(model, tell, shop),
    ...((service ?? model.provider) && { provider: service?.slug ?? model.provider }),
    featured: undefined,
  }
  return { path: `errors/${slug}.mdx`, text: page(fields, tell(model.body.source)) }
}

function provider(shop: Workshop, service: Service): Made[] {
  const { slug, name, model } = service
  const { words: said, url, file, dataFile, body, slug: _, ...facts } = model
  const tell = teller(shop, service)
  const aliases = facts.aliases
    .map(tell)
    .filter((alias) => words(alias).join(' ').includes(words(name).join(' ')))
  return [
    {
      path: `providers/${slug}.yaml`,
      text: stringify({ ...facts, name, aliases, monogram: name.slice(0, 2).trim() }),
    },
    {
      path: `providers/${slug}.mdx`,
      text: page({ ...retold(said, tell), phones: said.phones }, tell(body.source)),
    },
  ]
}

/** Models in turn, with a slug of its own for each page that is to be made. */
function turns<T extends { slug: string }>(models: readonly T[], count: number) {
  return Array.from({ length: Math.max(0, count - models.length) }, (_, i) => {
    const model = models[i % models.length] as T
    return { model, slug: `${model.slug}-copy-${Math.floor(i / models.length) + 2}` }
  })
}

function nameServices(content: Content, count: number, random: () => number): Service[] {
  const names = new Set(content.providers.map(({ name }) => name.toLowerCase()))
  return turns(content.providers, count).map(({ model, slug }) => {
    let name = madeUpName(model.name, random)
    for (let tries = 0; names.has(name.toLowerCase()); tries++)
      name = `${madeUpName(model.name, random)} ${madeUpName(tries > 9 ? 'Bankings' : 'Pay', random)}`
    names.add(name.toLowerCase())
    return { model, slug, name }
  })
}

/**
 * Pages beside our own until there are as many as asked for: each has the shape of one of ours, sections of several, and
 * a third of its words exchanged. Services have names that nobody uses. The same input gives the same pages.
 * @returns files below `en/`, and the facts of services below `providers/`
 */
export function generate(content: Content, counts: Counts): Made[] {
  const random = numbers(20_26)
  const made = nameServices(content, counts.providers, random)
  const services = new Map<string, Service[]>()
  for (const service of made)
    services.set(service.model.slug, [...(services.get(service.model.slug) ?? []), service])
  const shop: Workshop = {
    content,
    random,
    pool: poolOf(content),
    services,
    sections: content.guides.flatMap(({ body }) => divided(body.source)?.sections ?? []),
    taken: new Set(
      content.errors
        .flatMap(({ message, variants }) => [message, ...variants])
        .map((text) => words(text).join(' ')),
    ),
  }
  const inLocale = ({ path, text }: Made): Made =>
    path.endsWith('.yaml') ? { path, text } : { path: `${content.locale}/${path}`, text }
  return [
    ...made.flatMap((service) => provider(shop, service)),
    ...turns(content.guides, counts.guides).map(({ model, slug }) => guide(shop, model, slug)),
    ...turns(content.errors, counts.errors).map(({ model, slug }) => error(shop, model, slug)),
  ].map(inLocale)
}
