import { loadSearchMessages } from '@/lib/search/messages'
import { basePath } from '@/lib/site'
import { SearchField } from './search-field'

/** The search box of a page: a plain form that leads to the results page, with a list of pages while typing. */
export function SearchBox({ locale }: { locale: string }) {
  return <SearchField locale={locale} base={basePath} words={loadSearchMessages(locale).box} />
}
