import { openService, type SearchService } from '@/lib/search/service'
import type { Answered, Asked } from './client'

/** Search off the page's thread, so that typing never waits for it. */
let service: SearchService | undefined

async function answer(asked: Asked): Promise<unknown> {
  if (asked.what === 'open') {
    service = openService(asked.files)
    return service.words
  }
  if (!service) throw new Error('the search was not opened')
  if (asked.what === 'clean') return service.clean(asked.query)
  return asked.texts
    ? service.searchWithTexts(asked.query, asked.limit)
    : service.search(asked.query, asked.limit)
}

addEventListener('message', ({ data }: MessageEvent<Asked & { id: number }>) => {
  const reply = (answered: Answered) => postMessage({ id: data.id, ...answered })
  answer(data).then(
    (value) => reply({ value }),
    (error: unknown) => reply({ error: String(error) }),
  )
})
