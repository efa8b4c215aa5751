import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { formatProblem } from '@/lib/content/problems'
import { type Known, lintProblem } from '@/lib/diagnosis/lint'

const known: Known = {
  guides: new Set(['fix-number', 'call-carrier', 'look', 'look#spam', 'danger']),
  causes: new Set(['number', 'block', 'filter', 'fraud', 'spare']),
  providers: new Set(['apple', 't-mobile']),
}

const MODEL = `version: 1
contactMinutes: 60
bases:
  own: { kind: judgement, asOf: 2026-11-01 }
causes:
  number: { often: common, because: Old numbers., basis: own }
  block: { often: common, because: Filters., basis: own, when: [{ context: { carrier: [t-mobile] }, often: very-common }] }
  filter: { often: common, because: Lists., basis: own }
  fraud: { often: rare, because: Rare., basis: own, tail: true }
questions:
  digits:
    seconds: 10
    unsure: few
    answers:
      match: { usual: common, effects: [{ strength: against, causes: [number], because: Same., basis: own }] }
      differ: { usual: uncommon, effects: [{ strength: confirms, causes: [number], because: Other., basis: own }] }
  codes:
    seconds: 10
    unsure: few
    answers:
      come: { usual: common }
      none:
        usual: uncommon
        effects:
          - { strength: confirms, causes: [block], because: All., basis: own }
          - { strength: rules-out, causes: [number], because: One., basis: own }
  asked:
    seconds: 5
    safety: true
    answers:
      'no': { usual: very-common }
      'yes': { usual: rare, effects: [{ strength: confirms, causes: [fraud], because: Fraud., basis: own }] }
fixes:
  correct: { treats: { number: often }, minutes: 5, who: [you], guides: [{ guide: fix-number }] }
  call: { treats: { block: often }, minutes: 12, who: [carrier], guides: [{ guide: call-carrier }] }
  look: { treats: { filter: nearly-always }, minutes: 2, who: [you], guides: [{ when: { provider: [apple] }, guide: look }, { guide: look#spam }] }
  stop: { treats: { fraud: often }, minutes: 5, who: [you], guides: [{ guide: danger }] }
gates:
  fraud: { kind: stop, question: asked, answers: ['yes'], guide: danger }
bypass: []
`

const WORDS = `title: Test
lead: Test.
questions:
  digits: { ask: Same?, why: Because., short: Digits, answers: { match: Same, differ: Other } }
  codes: { ask: Come?, why: Because., short: Codes, answers: { come: Come, none: None } }
  asked: { ask: Asked?, why: Because., short: Asked, answers: { 'no': 'No', 'yes': 'Yes' } }
fixes:
  correct: { title: Correct it, why: Because., steps: [{ do: Do it. }], check: Done. }
  call: { title: Call, why: Because., steps: [{ do: Do it. }], check: Done. }
  look: { title: Look, why: Because., steps: [{ do: Do it. }], check: Done. }
  stop: { title: Stop, why: Because., steps: [{ do: Do it. }], check: Done. }
gates:
  fraud: { label: Asked, title: Stop, text: Stop., steps: [{ do: Stop. }], back: Back. }
`

const change = (text: string, from: string, to: string) => {
  if (!text.includes(from)) throw new Error(`the fixture has no "${from}"`)
  return text.replace(from, to)
}

/** Findings of the small checklist with one planted mistake, as `file:line field: message`. */
function lint({ model = MODEL, words = WORDS, other = '' }): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'content-'))
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  write('site.yaml', readFileSync('content/site.yaml', 'utf8'))
  write('diagnosis/test/model.yaml', model)
  if (other) write('diagnosis/other/model.yaml', other)
  if (words) write('en/diagnosis/test.yaml', words)
  vi.stubEnv('CONTENT_DIR', folder)
  return lintProblem('test', known, 'en').map((problem) => formatProblem(problem).replace(`${folder}/`, ''))
}

afterEach(() => vi.unstubAllEnvs())

