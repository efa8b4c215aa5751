import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter'

/** Prints how many pages and views a crawl has looked at, and what it found. */
export default class CountViews implements Reporter {
  #pages = 0
  #views = 0
  #wrong: string[] = []

  onTestEnd({ title }: TestCase, { annotations, status }: TestResult) {
    this.#pages++
    this.#views += annotations.filter(({ type }) => type === 'view').length
    if (status !== 'passed') this.#wrong.push(title)
    if (this.#pages % 50 === 0) console.log(`${this.#pages} pages, ${this.#wrong.length} with faults`)
  }

  onEnd({ duration }: FullResult) {
    const minutes = (duration / 60_000).toFixed(1)
    console.log(
      `${this.#pages} pages, ${this.#views} views, ${this.#wrong.length} pages with faults, ${minutes} minutes`,
    )
    for (const title of this.#wrong) console.log(`  ${title}`)
  }
}
