/** Names of one language's files beside `search/manifest.json`. */
type Manifest = Record<string, { index: string; texts: string }>

/** What a language's search is made of, as it came over the line. */
export interface SearchFiles {
  /** The index, as JSON. */
  index: string
  /** Address of the texts of results. */
  textsPath: string
  /** Those texts, as JSON, where they were fetched together with the index. */
  texts?: string
}

/** Reads a file of the site. @throws when it does not answer */
export async function readFile(path: string): Promise<string> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return response.text()
}

/**
 * Fetches what a language's search is made of.
 * @param base path prefix of the site
 * @param withTexts whether the texts of results come at once too; else they are fetched when they are first asked for
 * @throws when the site has no search in that language, or a file does not answer
 */
export async function fetchSearch(locale: string, base: string, withTexts: boolean): Promise<SearchFiles> {
  const manifest = JSON.parse(await readFile(`${base}/search/manifest.json`)) as Manifest
  const files = manifest[locale]
  if (!files) throw new Error(`there is no search for "${locale}"`)
  const textsPath = `${base}/search/${files.texts}`
  const [index, texts] = await Promise.all([
    readFile(`${base}/search/${files.index}`),
    // Without them a list of titles is still an answer.
    withTexts ? readFile(textsPath).catch(() => undefined) : undefined,
  ])
  return { index, textsPath, ...(texts && { texts }) }
}