const FILE = 'diagnosis/test/model.yaml'
const TEXT = 'en/diagnosis/test.yaml'

describe('a checklist in order', () => {
  it('has no findings', () => expect(lint({})).toEqual([]))
})

describe('mistakes in the model are found with their line', () => {
  it.each([
    [
      'an unknown cause',
      '  filter: { often: common, because: Lists.',
      '  sieve: { often: common, because: Lists.',
      `${FILE}:8 causes.sieve: "sieve" is unknown`,
    ],
    [
      'an effect on a cause that is not listed',
      'causes: [number], because: Other.',
      'causes: [spare], because: Other.',
      `${FILE}:16 questions.digits.answers.differ.effects.0.causes: "spare" is unknown`,
    ],
    [
      'a cause without a fix',
      'treats: { filter: nearly-always }',
      'treats: { block: sometimes }',
      `${FILE}:8 causes.filter: has no fix`,
    ],
    ['a fix for nothing', 'treats: { filter: nearly-always }', 'treats: {}', 'treats nothing'],
    [
      'a fix for an unknown cause',
      'treats: { number: often }',
      'treats: { number: often, spare: often }',
      `${FILE}:34 fixes.correct.treats: "spare" is unknown`,
    ],
    [
      'a guide that does not exist',
      'guide: call-carrier',
      'guide: call-nobody',
      `${FILE}:35 fixes.call.guides.0.guide: "call-nobody" is unknown`,
    ],
    [
      'a section that does not exist',
      'guide: look#spam',
      'guide: look#ham',
      `${FILE}:36 fixes.look.guides.1.guide: "look#ham" is unknown`,
    ],
    [
      'a fix that leads nowhere for most people',
      ', { guide: look#spam }]',
      ']',
      `${FILE}:36 fixes.look.guides: the last entry must hold for everybody`,
    ],
    [
      'an unknown service',
      'provider: [apple]',
      'provider: [appel]',
      `${FILE}:36 fixes.look.guides.0.when.provider: "appel" is unknown`,
    ],
    [
      'an unknown carrier',
      'carrier: [t-mobile]',
      'carrier: [tmobile]',
      `${FILE}:7 causes.block.when.0.context.carrier: "tmobile" is unknown`,
    ],
    [
      'a ranked fix of high risk',
      'stop: { treats: { fraud: often }, minutes: 5,',
      'stop: { treats: { fraud: often }, minutes: 5, risk: high,',
      `${FILE}:37 fixes.stop.risk: a fix of high risk is never ranked`,
    ],
    [
      'a safety question without a gate',
      "question: asked, answers: ['yes']",
      'question: codes, answers: [none]',
      `${FILE}:27 questions.asked: is a safety question without a gate`,
    ],
    [
      'a gate on an unknown answer',
      "answers: ['yes'], guide",
      'answers: [perhaps], guide',
      `${FILE}:39 gates.fraud: "perhaps" is unknown`,
    ],
    [
      'one cause twice in an answer',
      'causes: [number], because: One.',
      'causes: [block], because: One.',
      `${FILE}:26 questions.codes.answers.none.effects.1.causes: "block" is both "confirms" and "rules-out"`,
    ],
    [
      'an unknown basis',
      'because: Same., basis: own',
      'because: Same., basis: hearsay',
      `${FILE}:15 questions.digits.answers.match.effects.0.basis: "hearsay" is unknown`,
    ],
    [
      'a source without an address',
      'own: { kind: judgement',
      'own: { kind: press',
      `${FILE}:4 bases.own: is "press" and needs the url`,
    ],
    ['an unknown way in', 'bypass: []', 'bypass: [nothing]', `${FILE}:40 bypass: "nothing" is unknown`],
    [
      'a rule on an unknown question',
      'minutes: 12,',
      'minutes: 12, never: { answers: { nothing: [x] } },',
      `${FILE}:35 fixes.call.never.answers.nothing: "nothing" is unknown`,
    ],
    [
      'a renaming of what still exists',
      'bypass: []',
      'bypass: []\nrenamed: { digits: codes }',
      `${FILE}:41 renamed.digits: still exists`,
    ],
    [
      'a renaming to nowhere',
      'bypass: []',
      'bypass: []\nrenamed: { old: nowhere }',
      `${FILE}:41 renamed.old: "nowhere" is unknown`,
    ],
    ['a word that is none', 'often: rare', 'often: 0.3', `${FILE}:9 causes.fraud.often:`],
    [
      'a question that nobody is asked',
      '      come: { usual: common }\n      none:\n        usual: uncommon\n        effects:\n          - { strength: confirms, causes: [block], because: All., basis: own }\n          - { strength: rules-out, causes: [number], because: One., basis: own }',
      '      come: { usual: common }\n      none: { usual: uncommon }',
      `${FILE}:17 questions.codes: is never asked`,
    ],
    [
      'a word that the other answers turn round',
      '      come: { usual: common }',
      '      come: { usual: common, effects: [{ strength: for, causes: [block], because: Turned., basis: own }] }',
      `${FILE}:21 questions.codes.answers.come: is written as speaking for "block"`,
    ],
  ])('%s', (_, from, to, finding) => {
    expect(lint({ model: change(MODEL, from, to) }).join('\n')).toContain(finding)
  })

  it('one fix id for other causes in another checklist', () => {
    const other = change(MODEL, 'treats: { number: often }', 'treats: { number: often, block: sometimes }')
    expect(lint({ other }).join('\n')).toContain(
      `${FILE}:34 fixes.correct.treats: the checklist "other" has a fix of this name`,
    )
  })
})

