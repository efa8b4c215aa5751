import { loadLexicon } from '@/lib/search/lexicon-files'
import { lineOfText } from '../lines'
import type { ContentProblem } from '../problems'
import { contentPath } from '../root'
import type { Content } from '../types'

/** Problems and causes for which search has patterns, and which do not exist. @throws ContentError for phrases that cannot be read */
export function unknownPatterns(content: Content): ContentProblem[] {
  const lexicon = loadLexicon()
  const file = contentPath('search', 'patterns.yaml')
  return (['problems', 'causes'] as const).flatMap((part) =>
    Object.keys(lexicon[part])
      .filter(
        (id) => !content[part].some((entry) => entry.id === id) && !content.hidden.problems.includes(id),
      )
      .map((id) => ({
        file,
        line: lineOfText(file, new RegExp(`^\\s+${id}:`)),
        field: `${part}.${id}`,
        message: `"${id}" is unknown; allowed are the ids of ${contentPath(`${part}.yaml`)}`,
      })),
  )
}
