import { z } from 'zod'
import { id, text } from '@/lib/content/schema/common'

const step = z.strictObject({ do: text(140), detail: text(420).optional() })

/** content/<locale>/diagnosis/<problem>.yaml: every text that the reader of one checklist sees, by id. */
export const problemWordsFileSchema = z.strictObject({
  /** Page title and first words. */
  title: text(60),
  lead: text(300),
  questions: z.record(
    id,
    z.strictObject({
      ask: text(120),
      help: text(220).optional(),
      /** "Why do we ask?" */
      why: text(320),
      /** How to find out, for people who do not know. */
      howToFind: text(320).optional(),
      /** Small heading in "Your answers so far". */
      short: text(40),
      /** Line of the opening checklist, true or false: "I have a new SIM". Needed where the model says `tickedMeans`. */
      tick: text(90).optional(),
      /** Label of each answer; at most 60 characters, all different. `dont-know` comes from the messages. */
      answers: z.record(id, text(60)),
    }),
  ),
  fixes: z.record(
    id,
    z.strictObject({
      /** The action. */
      title: text(90),
      /** Why this one: one or two sentences. **bold** is allowed. */
      why: text(320),
      steps: z.array(step).min(1).max(6),
      undo: text(120).optional(),
      /** How to see whether it worked. */
      check: text(160),
      /** Other words where the fix leads to this guide (slug), for example a carrier's own script. */
      variants: z
        .record(
          id,
          z.strictObject({
            title: text(90).optional(),
            why: text(320).optional(),
            steps: z.array(step).min(1).max(6).optional(),
          }),
        )
        .default({}),
    }),
  ),
  gates: z.record(
    id,
    z.strictObject({
      /** Line of the safety screen: "Somebody called and wants the code". */
      label: text(110),
      title: text(90),
      text: text(420),
      steps: z.array(step).min(1).max(4),
      /** The quiet way back: "Nobody asked me for it. Go back." */
      back: text(110),
    }),
  ),
  /** One line for each cause: why it is less likely, said when it is in the last band. */
  less: z.record(id, text(160)).default({}),
})

export type ProblemWords = z.output<typeof problemWordsFileSchema>