describe('mistakes in the words are found with their line', () => {
  it.each([
    [
      'a question without words',
      '  codes: { ask: Come?, why: Because., short: Codes, answers: { come: Come, none: None } }\n',
      '',
      `${TEXT}:3 questions: has no words for the question "codes"`,
    ],
    [
      'an answer without words',
      ', differ: Other',
      '',
      `${TEXT}:4 questions.digits.answers: has no words for the answer "differ"`,
    ],
    [
      'words for an answer that is gone',
      'differ: Other',
      'differ: Other, gone: Gone',
      `${TEXT}:4 questions.digits.answers.gone: the model has no answer "gone"`,
    ],
    [
      'two equal labels',
      'differ: Other',
      'differ: same',
      `${TEXT}:4 questions.digits.answers.differ: "same" is the label of another answer`,
    ],
    [
      'a label of more than 60 characters',
      'differ: Other',
      `differ: ${'x'.repeat(61)}`,
      `${TEXT}:4 questions.digits.answers.differ: must be at most 60 characters`,
    ],
    [
      'a fix without words',
      '  call: { title: Call, why: Because., steps: [{ do: Do it. }], check: Done. }\n',
      '',
      `${TEXT}:7 fixes: has no words for the fix "call"`,
    ],
    [
      'a gate without words',
      '  fraud: {',
      '  froud: {',
      `${TEXT}:12 gates: has no words for the gate "fraud"`,
    ],
    [
      'a variant for a guide that the fix never leads to',
      'title: Call, why',
      'title: Call, variants: { look: { title: Look } }, why',
      `${TEXT}:9 fixes.call.variants.look: the fix never leads to the guide "look"`,
    ],
  ])('%s', (_, from, to, finding) => {
    expect(lint({ words: change(WORDS, from, to) }).join('\n')).toContain(finding)
  })

  it('words that are missing as a whole', () => {
    expect(lint({ words: '' })[0]).toMatch(
      /^diagnosis\/test\/model\.yaml:1 has no words: write .*en\/diagnosis\/test\.yaml$/,
    )
  })

  it('a risk without a way back', () => {
    const model = change(
      MODEL,
      'treats: { number: often }, minutes: 5,',
      'treats: { number: often }, minutes: 5, risk: medium,',
    )
    expect(lint({ model }).join('\n')).toContain(`${TEXT}:8 fixes.correct: needs "undo"`)
  })
})
