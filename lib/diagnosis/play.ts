import { z } from 'zod'
import { evaluate, plan } from './evaluate'
import { loadModel } from './load'
import type { Model, Risk, Session } from './types'

/** How many fixes a played plan lists. */
const FIXES = 8
const CAUSES = 3

const contextPart = z.string().nullish().catch(null)

/** One person: what the page knows about them and what they can honestly say. */
const personSchema = z.object({
  id: z.string().optional(),
  problem: z.string(),
  provider: contextPart,
  carrier: contextPart,
  platform: contextPart,
  channel: contextPart,
  answers: z.record(z.string(), z.string().catch('dont-know')).nullish(),
})

export interface PlayedFix {
  id: string
  article: string
  causes: string[]
  minutes: number
  risk: Risk
}

export interface Played {
  id: string | undefined
  gate: string | null
  asked: string[]
  fixes: PlayedFix[]
  topCauses: string[]
}

const models = new Map<string, Model | null>()

function modelOf(problem: string): Model | null {
  if (!models.has(problem)) models.set(problem, loadModel(problem))
  return models.get(problem) ?? null
}

/** Address of a guide, whose slug may carry a section. */
function addressOf(guide: string): string {
  const [slug, section] = guide.split('#')
  return `/en/guides/${slug}/${section ? `#${section}` : ''}`
}

/** The fixes of a session in the order of offering, as the command prints them. */
function playedFixes(model: Model, session: Session): PlayedFix[] {
  return plan(model, session)
    .slice(0, FIXES)
    .flatMap(({ id, guide }) => {
      const fix = model.fixes.find((entry) => entry.id === id)
      return fix
        ? [
            {
              id,
              article: addressOf(guide),
              causes: fix.treats.map(({ cause }) => cause),
              minutes: fix.minutes,
              risk: fix.risk,
            },
          ]
        : []
    })
}

/**
 * Plays one person: safety facts first, then the questions that the engine chooses, answered from what the person
 * knows and `dont-know` else, then the fixes as if each failed.
 * @throws ZodError when the input is no person; ContentError when the model cannot be read
 */
export function play(input: unknown): Played {
  const person = personSchema.parse(input)
  const model = modelOf(person.problem)
  const nothing: Played = { id: person.id, gate: null, asked: [], fixes: [], topCauses: [] }
  if (!model) return nothing
  const { provider, carrier, platform, channel } = person
  const known = new Map(Object.entries(person.answers ?? {}))
  const session: Session = {
    context: {
      provider: provider ?? 'other',
      carrier: carrier ?? 'other',
      platform: platform ?? 'other',
      channel: channel ?? 'other',
    },
    answers: Object.fromEntries(
      model.questions.flatMap(({ id, safety }) =>
        safety && known.has(id) ? [[id, known.get(id) ?? '']] : [],
      ),
    ),
    tried: [],
    ticked: [],
  }
  const asked: string[] = []
  let outcome = evaluate(model, session)
  while (outcome.next) {
    const { id } = outcome.next
    asked.push(id)
    session.answers[id] = known.get(id) ?? 'dont-know'
    outcome = evaluate(model, session)
  }
  const topCauses = outcome.ranking.slice(0, CAUSES).map(({ id }) => id)
  return {
    id: person.id,
    gate: outcome.gate?.id ?? null,
    asked,
    fixes: playedFixes(model, session),
    topCauses,
  }
}
