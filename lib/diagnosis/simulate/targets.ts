import { type CaseResult, hits } from './cases'
import type { Row } from './run'

/** One aim, what came out for each problem, and why it is missed where it is. */
export interface Target {
  aim: string
  found: { problem: string; reached: boolean; value: string; limit: string }[]
  why: string
}

export const percent = (share: number) => `${Math.round(100 * share)} %`

type Find = (crowd: string, policy: string) => Row

/** Figures that hold for one problem; the aims are the same for all but the two texts with aims of their own. */
function aimsOf(problem: string, find: Find) {
  const wide = problem === 'no-text'
  const ours = find('right', 'ours')
  const saving = (crowd: string) => 1 - find(crowd, 'ours').minutes / find(crowd, 'cheapest').minutes
  const more = (crowd: string) => find(crowd, 'ours').minutes / ours.minutes - 1
  const least = (value: number, limit: number) =>
    [value >= limit, percent(value), `≥ ${percent(limit)}`] as const
  const most = (value: number, limit: number) =>
    [value <= limit, percent(value), `≤ ${percent(limit)}`] as const
  const regret = ours.minutes / find('right', 'oracle').minutes
  return {
    saving: least(saving('right'), wide ? 0.3 : 0.22),
    broken: least(saving('two-causes'), 0.2),
    regret: [regret <= 1.8, regret.toFixed(2), '≤ 1.80'] as const,
    asked: [ours.asked <= 3.7, ours.asked.toFixed(2), '≤ 3.70'] as const,
    asked95: [ours.asked95 <= 4, String(ours.asked95), '≤ 4'] as const,
    first: least(ours.first, wide ? 0.33 : 0.45),
    three: least(ours.three, wide ? 0.55 : 0.72),
    wrongSure: most(ours.wrongSure, 0.08),
    noise5: most(more('noise-0.5'), 0.12),
    noise10: most(more('noise-1.0'), 0.25),
  }
}

const TEXTS: Record<keyof ReturnType<typeof aimsOf>, [aim: string, why: string]> = {
  saving: [
    'Minutes saved against the cheapest-first list',
    'Where the list is short and its fixes cost two or three minutes each, trying them in turn is nearly as good as asking first.',
  ],
  broken: [
    'Still saved with two causes or none',
    'With two causes a fix that cures one of them looks like a failure, and the checklist turns away from the right one.',
  ],
  regret: [
    'Minutes against somebody who knows the cause',
    'Four answers cannot tell this many causes apart. Several causes have no sign that a person can see, so their fixes are tried in turn; the one who knows goes straight to the right one.',
  ],
  asked: [
    'Questions asked, on average',
    '“I don’t know” is no answer, and is not counted among the four: who does not know is asked something else, up to seven times.',
  ],
  asked95: [
    'Questions asked, 95 of 100 people',
    'As above: at most four are answered, and those that nobody could answer come on top.',
  ],
  first: [
    'Solved by the first fix',
    'A right fix does not always work: even somebody who knows the cause often needs a second one (last line of each table). Causes that look alike share the first place.',
  ],
  three: ['Solved by the first three fixes', 'The same reasons, three times over.'],
  wrongSure: [
    'A wrong cause called “most likely”',
    '“Most likely” begins where a cause is three times as likely as all others together (decision 0011). Where that is still wrong for more people than it should be, single answers of this checklist say more than they can know.',
  ],
  noise5: [
    'More minutes when every number is somewhat wrong (noise 0.5)',
    'A world drawn at random can also be harder in itself: the list without questions takes longer there, too.',
  ],
  noise10: [
    'More minutes when every number is quite wrong (noise 1.0)',
    'Part of it is that such a world is harder in itself: the list without questions takes longer there, too (second table of each problem).',
  ],
}

/** Each aim, with what every problem reached. */
export function targetsOf(rows: Row[], people: Map<string, CaseResult[]>): Target[] {
  const problems = [...new Set(rows.map(({ problem }) => problem))]
  const all = problems.map((problem) => {
    const find: Find = (crowd, policy) => {
      const row = rows.find((one) => one.problem === problem && one.crowd === crowd && one.policy === policy)
      if (!row) throw new Error(`${problem}: no figures of ${policy} for ${crowd}`)
      return row
    }
    return { problem, aims: aimsOf(problem, find) }
  })
  const simulated = (Object.keys(TEXTS) as (keyof typeof TEXTS)[]).map((key): Target => {
    const [aim, why] = TEXTS[key]
    const found = all.map(({ problem, aims }) => {
      const [reached, value, limit] = aims[key]
      return { problem, reached, value, limit }
    })
    return { aim, found, why }
  })
  const heldOut = [...people.values()].flat().filter(({ one }) => one.split === 'held-out')
  const person = (aim: string, value: number, limit: number, why: string): Target => ({
    aim,
    found: [{ problem: 'all', reached: value >= limit, value: percent(value), limit: `≥ ${percent(limit)}` }],
    why,
  })
  return [
    ...simulated,
    person(
      'Held-out people with a right fix first',
      hits(heldOut).first,
      0.55,
      'Many stories fit several causes until a fix was tried, and a fix counts only for the first cause it names.',
    ),
    person(
      'Held-out people with a right fix among three',
      hits(heldOut).three,
      0.85,
      'In the first round of people rare causes have as many people as common ones, while the checklist expects the common ones and asks about them first; a second round is as common as people are. The column “all told” shows how much is lost because something that the person knows was not asked. In the rest, the answers fit a commoner cause as well: an outage, a worn-out page or a locked account has no sign of its own. One writer retold them all, and knew the model’s questions; other writers would find other gaps.',
    ),
  ]
}
