import type { Change } from './index'

/** Lines for both lists of causes: the id with its leg, and its words. */
export function causeChanges(locale: string, slug: string): Change[] {
  return [
    {
      path: 'causes.yaml',
      how: 'append',
      text: `# TODO ${slug}: choose its leg. The ids of the legs stand at the top of this file.
- { id: ${slug}, where: service }
`,
    },
    {
      path: `${locale}/causes.yaml`,
      how: 'append',
      text: `# TODO ${slug}: name = short heading from the reader’s view; plain = one sentence to the reader as "you".
${slug}:
  name: 'Example: name this cause (${slug})'
  plain: 'Example: say in one sentence what goes wrong, and where, when ${slug} is the cause.'
`,
    },
  ]
}
