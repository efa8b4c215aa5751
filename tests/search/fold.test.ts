import { describe, expect, it } from 'vitest'
import { distance } from '@/lib/search/distance'
import { fold, places, words } from '@/lib/search/fold'

describe('fold', () => {
  it.each([
    ['Can’t', 'cant'],
    ["can't", 'cant'],
    ['Verifizierungs-Code…', 'verifizierungs code'],
    ['  “Código”  inválido!! ', 'codigo invalido'],
    ['ﬁle ＡＢＣ', 'file abc'],
    ['AT&T', 'at t'],
    ['收不到验证码？', '收 不 到 验 证 码'],
    ['imessage激活', 'imessage 激 活'],
    ['ส่งรหัส', 'ส่ ง ร หั ส'],
    ['नहीं आ', 'नहीं आ'],
    ['', ''],
    ['…!?', ''],
  ])('%j → %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('gives the same for composed and decomposed letters', () => {
    expect(fold('re\u0301essayez')).toBe(fold('r\u00e9essayez'))
  })

  it('gives no words for an empty text', () => {
    expect(words(' — ')).toEqual([])
  })

  it('knows the places of words in the text as it stands', () => {
    const text = 'It can’t be sent'
    expect(places(text).map(({ word, from, to }) => [word, text.slice(from, to)])).toEqual([
      ['it', 'It'],
      ['cant', 'can’t'],
      ['be', 'be'],
      ['sent', 'sent'],
    ])
  })
})

describe('distance', () => {
  it.each([
    ['recieve', 'receive', 1],
    ['verifcation', 'verification', 1],
    ['code', 'code', 0],
    ['abc', 'xyz', 3],
    ['a', 'abcdef', 3],
  ])('%s, %s: %i', (a, b, n) => {
    expect(distance(a, b, 2)).toBe(n)
  })
})
