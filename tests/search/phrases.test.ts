import { describe, expect, it } from 'vitest'
import { anyOf, pattern, wholeWords } from '@/lib/search/phrases'

const ideas = new Map([['lost', anyOf(['lost', 'stol*'], new Map())]])
const test = (text: string, folded: string) => pattern(text, ideas)(folded)

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
  ])('%s in "%s": %s', (text, folded, found) => {
    expect(test(text, folded)).toBe(found)
  })

  it('finds unspaced writing anywhere', () => {
    expect(wholeWords(anyOf(['收不到'], ideas)).test('手机收不到验证码')).toBe(true)
  })

  it('names an unknown idea', () => {
    expect(() => pattern('<found> & phone', ideas)).toThrow('<found>')
  })
})
