import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const run = (args: string[], input = '') =>
  spawnSync('node', ['node_modules/tsx/dist/cli.mjs', 'scripts/search.ts', ...args], {
    input,
    encoding: 'utf8',
  })

describe('the search command', { timeout: 60_000 }, () => {
  it('answers each line in order, with the fields that others rely on', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'search-')), 'in.jsonl')
    writeFileSync(
      file,
      '{"query":"code not received","other":1}\n\n{"query":""}\n{"query":"lost my phone"}\n',
    )
    const { stdout, status } = run(['--file', file, '--limit', '3'])
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(0)
    expect(lines.map(({ query }) => query)).toEqual(['code not received', '', 'lost my phone'])
    expect(lines[1].results).toEqual([])
    expect(lines[0].results.length).toBeLessThanOrEqual(3)
    expect(Object.keys(lines[0].results[0])).toEqual([
      'kind',
      'url',
      'title',
      'providers',
      'causes',
      'problems',
      'score',
    ])
    expect(lines[0].results[0]).toMatchObject({
      kind: 'checklist',
      url: '/en/check/no-text/',
      causes: [],
      problems: ['no-text'],
    })
  })

  it('reads standard input', () => {
    expect(JSON.parse(run([], '{"query":"x"}').stdout)).toMatchObject({ query: 'x' })
  })

  it.each([
    [['--nonsense'], '', 'nonsense'],
    [['--limit', 'many'], '', '--limit'],
    [['--engine', 'theirs'], '', 'theirs'],
    [['--file', 'no-such-file'], '', 'no-such-file'],
    [[], '{"query":"a"}\nnot json', 'line 2'],
    [[], '{"text":"a"}', 'line 1'],
  ])('%j stops with the reason', (args, input, reason) => {
    const { status, stderr, stdout } = run(args, input)
    expect(status).not.toBe(0)
    expect(stderr).toContain(reason)
    expect(stdout).toBe('')
  })
})
