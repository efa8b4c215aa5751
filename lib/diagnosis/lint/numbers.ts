import { explore } from '../explore'
import { tableOf } from '../table'
import type { Model } from '../types'
import type { Finding } from './report'

/**
 * Effects that turn round once all answers of their question are weighed. The chances of the answers add up to one:
 * where another answer is said to "confirm" a cause, a mere "for" can leave less than chance for this one.
 */
export function turnedRound(model: Model): Finding[] {
  const table = tableOf(model, { provider: 'other', carrier: 'other', platform: 'other', channel: 'other' })
  return [...table.questions.values()].flatMap(({ question, factor }) =>
    question.answers.flatMap(({ id, weights }) =>
      Object.entries(weights).flatMap(([cause, weight]): Finding[] => {
        const real = factor.get(id)?.[table.causes.indexOf(cause)] ?? weight
        if (weight > 1 === real > 1 || weight === 1) return []
        const [said, does] = weight > 1 ? ['for', 'against'] : ['against', 'for']
        return [
          [
            ['questions', question.id, 'answers', id],
            `is written as speaking ${said} "${cause}", yet speaks ${does} it beside the stronger words of the other answers; change one of them`,
          ],
        ]
      }),
    ),
  )
}

/** Questions that nobody is ever asked, causes that never show, a poor list for who knows nothing: found by walking. */
export function unreachable(
  model: Model,
  may: { extra: string[]; tail: string[] },
): { errors: Finding[]; warnings: Finding[] } {
  const { asked, top, fixesWithoutAnswers } = explore(model, may)
  const idle = model.questions.filter(
    ({ id, safety }) => !safety && !may.extra.includes(id) && !asked.has(id),
  )
  const hidden = model.causes.filter(({ id }) => !may.tail.includes(id) && !top.has(id))
  const poor: Finding[] =
    fixesWithoutAnswers < 3
      ? [[['fixes'], `who knows no answer gets ${fixesWithoutAnswers} fixes; there should be three at least`]]
      : []
  return {
    errors: [
      ...idle.map(
        ({ id }): Finding => [
          ['questions', id],
          'is never asked: give it effects that change the order of the fixes, or write "extra: true"',
        ],
      ),
      ...poor,
    ],
    warnings: hidden.map(({ id }) => [
      ['causes', id],
      'never comes among the first three: add an effect that raises it, or write "tail: true"',
    ]),
  }
}
