import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { loadLexicon } from '@/lib/search/lexicon-files'
import { plainSummary } from '@/lib/search/records'

afterEach(() => vi.unstubAllEnvs())

describe('content/search', () => {
  it('compiles', () => {
    expect(Object.keys(loadLexicon().ideas)).toContain('code')
  })

  it('names the place of a pattern with an unknown idea', () => {
    const copy = mkdtempSync(join(tmpdir(), 'words-'))
    cpSync('content/search', join(copy, 'search'), { recursive: true })
    writeFileSync(
      join(copy, 'search/patterns.yaml'),
      'problems:\n  no-text: [code]\ncauses:\n  lost-phone:\n    - <gone> & phone\n',
    )
    vi.stubEnv('CONTENT_DIR', copy)
    expect(loadLexicon).toThrow(/patterns\.yaml:\d+ causes\.lost-phone: .*<gone>/)
    rmSync(copy, { recursive: true })
  })
})

describe('plainSummary', () => {
  it('drops the marks of Markdown and cuts after a sentence', () => {
    expect(plainSummary('**Call 611** and say `STOP`. [More](/x/).', 25)).toBe('Call 611 and say STOP.')
  })
  it('cuts a long sentence between words', () => {
    expect(plainSummary('one two three four', 12)).toBe('one two …')
  })
})
