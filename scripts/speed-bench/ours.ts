import type { SearchWay } from './times'

/**
 * How a reader searches here. The field of the start page and of the search page is on the page; elsewhere the link of
 * the header opens it, and leads to the search page while no script has come.
 */
export const OURS: SearchWay = {
  open: 'header a[href$="/search/"]',
  field: '[data-search]',
  result: '[role="option"], #best',
  query: 'code not received',
}
