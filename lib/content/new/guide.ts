import type { Facts } from './index'

/** A guide with example values: valid as it stands, and explained line by line. */
export function guideText({ today, problem, cause }: Facts): string {
  return `---
# The action or the situation, in the reader’s words; at most 90 characters. Sentences with ": " or "#" need quotes.
title: 'Example: what the reader does about it'
# The first screen: what to do in the next minute. **bold** and \`words of a screen\` are allowed.
summary: 'Example: say in two or three short sentences what to do in the next minute.'
# Ids from content/problems.yaml, the main one first.
problems: [${problem}]
# Ids from content/causes.yaml that this guide treats, best first, on one line.
causes: [${cause}]
# Services and carriers it is about (files of content/providers). Empty: it fits everybody.
providers: []
# iphone, android, mac, windows. Empty: any device.
platforms: []
# The reader’s own time in minutes, and the waiting afterwards (0: none). Say in the notes that it is an estimate.
minutes: 5
waitMinutes: 0
# none, low, medium or high. From medium on, \`undo\` is required.
risk: none
# undo: Turn the setting back on in the same place.
# Who has to act: you, carrier, service, employer; the most important first.
who: [you]
notes:
  minutes: Our estimate.
# The one main button, if there is one: a call (tel:), a web page (https://) or a section (#id).
# action: { label: Call 611, href: 'tel:611' }
# Exact messages of screens that this guide answers, word for word.
errors: []
# Words that people type, misspellings included; never shown.
aliases: [example phrase that people type]
# The day on which you last compared the page with its sources.
reviewed: ${today}
# Public pages that every fact rests on, the most important first.
# kind: provider (the company itself), government, standard, press, vendor, forum.
sources:
  - { title: 'Example: title of the public page', url: 'https://example.org/', kind: provider }
# What nobody has confirmed, said openly. Leave it out when there is nothing to say.
# unconfirmed:
#   - How long it takes in other countries.
# The checklist that "Did it work?" continues with, and answers that each reader of this page certainly gives.
# prefill: { problem: no-text, answers: { friends-texts: 'yes' } }
---

<Steps>

<Step title="Example: the first action">

One action in each step. Name buttons like **Send again**, words of a screen like \`Try later\`, and paths like **Settings** › **Apps**.

</Step>

<Step title="Example: how to see that it worked">

Say what the reader sees when it has worked.

</Step>

</Steps>

<WontHelp>

- **Example of something that people try in vain.** Why it does not help.

</WontHelp>

## How it works {/*how*/}

Example: two or three sentences about why the steps help. Link like this: [use the newest code](/check/${problem}/).
`
}
