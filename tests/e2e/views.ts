import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import * as reach from './reach'

/** A page in one of its states. */
export interface View {
  name: string
  /** What kind of page it is: each kind is looked at in both themes and at both widths. */
  kind: string
  path: string
  /** How to reach the state from the page that the path opens. */
  open?: (page: Page) => Promise<void>
  /** True where measuring the color of each word would take minutes: see the note where it is used. */
  structureOnly?: true
}

export interface Look {
  theme: 'light' | 'dark'
  width: 390 | 1280
}

const view = (kind: string, name: string, path: string, open?: View['open']): View => ({
  kind,
  name,
  path: `/en/${path}`,
  open,
})

const TEXT = 'check/no-text/?v=1'
const RESULT = `${TEXT}&c=t-mobile&a=digits-match.match,friends-texts.yes,other-codes.only-finance-missing,sent-where.text,worked-before.no`
const GUIDE = 'guides/t-mobile-short-codes/'

const PROBLEMS = readdirSync('content/diagnosis').filter((problem) => problem !== 'unexpected-code')

/** The fixed set. Kinds of pages, and within each kind the states and the sizes that differ most. */
export const VIEWS: View[] = [
  view('home', 'home', ''),
  view('home', 'home, suggestions open', '', reach.suggest),
  view('home', 'home, menu open', '', reach.openMenu),

  view('search', 'nothing typed', 'search/'),
  view('search', 'results', 'search/?q=verification%20codes%20can%27t%20be%20sent', reach.seeResults),
  view('search', 'nothing found', 'search/?q=zzqx%20wvvk', reach.seeResults),
  view('search', 'a service without a page', 'search/?q=klarna%20code%20not%20received', reach.seeResults),
  view('search', 'a long paste', 'search/', reach.pasteLong),

  view('guides', 'list of guides', 'guides/'),
  view('guide', 'tabs and words to read aloud', GUIDE),
  view('guide', 'every step ticked, another tab', GUIDE, reach.tickAll),
  view('guide', 'link and QR code', GUIDE, reach.openShare),
  view('guide', 'read to somebody', GUIDE, reach.openReading),
  view('guide', 'reasons of a no', GUIDE, reach.sayNo),
  view('guide', 'short', 'guides/cash-app-code-missing/', reach.unfold),
  view('guide', 'long, with contents', 'guides/phone-cannot-take-texts/', reach.unfold),
  view('guide', 'words to read aloud below a heading', 'guides/ask-carrier-to-unblock-codes/'),
  view('guide', 'the one that most pages name', 'guides/use-the-newest-code/', reach.unfold),
  view('guide', 'of a danger', 'guides/service-lost-suddenly/', reach.unfold),
  view('guide', 'a wait that runs', 'guides/email-code-missing/', reach.startTimer),

  view('providers', 'list of services', 'providers/'),
  view('provider', 'many facts', 'providers/apple/', reach.unfold),
  view('provider', 'many facts, read to somebody', 'providers/apple/', reach.openReading),
  view('provider', 'many facts, link and QR code', 'providers/apple/', reach.openShare),
  view('provider', 'bank', 'providers/bank-of-america/', reach.unfold),
  view('provider', 'any bank', 'providers/bank/'),
  view('provider', 'carrier', 'providers/t-mobile/'),
  view('provider', 'few facts', 'providers/us-mobile/'),
  view('crossing', 'no text from a bank', 'providers/us-bank/no-text/', reach.unfold),
  view('crossing', 'long', 'providers/login-gov/no-text/'),

  view('errors', 'list of messages', 'errors/'),
  view('error', 'many causes', 'errors/apple-codes-cannot-be-sent/', reach.unfold),
  view('error', 'read to somebody', 'errors/apple-codes-cannot-be-sent/', reach.openReading),
  view('error', 'short', 'errors/va-computer-clock/'),
  view('problem', 'no text', 'problems/no-text/'),
  view('problem', 'unexpected code', 'problems/unexpected-code/'),

  view('check', 'list of checklists', 'check/'),
  view('checklist', 'safety', 'check/no-text/'),
  view('checklist', 'safety of another', 'check/unexpected-code/'),
  view('checklist', 'carrier', 'check/no-text/', reach.pastSafety),
  view('checklist', 'ticks', 'check/no-text/', reach.toTicks),
  view('checklist', 'first question', `${TEXT}&a=sent-where.text`, reach.unfold),
  view('checklist', 'later question', `${TEXT}&a=friends-texts.yes,sent-where.text,worked-before.no`),
  view('checklist', 'gate', `${TEXT}&a=service-lost.suddenly`),
  view('checklist', 'a link that is not right', `${TEXT}&p=nobody&a=moon.full&t=pray.no`),
  view('result', 'result', RESULT, reach.unfold),
  view('result', 'after a fix that failed', `${RESULT}&t=carrier-unblock.no`, reach.toFixes),
  view('result', 'link and QR code', RESULT, reach.openShare),
  view('result', 'timer', `${TEXT}&a=page-error.too-many,requests.five-or-more`, reach.startTimer),
  view('result', 'it worked', RESULT, reach.toWorked),
  view('result', 'whom to ask', 'check/code-refused/?v=1&a=code-from.text', reach.toContact),

  ...PROBLEMS.map((problem) => view('map', problem, `check/${problem}/map/`)),
  view('map', 'unexpected-code, unfolded', 'check/unexpected-code/map/', reach.unfold),
  // Its colors are those of the smaller map above; axe would measure thousands of words again.
  { ...view('map', 'the largest, unfolded', 'check/no-text/map/', reach.unfold), structureOnly: true },

  view('tool', 'list of tools', 'tools/'),
  view('tool', 'number', 'tools/phone-number/', reach.ask('+44 (0)7400 123456')),
  view('tool', 'number, not one', 'tools/phone-number/', reach.ask('12')),
  view('tool', 'clock', 'tools/clock/', reach.compareClock),
  view('tool', 'sender', 'tools/sender/', reach.ask('32665')),
  view('tool', 'sender, not known', 'tools/sender/', reach.ask('00000')),
  view('prepare', 'whole plan', 'prepare/'),
  view(
    'prepare',
    'plan and sheet',
    'prepare/?v=1&p=apple,capital-one,t-mobile&k=computer,iphone',
    reach.seePlan,
  ),
  view('prepare', 'accounts unfolded', 'prepare/', reach.unfold),

  view('journey', 'how codes travel', 'how-codes-travel/', reach.unfold),
  view('page', 'about', 'about/'),
  view('page', 'privacy', 'privacy/'),
  view('page', 'privacy, with something kept', 'privacy/', reach.keepSomething),
  view('page', 'accessibility', 'accessibility/'),
  view('page', 'offline', 'offline/'),
  view('page', 'not here', 'nothing-here/'),
]

const [ONE, OTHER]: [Look[], Look[]] = [
  [
    { theme: 'light', width: 390 },
    { theme: 'dark', width: 1280 },
  ],
  [
    { theme: 'light', width: 1280 },
    { theme: 'dark', width: 390 },
  ],
]

/**
 * How a view is looked at. The first two of a kind meet each theme and width once, crossed the other way round; each of
 * the others meets one of the four, in turn.
 */
export function looksOf(view: View): Look[] {
  const place = VIEWS.filter(({ kind }) => kind === view.kind).indexOf(view)
  const both = place % 2 ? OTHER : ONE
  return place < 2 ? both : both.slice(Math.floor(place / 2) % 2).slice(0, 1)
}
