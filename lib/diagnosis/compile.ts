import type { Leg } from '@/lib/content/legs'
import type { ModelFile, Strength } from './schema'
import type { Model, ModelAnswer, ModelCause, ModelFix, ModelQuestion } from './types'

/*
 * Words to numbers. Strengths follow the usual bands of likelihood ratios (Jaeschke and others, 1994: below 0.1 large,
 * 0.2 to 0.5 moderate, 2 to 5 moderate, above 10 large). None is 0 or infinite: one wrong tick must stay mendable.
 */
const STRENGTH: Record<Strength, number> = {
  'rules-out': 0.02,
  against: 0.25,
  neutral: 1,
  for: 4,
  confirms: 30,
}
const OFTEN = { never: 0, rare: 1, uncommon: 3, common: 8, 'very-common': 16 }
const WORKS = { never: 0, sometimes: 0.35, often: 0.7, 'nearly-always': 0.92 }
const UNSURE = { few: 0.05, some: 0.15, many: 0.35, most: 0.6 }
const MISTAKEN = { seldom: 0.05, easily: 0.15 }
const REPORTED = { seldom: 0.3, half: 0.6, mostly: 0.85 }

function compileAnswer(id: string, answer: ModelFile['questions'][string]['answers'][string]): ModelAnswer {
  const pairs = answer.effects.flatMap((effect) =>
    effect.causes.map((cause) => [cause, STRENGTH[effect.strength]] as const),
  )
  return { id, base: OFTEN[answer.usual], weights: Object.fromEntries(pairs) }
}

function compileQuestion(id: string, question: ModelFile['questions'][string]): ModelQuestion {
  return {
    id,
    minutes: question.seconds / 60,
    dontKnow: UNSURE[question.unsure],
    slip: MISTAKEN[question.mistaken],
    answers: Object.entries(question.answers).map(([answerId, answer]) => compileAnswer(answerId, answer)),
    ...(question.group && { group: question.group }),
    ...(question.when && { when: question.when }),
    ...(question.safety && { safety: true }),
    ...(question.tickedMeans && {
      tickedMeans: question.tickedMeans,
      reportRate: REPORTED[question.ticked],
    }),
  }
}

function compileFix(id: string, fix: ModelFile['fixes'][string]): ModelFix {
  const { minutes, waitMinutes, risk, who, guides, never } = fix
  const treats = Object.entries(fix.treats).map(([cause, works]) => ({ cause, works: WORKS[works] }))
  return { id, treats, minutes, waitMinutes, risk, who, guides, ...(never && { never }) }
}

/**
 * Turns an author's words into the numbers of the engine.
 * @param problem id of the problem
 * @param file a checked model.yaml
 * @param legOf leg of the code's journey on which a cause sits; an unknown cause counts as `person` (the check reports it)
 */
export function compileModel(
  problem: string,
  file: ModelFile,
  legOf: (cause: string) => Leg | undefined,
): Model {
  const causes = Object.entries(file.causes).map(
    ([id, cause]): ModelCause => ({
      id,
      prior: OFTEN[cause.often],
      priorWhen: cause.when.map(({ context, often }) => ({ when: context, prior: OFTEN[often] })),
      where: legOf(id) ?? 'person',
    }),
  )
  return {
    problem,
    version: file.version,
    contactMinutes: file.contactMinutes,
    maxAnswered: file.maxAnswered,
    maxAsked: file.maxAsked,
    causes,
    questions: Object.entries(file.questions).map(([id, question]) => compileQuestion(id, question)),
    fixes: Object.entries(file.fixes).map(([id, fix]) => compileFix(id, fix)),
    gates: Object.entries(file.gates).map(([id, gate]) => ({ id, ...gate })),
    bypass: file.bypass,
    renamed: file.renamed,
  }
}
