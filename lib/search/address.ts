/** Path of the results page for a query; without a query the empty page. */
export const searchPath = (locale: string, query = '') =>
  `/${locale}/search/${query ? `?q=${encodeURIComponent(query)}` : ''}`
