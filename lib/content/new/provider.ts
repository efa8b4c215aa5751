import type { Facts } from './index'

const nameOf = (slug: string) => slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ')

/** content/providers/<slug>.yaml: measured facts, the same in every language. */
export function providerFacts({ today }: Facts, slug: string): string {
  return `# Facts about one service or carrier, without sentences: they are the same in every language.
name: ${nameOf(slug)}
# One or two characters for the box beside the name. Never a logo.
monogram: ${slug.slice(0, 2).toUpperCase()}
# account, messenger, authenticator, crypto, bank, money, government or carrier
kind: account
# Other names that people type.
aliases: []
# On the start page, where sixteen have room.
# featured: true
# Its own pages. id: account, recovery, support, codes, status or contact.
links:
  - { id: support, url: 'https://example.org/' }
# Helplines, only from the provider’s own page. from: own-line, any-phone or abroad.
# phones:
#   - { number: 1-800-555-0100, from: any-phone, source: help }
# Leave out every fact that you have not found on a public page: the page then says openly that it is not known.
# source: a key of \`sources\` below. status: reported = one source, an old one, or not the provider’s own.
facts:
  channels: { values: [text], source: help, status: reported }
  # codeLength: { digits: 6, source: help }
  # codeLifetime: { minutes: 10, source: help }
  # resendWait: { seconds: 60, source: help }
  # limit: { tries: 5, lockHours: 24, source: help }
  # senders: { values: ['12345'], source: help }
  # numberTypesRefused: { values: [voip, landline], source: help }
  # recoveryWait: { days: [3, 5], source: help }
# Other ways in, best first; wait: now, minutes, hours, days, weeks or unknown. Their words are in the locale’s file.
otherWays:
  - { id: another-method, wait: unknown, source: help }
# The day on which you last compared this file with its sources.
reviewed: ${today}
# Public pages by a short key. kind: provider, government, standard, press, vendor or forum.
sources:
  help: { title: 'Example: title of its help page', url: 'https://example.org/', kind: provider }
`
}

/** content/<locale>/providers/<slug>.mdx: the same facts in words, and free text. */
export function providerWords(slug: string): string {
  const name = nameOf(slug)
  return `---
title: '${name}: where your code is'
# Line beside the monogram. Leave out when the name says enough.
# subtitle: the account that was once called something else
# First words: where to look for the code now. **bold** is allowed.
summary: 'Example: say in two or three short sentences where to look for a code of ${name}, and what to do when there is none.'
# A sentence or two beside a fact of content/providers/${slug}.yaml, by its key.
facts:
  channels: 'Example: say which way is usual, and where to change it.'
# Further facts that have no number. source: a key of the other file’s list.
more: []
# Words for each of its \`otherWays\`, by id.
otherWays:
  another-method: { name: 'Example: another method', text: 'Example: say how one gets in that way.' }
# The one thing that makes it worse here, if there is one.
# warning: { title: 'Do not sign out', text: 'Why that makes it worse.' }
# What nobody has confirmed, said openly.
unconfirmed: []
---

## What is special here {/*special*/}

Example: what people who know other services do not expect.

## When no code comes {/*no-code*/}

Example: what to look at first, in order.

## When the code is refused {/*refused*/}

Example: what to look at first, in order.
`
}
