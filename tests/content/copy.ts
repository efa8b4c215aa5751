import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, vi } from 'vitest'
import { checkContent } from '@/lib/content/check'
import { formatProblem } from '@/lib/content/problems'
import { toolId } from '@/lib/content/schema/tools'

/** A check reads and compiles a folder of files: on a busy machine that takes a while. */
vi.setConfig({ testTimeout: 60_000 })

const made: string[] = []

const NO_OWNER = process.env.SITE_DIR

afterEach(() => {
  delete process.env.CONTENT_DIR
  process.env.SITE_DIR = NO_OWNER
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
})

export interface Copy {
  root: string
  read: (path: string) => string
  write: (path: string, text: string) => void
  /** Changes one place of a file. @throws when the text is not there */
  change: (path: string, from: string, to: string) => void
  /** Line (1-based) of the first line that holds a text. */
  line: (path: string, text: string) => number
  /** What the check prints, with paths below the content folder; warnings marked. */
  findings: () => string[]
}

/**
 * A temporary copy of content/ that the tools read in place of the real one, until the test ends.
 * @param keep false for a file or folder to leave out, named from content/
 */
export function copyOfContent(keep: (path: string) => boolean = () => true): Copy {
  const root = mkdtempSync(join(tmpdir(), 'content-'))
  made.push(root)
  cpSync('content', root, { recursive: true, filter: (path) => keep(path.slice('content/'.length)) })
  process.env.CONTENT_DIR = root
  const read = (path: string) => readFileSync(join(root, path), 'utf8')
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const change = (path: string, from: string, to: string) => {
    if (!read(path).includes(from)) throw new Error(`${path} does not hold "${from}"`)
    write(
      path,
      read(path).replace(from, () => to),
    )
  }
  const line = (path: string, text: string) =>
    read(path)
      .split('\n')
      .findIndex((each) => each.includes(text)) + 1
  const findings = () =>
    checkContent().map((problem) => {
      const own = process.env.SITE_DIR ?? ''
      const said = formatProblem(problem).replaceAll(`${root}/`, '').replaceAll(own, 'site')
      return problem.level === 'warning' ? `warning ${said}` : said
    })
  return { root, read, write, change, line, findings }
}

/** An owner's folder with these files, which the tools read until the test ends. */
export function ownFolder(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'own-'))
  made.push(root)
  process.env.SITE_DIR = root
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

export const GUIDE = `---
title: A sample guide
summary: Do this first.
problems: [no-email]
causes: [email-filter]
minutes: 5
waitMinutes: 0
risk: none
who: [you]
reviewed: 2026-11-20
prefill: { problem: no-email, answers: { looked-in-spam: 'no' } }
sources:
  - { title: A page, url: 'https://example.org/', kind: provider }
---

Look in [the list](/guides/) and go on with [the questions](/check/no-email/?v=1&a=looked-in-spam.yes).

## How it works {/*how*/}

Words.
`

export const ERROR = `---
message: Something went wrong with the sample
short: A sample message
problems: [no-email]
causes: [email-filter]
summary: It means this.
now:
  - { do: Wait }
who: { you: You wait. }
reviewed: 2026-11-20
sources:
  - { title: A page, url: 'https://example.org/', kind: provider }
---

It means that.
`

const PROVIDER = `name: Sample
monogram: SA
kind: account
links:
  - { id: support, url: 'https://example.org/' }
facts:
  channels: { values: [email], source: help }
otherWays:
  - { id: another, wait: now, source: help }
reviewed: 2026-11-20
sources:
  help: { title: A page, url: 'https://example.org/', kind: provider }
`

const PROVIDER_WORDS = `---
title: Where codes of Sample are
summary: Look in your mail.
otherWays:
  another: { name: Another way, text: Do this. }
---

## When no code comes {/*no-code*/}

Read [the guide](/guides/sample/#how).
`

const MODEL = `version: 1
contactMinutes: 120
bases:
  own: { kind: judgement, asOf: 2026-11-20 }
causes:
  email-filter: { often: common, because: It happens., basis: own }
  wrong-email: { often: common, because: It happens too., basis: own }
questions:
  looked-in-spam:
    seconds: 10
    answers:
      'yes':
        usual: common
        effects:
          - { strength: for, causes: [wrong-email], because: It is not there., basis: own }
          - { strength: rules-out, causes: [email-filter], because: It would be there., basis: own }
      'no':
        usual: common
        effects:
          - { strength: for, causes: [email-filter], because: It can be there., basis: own }
fixes:
  look-in-spam: { treats: { email-filter: often }, minutes: 12, who: [you], guides: [{ guide: sample }] }
  right-address: { treats: { wrong-email: often }, minutes: 12, who: [you], guides: [{ guide: sample#how }] }
  ask-for-help: { treats: { wrong-email: sometimes, email-filter: sometimes }, minutes: 15, who: [you, service], guides: [{ guide: sample }] }
`

const MODEL_WORDS = `title: No email came
lead: Answer one question.
questions:
  looked-in-spam:
    ask: Have you looked in the spam folder?
    why: Mail is often sorted there.
    howToFind: Open your mail and look at the list of folders.
    short: Spam folder
    answers: { 'yes': I looked, 'no': Not yet }
fixes:
  look-in-spam:
    title: Look in the spam folder
    why: Mail is often sorted there.
    steps: [{ do: Open the spam folder. }]
    check: The mail is there.
  right-address:
    title: Correct the address
    why: The address may be old.
    steps: [{ do: Compare the address. }]
    check: The page shows your address.
  ask-for-help:
    title: Ask the service
    why: It can look up where the mail went.
    steps: [{ do: Write to the service. }]
    check: They tell you where it went.
gates: {}
`

const TOOL_TEXT = `---
reviewed: 2026-11-20
sources:
  - { title: A page, url: 'https://example.org/', kind: standard }
---

Words.
`

const LARGE =
  /^(en\/(guides|errors|providers|diagnosis|tools)\/.+|(diagnosis|providers|notices)\/.+|(published|wanted-providers)\.txt|redirects\.yaml|(en\/)?prepare\.yaml)/

/** A small content folder that is in order: one guide, message, service and checklist, the real lists. */
export function smallContent(): Copy {
  const copy = copyOfContent((path) => !LARGE.test(path))
  copy.write('en/guides/sample.mdx', GUIDE)
  copy.write('en/errors/sample.mdx', ERROR)
  copy.write('providers/sample.yaml', PROVIDER)
  copy.write('en/providers/sample.mdx', PROVIDER_WORDS)
  for (const id of toolId.options) copy.write(`en/tools/${id}.mdx`, TOOL_TEXT)
  copy.write('diagnosis/no-email/model.yaml', MODEL)
  copy.write('en/diagnosis/no-email.yaml', MODEL_WORDS)
  return copy
}
