import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

function run(lines: string, args: string[] = []) {
  const file = join(mkdtempSync(join(tmpdir(), 'people-')), 'people.jsonl')
  writeFileSync(file, lines)
  const { status, stdout, stderr } = spawnSync(
    'node_modules/.bin/tsx',
    ['scripts/diagnose.ts', '--file', file, ...args],
    { encoding: 'utf8' },
  )
  return {
    status,
    stderr,
    stdout,
    plans: stdout.trim()
      ? stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line))
      : [],
  }
}

const person = (part: object) =>
  JSON.stringify({
    id: 'a',
    problem: 'no-text',
    provider: null,
    carrier: null,
    platform: null,
    channel: 'text',
    answers: {},
    ...part,
  })
const all = [
  person({
    id: 'filter',
    carrier: 't-mobile',
    answers: { 'friends-texts': 'yes', 'other-codes': 'only-finance-missing' },
  }),
  person({ id: 'taken', answers: { 'service-lost': 'suddenly', 'friends-texts': 'no' } }),
  person({ id: 'link', problem: 'code-refused', answers: { 'address-bar': 'came-by-link' } }),
  person({
    id: 'odd',
    problem: 'code-refused',
    answers: { 'address-bar': 'odd', 'page-error': 'wrong-code' },
  }),
  person({ id: 'none', problem: 'no-such-problem' }),
  person({
    id: 'strange',
    provider: 'never-heard-of',
    carrier: 7,
    answers: { 'no-question': 'x', 'friends-texts': null },
  }),
].join('\n')

// Each run starts a process of its own.
describe('npm run diagnose', { timeout: 60_000 }, () => {
  const first = run(`${all}\n`)
  const [filter, taken, link, odd, none, strange] = first.plans

  it('prints one line for each person, in order, and the same every time', () => {
    expect(first.status).toBe(0)
    expect(first.plans.map(({ id }) => id)).toEqual(['filter', 'taken', 'link', 'odd', 'none', 'strange'])
    expect(run(all).stdout).toBe(first.stdout)
  })

  it('plays the questions, then lists fixes with their guide of the context', () => {
    expect(filter.gate).toBeNull()
    expect(filter.asked).toContain('other-codes')
    expect(filter.fixes[0]).toEqual({
      id: 'ask-carrier-filter',
      article: '/en/guides/t-mobile-short-codes/',
      causes: ['carrier-block', 'short-code-block'],
      minutes: 12,
      risk: 'none',
    })
    expect(filter.topCauses).toHaveLength(3)
    expect(filter.fixes.length).toBeLessThanOrEqual(8)
  })

  it('lets a safety fact stop the flow before any question, and lists what its page offers', () => {
    expect(taken).toMatchObject({ gate: 'service-lost', asked: [] })
    expect(taken.fixes[0].article).toBe('/en/guides/service-lost-suddenly/')
    expect(link.gate).toBe('came-by-link')
    expect(odd).toMatchObject({ gate: 'odd-address', asked: [] })
    expect(odd.fixes[0].article).toBe('/en/guides/somebody-asks-for-your-code/#page')
  })

  it('gives an empty plan for a problem without a checklist', () => {
    expect(none).toEqual({ id: 'none', gate: null, asked: [], fixes: [], topCauses: [] })
  })

  it('takes unknown context and answers as not known', () => {
    expect(strange.fixes.length).toBeGreaterThan(2)
    expect(strange.asked.length).toBeLessThanOrEqual(7)
  })

  it.each([
    ['an unknown flag', all, ['--verbose'], /verbose/],
    ['a line that is not JSON', `${person({})}\nnonsense`, [], /line 2/],
    ['a line that is no person', '[1]', [], /line 1/],
  ])('refuses %s', (_, lines, args, reason) => {
    const { status, stderr } = run(lines, args)
    expect(status).not.toBe(0)
    expect(stderr).toMatch(reason)
  })
})
