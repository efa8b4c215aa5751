export type Kind = 'guide' | 'error' | 'provider' | 'checklist' | 'tool'

/** What ranking knows of one page. */
export interface SearchRecord {
  kind: Kind
  /** Path from the site's root: `/en/guides/x/`. A checklist's may carry what the query told. */
  url: string
  /** The page's title; for a message, its exact words. */
  title: string
  /** Services it is about, best first; empty when it is about none in particular. */
  providers: string[]
  causes: string[]
  problems: string[]
}

/** What an author wrote of one page, before it is packed. Never the page's body: small records rank better and load faster. */
export interface SearchSource extends SearchRecord {
  /** One or two plain sentences. */
  summary: string
  headings: { id: string; text: string }[]
  /** Exact messages that the page answers, with variants. */
  errors: string[]
  aliases: string[]
  /** Bold heading of a message's box. */
  heading?: string
  /** First thing to do. */
  step?: string
}

/** Words that search understands, as authors wrote them in content/search. Grammar of a phrase: lib/search/phrases.ts. */
export interface Lexicon {
  /** Misspelt word → word. */
  spelling: Record<string, string>
  /** Idea (code, text, missing, …) → phrases that say it, in any language. */
  ideas: Record<string, string[]>
  /** Service → phrases that name it; `!phrase` is an everyday use of the same word. */
  providers: Record<string, string[]>
  /** Cause → patterns of ideas and words that give it. */
  causes: Record<string, string[]>
  /** Problem → patterns, as for causes. */
  problems: Record<string, string[]>
  /** Part of a checklist's context (platform, channel) → value → phrases. */
  context: Record<string, Record<string, string[]>>
  /** Problem → cause → the answer (`question.answer`) that the words already give. */
  answers: Record<string, Record<string, string>>
  /** Ideas whose words stand for each other in titles: "otp" finds "code". */
  synonyms: string[]
  /** Kinds of service that have no page: gym, school, … */
  unknown: string[]
}

/** The file that a browser loads to rank pages. Arrays over records are in the same order. */
export interface SearchIndex {
  locale: string
  /** Ids of causes; records name them by place. */
  causeIds: string[]
  problems: string[]
  providers: string[]
  /** Services that are carriers. */
  carriers: string[]
  /** Problem → version of its checklist. */
  versions: Record<string, number>
  /** Service → problems about which it has a page of its own. */
  crossings: Record<string, string[]>
  /** One letter of `KINDS` for each record. */
  kinds: string
  slugs: string[]
  titles: string[]
  /** Places in `causeIds`, `problems` and `providers`, joined by commas. */
  causes: string[]
  problemsOf: string[]
  providersOf: string[]
  /** Exact messages beside titles, each with its records; a number stands for that record's title. */
  messages: [text: string | number, ...records: number[]][]
  /** Words of aliases, each with its records; see postings.ts. */
  aliasWords: string
  lexicon: Lexicon
}

/** What is shown of a record beside its title; loaded by the page of results. */
export interface SearchTexts {
  /** Cause id → its name in words. */
  causeNames: Record<string, string>
  summaries: string[]
  headings: Record<number, string>
  steps: Record<number, string>
  /** Parts of a page that have an address of their own. */
  sections: Record<number, [id: string, text: string][]>
}

/** Start and end (exclusive) of found words in a text. */
export type Range = [from: number, to: number]

/** Why a page was found, strongest first: its exact message, its cause, its service, its problem, or words. */
export interface Why {
  reason: 'message' | 'cause' | 'provider' | 'problem' | 'words'
  /** The cause's id or the service's; with texts, its name. */
  name?: string
}

export interface SearchHit {
  record: SearchRecord
  /** Place of the record in the index. */
  index: number
  /** 0 to 1, comparable within one answer only. */
  score: number
  /** How well the query repeats one of the page's exact messages: 1 for word for word, 0 for not at all. */
  message: number
  why: Why
  titleRanges: Range[]
}

/** A hit with what the page of results shows beside the title. */
export interface TextHit extends SearchHit {
  summary: string
  summaryRanges: Range[]
  heading?: string
  step?: string
  section?: { url: string; text: string; ranges: Range[] }
}

export interface SearchAnswer<Hit extends SearchHit = SearchHit> {
  hits: Hit[]
  /** Words that were read as another word. */
  readAs: { from: string; to: string }[]
  /** The service in the query that has no page. */
  unknown?: string
}

export interface SearchEngine {
  /** Best first. Never throws; an empty or senseless query gives no hits. */
  search(query: string, limit?: number): SearchAnswer
  /** The same with summaries, first steps and sections. */
  searchWithTexts(query: string, texts: SearchTexts, limit?: number): SearchAnswer<TextHit>
  /** Folded words of the index, to tell a known digit run (an error number) from somebody's code. */
  knows(word: string): boolean
}
