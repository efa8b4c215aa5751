import type { Facts } from './index'

/** The page of an exact message, with example values. */
export function errorText({ today, problem, cause }: Facts, slug: string): string {
  return `---
# The words on the screen, letter for letter. No other page may have the same message.
message: 'Example message of ${slug}. Copy the real one letter for letter.'
# Bold first line of the message box, if it has one.
# heading: Verification Failed
# Near variants and bare error codes, each letter for letter.
variants: []
# The service or carrier that shows it (a file of content/providers). Leave out when several do.
# provider: apple
# One short line for lists; at most 90 characters.
short: 'Example: what this message says, in plain words'
# iphone, android, mac, windows. Empty: any device.
platforms: []
# Ids from content/problems.yaml and content/causes.yaml, best first.
problems: [${problem}]
causes: [${cause}]
# The first screen: what it means for the reader, and what to do. **bold** is allowed.
summary: 'Example: say in two or three short sentences what it means and what to do now.'
# One to four steps for the next minutes, best first. Text with a comma or ": " in braces needs quotes.
now:
  - { do: 'Example: the first thing to do', detail: 'One or two sentences about how.' }
# What would make it worse; at most four lines.
notNow:
  - '**Example of what not to do.** Why it makes things worse.'
# Who can fix it: you, service, carrier, employer; one sentence each, only those that can.
who:
  you: 'Example: what the reader can do.'
# Names of other pages of errors/ whose messages look alike.
similar: []
# The guide to read next (a name from guides/).
# guide: use-the-newest-code
# The checklist that the page continues with, and answers that each reader of this page certainly gives.
# prefill: { problem: no-text, answers: { page-error: cannot-send } }
# Words that people type, misspellings included; never shown.
aliases: [example phrase that people type]
# The day on which you last compared the page with its sources.
reviewed: ${today}
# Public pages that show the message and say what it means, the most important first.
sources:
  - { title: 'Example: title of the public page', url: 'https://example.org/', kind: provider }
---

Example: say what the message means, and how one finds out which of its reasons is true. The heading “What it means” is added above this text.
`
}
