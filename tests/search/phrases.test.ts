import { describe, expect, it } from 'vitest'
import { words } from '@/lib/search/fold'
import { fits, pattern, phrase, Words } from '@/lib/search/phrases'

const known = new Set(['lost'])
const ideas = new Map([['lost', ['lost', 'stol*', '丢'].map((text) => phrase(text, new Set()))]])
const test = (text: string, query: string) => fits(new Words(words(query), ideas), pattern(text, known))

describe('patterns', () => {
  it.each([
    ['code', 'my code', true],
    ['code', 'my codes', false],
    ['code*', 'my codes', true],
    ['<lost> .. phone', 'i lost my old phone', true],
    ['<lost> .. phone', 'lost one two three four phone', false],
    ['<lost> .. phone', 'phone stolen', false],
    ['<lost> & phone', 'phone stolen', true],
    ['<lost> & !phone', 'phone stolen', false],
    ['<lost> & !phone', 'stolen', true],
    ['can’t login', 'i cant login', true],
    ['<lost> .. 手机', '丢了我的手机', true],
    ['收不到', '手机收不到验证码', true],
    ['收不到', '收到了', false],
  ])('%s in "%s": %s', (text, folded, found) => {
    expect(test(text, folded)).toBe(found)
  })

  it('counts the terms that a pattern asks for', () => {
    expect(pattern('<lost> .. phone & code', known).weight).toBe(3)
    expect(pattern('<lost> & !phone', known).weight).toBe(1)
  })

  it('names an unknown idea', () => {
    expect(() => pattern('<found> & phone', known)).toThrow('<found>')
  })
})
