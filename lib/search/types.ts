export type Kind = 'guide' | 'error' | 'provider' | 'checklist' | 'tool'

/** What search knows of one page. Never the page's body: small records rank better and load faster. */
export interface SearchRecord {
  kind: Kind
  /** Path from the site's root: `/en/guides/x/`. */
  url: string
  /** The page's title; for a message, its exact words. */
  title: string
  /** One or two plain sentences. */
  summary: string
  /** Bold heading of a message's box. */
  heading?: string
  /** First thing to do, for a message that is found word for word. */
  step?: string
  headings: string[]
  /** Exact messages that the page answers, with variants. */
  errors: string[]
  aliases: string[]
  /** Services it is about, best first; empty when it is about none in particular. */
  providers: string[]
  causes: string[]
  problems: string[]
}

/** Words that search understands, as authors wrote them in content/search. Grammar of a phrase: lib/search/phrases.ts. */
export interface Lexicon {
  /** Misspelt word → word. */
  spelling: Record<string, string>
  /** Idea (code, text, missing, …) → phrases that say it, in any language. */
  ideas: Record<string, string[]>
  /** Service → phrases that name it. */
  providers: Record<string, string[]>
  /** Cause → patterns of ideas and words that give it. */
  causes: Record<string, string[]>
  /** Problem → patterns, as for causes. */
  problems: Record<string, string[]>
}

/** The file that a browser loads: everything one language's search needs. */
export interface SearchIndex {
  locale: string
  /** Cause id → its name in words. */
  causeNames: Record<string, string>
  records: SearchRecord[]
  lexicon: Lexicon
}

/** Start and end (exclusive) of found words in a text. */
export type Range = [from: number, to: number]

export interface SearchHit {
  record: SearchRecord
  /** 0 to 1, comparable within one answer only. */
  score: number
  /** How well the query repeats one of the page's exact messages: 1 for word for word, 0 for not at all. */
  message: number
  titleRanges: Range[]
  summaryRanges: Range[]
}

export interface SearchAnswer {
  hits: SearchHit[]
  /** Words that were read as another word. */
  readAs: { from: string; to: string }[]
}

export interface SearchEngine {
  /** Best first. Never throws; an empty or senseless query gives no hits. */
  search(query: string, limit?: number): SearchAnswer
  /** Folded words of the index, to tell a known digit run (an error number) from somebody's code. */
  knows(word: string): boolean
}
